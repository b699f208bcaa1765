import { unescapeText } from '../../../src/discord/rendering/escape.js';
import { answerBelow } from './answers.js';
import type { BotProgram } from './bot-program.js';
import { APPLICATION, type WrittenMessage } from './interactions.js';
import type { PostedMessage } from './loopback-channels.js';
import { member, type Person } from './people.js';
import { textsOf } from './wire.js';

/** The mention of the bot. */
export const ME = `<@${APPLICATION}>`;

/** How what the repair costs is quoted. */
export const COST = '> **The repair will cost 4.2 million crowns';

/** What the bot writes in answer to a message. */
export function answerTo(
  { discord }: BotProgram,
  content: string,
  by: Person = member,
  change: WrittenMessage = {},
): Promise<PostedMessage> {
  return answerBelow(discord, discord.write(content, by, change));
}

export function headingOf({ message }: PostedMessage): string {
  return unescapeText((textsOf(message)[0] ?? '').split('\n')[0]?.replace(/^### /, '') ?? '');
}
