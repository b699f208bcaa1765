import { UserError } from '../user-error.js';

/** A file's text, and how it was told. */
export interface Decoded {
  /** Without a byte-order mark; otherwise nothing is changed. */
  readonly text: string;
  /** What an admin should know, such as bytes that mean nothing; empty where all is well. */
  readonly warnings: readonly string[];
}

/**
 * Decodes the bytes of a text file: by its byte-order mark, else as UTF-8, else as Windows-1252.
 *
 * @throws UserError when the bytes are not text
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return plain(new TextDecoder(marked).decode(bytes));
  if (isBinary(bytes)) throw notText();
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return plain(new TextDecoder('windows-1252').decode(bytes));
  }
}

function plain(text: string): Decoded {
  return { text, warnings: [] };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

function notText(): UserError {
  return new UserError(
    'It holds binary data, not text: check that its name ends as its kind of file should.',
    'unreadable-corpus',
  );
}
