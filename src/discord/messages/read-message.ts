import { type Message, MessageType } from 'discord.js';
import { hasWords } from '../../language/words.js';
import { namesInMessage } from '../reading/mentioned-names.js';
import { holdsLink, plainText } from '../reading/plain-text.js';
import { singleLine } from '../reading/single-line.js';

/**
 * Whether a message is one for the bot to answer: a person's, in a direct message or with a mention of the bot itself.
 * A reply to one of its answers mentions it, unless the writer switched that off, and then it holds no text.
 */
export function isForBot({ author, webhookId, type, guildId, mentions, client }: Message): boolean {
  if (author.bot || author.system || webhookId !== null) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  return guildId === null || mentions.users.has(client.user?.id ?? '');
}

/** What a message asks, on one line and with the names of those whom it mentions; empty where it holds no words. */
export function questionIn(message: Message): string {
  const text = singleLine(plainText(message.content, namesInMessage(message)));
  return hasWords(text) ? text : '';
}

/** Whether a message holds what may have words instead of it: a message that it forwards, a file, a link. */
export function holdsOthersWords({ messageSnapshots, attachments, content }: Message): boolean {
  return messageSnapshots.size > 0 || attachments.size > 0 || holdsLink(content);
}

/** Whether a message is a reply with nothing but emoji or a sticker, which asks for nothing. */
export function isMereReaction(message: Message): boolean {
  return message.type === MessageType.Reply && questionIn(message) === '' && !holdsOthersWords(message);
}
