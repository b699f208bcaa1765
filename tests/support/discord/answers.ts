import { eventually } from '../eventually.js';
import type { PostedMessage } from './loopback-channels.js';
import type { LoopbackDiscord } from './loopback-discord.js';
import type { InteractionRecord } from './loopback-interactions.js';
import { FLAGS, textsOf, type WireMessage } from './wire.js';

/** The reply to an interaction once it stands there, in place of a placeholder or of the message that was clicked. */
export function replyTo(record: InteractionRecord): Promise<WireMessage> {
  return eventually(() => replyIn(record), 'the interaction was answered');
}

/** The same as it is now: `null` as long as it does not stand there. */
export function replyIn({ original, clicked }: InteractionRecord): WireMessage | null {
  return original !== null && original !== clicked && !(original.flags & FLAGS.loading) ? original : null;
}

/** What the bot writes in answer to a message. */
export function answerBelow({ posted }: LoopbackDiscord, message: string): Promise<PostedMessage> {
  return eventually(() => posted.find(({ answers }) => answers === message), 'the message was answered');
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
