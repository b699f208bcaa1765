import { eventually } from '../eventually.js';
import type { InteractionRecord } from './loopback-discord.js';
import { FLAGS, textsOf, type WireMessage } from './wire.js';

/** The reply to an interaction once it stands there, in place of a placeholder or of the message that was clicked. */
export function replyTo(record: InteractionRecord): Promise<WireMessage> {
  return eventually(() => {
    const { original, clicked } = record;
    return original !== null && original !== clicked && !(original.flags & FLAGS.loading) ? original : null;
  }, 'the interaction was answered');
}

export function followUpTo(record: InteractionRecord): Promise<WireMessage> {
  return eventually(() => record.followUps[0], 'a further message was sent');
}

export function isPrivate({ flags }: WireMessage): boolean {
  return (flags & FLAGS.ephemeral) !== 0;
}

/** All that a message says. */
export function saidIn(message: WireMessage): string {
  return [message.content, ...textsOf(message)].filter((text) => text !== '').join('\n');
}
