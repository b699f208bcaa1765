import type { Email } from 'postal-mime';
import { extractedText, type Piece } from '../extracted-text.js';
import { readAttached, wordsOf } from '../mail/attached-messages.js';
import { messagesInMailbox } from '../mail/mailbox.js';
import { factsOfMessage, isEncrypted, parseMessage } from '../mail/message.js';
import { ownWords } from '../mail/own-words.js';
import type { Pace } from '../pace.js';
import type { Extract, LoadedFile } from '../reader.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/** Every message has some of these. A line of a text with a colon in it is a header as well. */
const KNOWN_HEADER =
  /^(?:content-type|date|from|message-id|mime-version|received|return-path|sender|subject|to)$/;

/**
 * Reads an e-mail message: its own words, with the subject as the title, and the messages that are attached to it.
 * Other attachments are not read. A mailbox is read message by message.
 */
export async function readEmail({ bytes, pace }: LoadedFile): Promise<Extract> {
  const messages = messagesInMailbox(bytes);
  if (messages.length > 1) return readMailbox(messages, pace);
  const email = await parseMessage(messages[0] ?? bytes);
  await pace();
  if (!isMessage(email)) throw new Unreadable(unread('noEmail'));
  if (isEncrypted(email)) throw new Unreadable(unread('encryptedEmail'));
  const attached = await readAttached(email, pace);
  return {
    ...extractedText([...ownWords(email), ...attached.pieces]),
    metadata: factsOfMessage(email),
    layout: 'article',
    warnings: whatIsLeftOut(attached.unread),
  };
}

/** Each message stands below its subject, and has a source of its own. */
async function readMailbox(messages: readonly Uint8Array[], pace: Pace): Promise<Extract> {
  const pieces: Piece[] = [];
  let attachments = 0;
  let closed = 0;
  for (const bytes of messages) {
    await pace();
    // What is broken is left out, and the others are read.
    const message = await parseMessage(bytes).catch(() => null);
    if (!message || isEncrypted(message)) {
      closed++;
      continue;
    }
    const attached = await readAttached(message, pace);
    pieces.push(...wordsOf(message), ...attached.pieces);
    attachments += attached.unread;
  }
  const warnings = whatIsLeftOut(attachments);
  if (closed > 0) warnings.push(`Of its ${messages.length} messages, ${closed} cannot be read.`);
  return { ...extractedText(pieces), metadata: {}, layout: 'article', warnings };
}

function isMessage({ headers }: Email): boolean {
  return headers.some(({ key }) => KNOWN_HEADER.test(key));
}

function whatIsLeftOut(attachments: number): string[] {
  if (attachments === 0) return [];
  return [attachments === 1 ? 'Its attachment is not read.' : `Its ${attachments} attachments are not read.`];
}
