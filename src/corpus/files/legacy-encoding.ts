import { encodingCalled } from './encodings.js';

/** How many bytes are looked at, from the first one that is not ASCII on. */
const SAMPLE = 64 * 1024;

/** A weaker guess than this, of 100, is no better than the most frequent encoding. */
const LEAST_CONFIDENCE = 20;

const MOST_FREQUENT = 'windows-1252';

/** Where Windows has more letters than ISO and is otherwise the same. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};

/**
 * The encoding of a text that is not Unicode, as `encodingCalled` names it: what the frequencies of its bytes suggest,
 * and Windows-1252 where they suggest nothing.
 */
export async function legacyEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet');
  const from = bytes.findIndex((byte) => byte >= 0x80);
  const matches = analyse(bytes.subarray(Math.max(0, from - 1_000), from + SAMPLE));
  const best = matches.find(({ name }) => !name.startsWith('UTF-'));
  if (!best || best.confidence < LEAST_CONFIDENCE) return MOST_FREQUENT;
  return encodingCalled(SUPERSETS[best.name] ?? best.name) ?? MOST_FREQUENT;
}
