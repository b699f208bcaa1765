import type { Attachment, Email } from 'postal-mime';
import type { Piece } from '../extracted-text.js';
import type { Pace } from '../pace.js';
import { factsOfMessage, isEncrypted, parseMessage } from './message.js';
import { ownWords } from './own-words.js';

/** Messages that lie deeper within each other are left out. */
const DEEPEST = 10;

/** What is attached to a message. */
export interface Attached {
  /** The words of the messages among it, each below its subject and with a source of its own. */
  readonly pieces: readonly Piece[];
  /** How many attachments are not read. */
  readonly unread: number;
}

/**
 * Reads the messages that are attached to one, as a digest has them, and those attached to these. Only one that says who
 * wrote it, and when, is read: it would else be taken for the words of who sends it on.
 */
export async function readAttached({ attachments }: Email, pace: Pace, depth = 1): Promise<Attached> {
  const parts: (readonly Piece[])[] = [];
  let unread = 0;
  // What came back is the evidence of a report that it did.
  const isReport = attachments.some(({ mimeType }) =>
    /^message\/(?:delivery-status|feedback-report)$/.test(mimeType),
  );
  for (const attachment of attachments) {
    await pace();
    const message = isReport || depth > DEEPEST ? null : await messageIn(attachment);
    if (message) {
      const below = await readAttached(message, pace, depth + 1);
      parts.push(wordsOf(message), below.pieces);
      unread += below.unread;
    } else if (attachment.disposition === 'attachment' || (isMessage(attachment) && !isReport)) {
      unread++;
    }
  }
  return { pieces: parts.flat(), unread };
}

function isMessage({ mimeType }: Attachment): boolean {
  return mimeType === 'message/rfc822';
}

async function messageIn(attachment: Attachment): Promise<Email | null> {
  if (!isMessage(attachment)) return null;
  // What is broken is left out, and the message that it is attached to is read.
  const message = await parseMessage(attachment.content).catch(() => null);
  if (!message || isEncrypted(message)) return null;
  const { author, date } = factsOfMessage(message);
  return author === undefined || date === undefined ? null : message;
}

/** The words of a message below its subject, with its own source. */
export function wordsOf(message: Email): Piece[] {
  const facts = factsOfMessage(message);
  const heading: Piece[] =
    facts.title === undefined ? [] : [{ type: 'heading', text: facts.title, isPart: true }];
  const words = ownWords(message).map((piece) => (piece.type === 'paragraph' ? { ...piece, facts } : piece));
  return [...heading, ...words, ...(heading.length > 0 ? [{ type: 'end', text: '' } as const] : [])];
}
