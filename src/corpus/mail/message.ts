import PostalMime, { type Email } from 'postal-mime';
import { asWindows } from '../files/encodings.js';
import { type MetadataResult, validMetadata } from '../metadata/metadata.js';
import { parseWrittenDate } from '../metadata/written-date.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/**
 * A message; those that are attached to it are among its attachments.
 *
 * @throws Unreadable when its parts lie deeper within each other than anybody's mail has them
 */
export async function parseMessage(bytes: Uint8Array | ArrayBuffer | string): Promise<Email> {
  try {
    const message = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    // The library decodes with Node's `TextDecoder`.
    for (const part of ['subject', 'text', 'html'] as const) {
      if (message[part]) message[part] = asWindows(message[part]);
    }
    return message;
  } catch (error) {
    // The library has no class of its own for this.
    const isTooDeep = error instanceof Error && error.message.includes('nesting depth');
    throw isTooDeep ? new Unreadable(unread('tooManyPieces'), error) : error;
  }
}

/** What the header of a message says of it. */
export function factsOfMessage({ subject, from, headers }: Email): MetadataResult['metadata'] {
  const date = headers.find(({ key }) => key === 'date')?.value;
  const facts = {
    title: subject,
    author: from?.name || from?.address,
    date: date === undefined ? undefined : dayOf(date),
  };
  return validMetadata(facts, 'the message').metadata;
}

/** The day in the sender's own time zone: `Wed, 25 Dec 2024 23:30:00 -0500`. */
function dayOf(header: string): string | undefined {
  const day = /\b\d{1,2} [A-Za-z]{3} \d{4}\b/.exec(header)?.[0];
  return day === undefined ? undefined : (parseWrittenDate(day) ?? undefined);
}

/** Whether there is nothing in a message but what only its receiver can open. */
export function isEncrypted(email: Email): boolean {
  const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const isSealed =
    /^\s*multipart\/encrypted\b/i.test(type) ||
    (/^\s*application\/(?:x-)?pkcs7-mime\b/i.test(type) && !/smime-type\s*=\s*"?signed-data/i.test(type));
  return (
    (isSealed && !email.text?.trim() && !email.html) ||
    /^\s*-----BEGIN PGP MESSAGE-----/.test(email.text ?? '')
  );
}
