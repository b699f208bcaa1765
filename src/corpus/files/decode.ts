import { isUtf8 } from 'node:buffer';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';
import { decodeAs } from './encodings.js';
import { legacyEncoding } from './legacy-encoding.js';

/** A file's text, and how it was told. */
export interface Decoded {
  /** Without a byte-order mark; otherwise nothing is changed. */
  readonly text: string;
  /** What an admin should know, such as an encoding that had to be recognised; empty where all is well. */
  readonly warnings: readonly string[];
}

/** From this share of control characters on, bytes are no text. */
const MOST_CONTROLS = 0.05;

/** How many bytes are looked at for control characters. */
const SAMPLE = 64 * 1024;

/**
 * Decodes the bytes of a text file: by its byte-order mark, else as UTF-8, else by what its bytes look like.
 *
 * Bytes that mean nothing become U+FFFD.
 *
 * @throws Unreadable when the bytes are not text
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const marked = markedEncoding(bytes);
  if (marked) return decoded(new TextDecoder(marked).decode(bytes), []);
  const wide = bytes.includes(0) ? unmarkedUtf16(bytes) : null;
  if (wide !== null) return decoded(wide, ['It is UTF-16 without a byte-order mark.']);
  if (bytes.includes(0) || shareOfControls(bytes.subarray(0, SAMPLE)) > MOST_CONTROLS)
    throw new Unreadable(unread('binary'));
  if (hasJapaneseEscapes(bytes)) return takenFor('iso-2022-jp', bytes);
  if (isUtf8(bytes)) return decoded(new TextDecoder().decode(bytes), []);
  const text = new TextDecoder().decode(bytes);
  const broken = count(text, /\ufffd/g);
  const whole = count(text, /[^\0-\x7f\ufffd]/gu);
  // A text in another encoding has hardly any byte sequence that happens to be valid UTF-8.
  if (whole >= 4 * broken) {
    return decoded(text, [`It is UTF-8 with ${broken} broken ${broken === 1 ? 'character' : 'characters'}.`]);
  }
  return takenFor(await legacyEncoding(bytes), bytes);
}

function decoded(text: string, warnings: readonly string[]): Decoded {
  return { text, warnings };
}

function takenFor(encoding: string, bytes: Uint8Array): Decoded {
  return decoded(decodeAs(encoding, bytes), [`It is not UTF-8; it was taken for ${encoding}.`]);
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * The text in the order of bytes by which more characters have an upper half of zero, as those of ASCII and line ends have.
 * The lower half may be zero too, as that of the Chinese one (U+4E00) is; where both are as many, either order may be right.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null;
  let surplus = 0;
  for (let at = 0; at < bytes.length; at += 2)
    surplus += Number(bytes[at + 1] === 0) - Number(bytes[at] === 0);
  if (surplus === 0) return inUtf16(bytes, true) ?? inUtf16(bytes, false);
  return inUtf16(bytes, surplus > 0);
}

/** @returns `null` where the bytes are no such text, or one with control characters */
function inUtf16(bytes: Uint8Array, isLittleEndian: boolean): string | null {
  try {
    const text = new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
    return /[^\P{C}\t\n\v\f\r\p{Cf}]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function shareOfControls(bytes: Uint8Array): number {
  let found = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) found++;
  return found / Math.max(1, bytes.length);
}

/** ISO-2022-JP is written in ASCII bytes; its escape sequences give it away. */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  }
  return false;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
