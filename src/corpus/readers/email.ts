import { extractedText } from '../extracted-text.js';
import { readAttached } from '../mail/attached-messages.js';
import { factsOfMessage, isEncrypted, parseMessage } from '../mail/message.js';
import { ownWords } from '../mail/own-words.js';
import type { Extract, LoadedFile } from '../reader.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/** Every message has some of these. A line of a text with a colon in it is a header as well. */
const KNOWN_HEADER =
  /^(?:content-type|date|from|message-id|mime-version|received|return-path|sender|subject|to)$/;

/**
 * Reads an e-mail message: its own words, with the subject as the title, and the messages that are attached to it.
 * Other attachments are not read.
 */
export async function readEmail({ bytes, pace }: LoadedFile): Promise<Extract> {
  const email = await parseMessage(bytes);
  await pace();
  if (!email.headers.some(({ key }) => KNOWN_HEADER.test(key))) {
    throw new Unreadable(unread('noEmail'));
  }
  if (isEncrypted(email)) {
    throw new Unreadable(unread('encryptedEmail'));
  }
  const attached = await readAttached(email, pace);
  return {
    ...extractedText([...ownWords(email), ...attached.pieces]),
    metadata: factsOfMessage(email),
    layout: 'article',
    warnings: whatIsLeftOut(attached.unread),
  };
}

function whatIsLeftOut(attachments: number): string[] {
  if (attachments === 0) return [];
  return [attachments === 1 ? 'Its attachment is not read.' : `Its ${attachments} attachments are not read.`];
}
