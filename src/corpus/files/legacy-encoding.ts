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

const THAI = 'windows-874';

const FEWEST_LETTERS = 20;

/** So many of its letters are vowels and tones that stand above, below or in front of a consonant. */
const LEAST_SIGNS = 0.1;

/** Such a sign without its consonant, a figure at a letter, and what nobody has written for a century. */
const ASTRAY = /(?<![ก-ฮ\p{Mn}])\p{Mn}|[เ-ไ](?![ก-ฮ])|(?<=[ก-๎])[๐-๙]|[๐-๙](?=[ก-๎])|[ฃฅ๏๚๛\ufffd]/gu;
const MOST_ASTRAY = 0.02;

/** How much surer it must be that the letters are those of DOS, of 100. */
const SURER = 10;

/**
 * The encoding of a text that is not Unicode, as `encodingCalled` names it: what the frequencies of its bytes suggest,
 * and Windows-1252 where they suggest nothing.
 */
export async function legacyEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet');
  const from = bytes.findIndex((byte) => byte >= 0x80);
  const sample = bytes.subarray(Math.max(0, from - 1_000), from + SAMPLE);
  if (isThai(sample)) return THAI;
  const best = analyse(sample).find(({ name }) => !name.startsWith('UTF-'));
  const likely = best && best.confidence >= LEAST_CONFIDENCE ? best : { name: MOST_FREQUENT, confidence: 0 };
  // The library knows how often Russian has which letters, but not where code page 866 of DOS has them.
  const moved = analyse(sample.map(fromDosToWindows)).find(({ name }) => name === 'windows-1251');
  if (moved && moved.confidence >= Math.max(LEAST_CONFIDENCE, likely.confidence + SURER)) return 'ibm866';
  return encodingCalled(SUPERSETS[likely.name] ?? likely.name) ?? MOST_FREQUENT;
}

/** Whether bytes are Thai, which the library does not know. */
function isThai(sample: Uint8Array): boolean {
  const text = new TextDecoder(THAI).decode(sample);
  const runs = text.match(/[ก-๛\ufffd]+/g) ?? [];
  const letters = runs.join('').length;
  const signs = text.match(/[\p{Mn}เ-ไ]/gu)?.length ?? 0;
  const astray = text.match(ASTRAY)?.length ?? 0;
  // Chinese, Japanese and Korean are written in pairs of bytes.
  if (letters < FEWEST_LETTERS || runs.every(({ length }) => length % 2 === 0)) return false;
  return signs >= LEAST_SIGNS * letters && astray <= MOST_ASTRAY * letters;
}

/** Where Windows-1251 has the Russian letter that a byte stands for in code page 866; a frame's line becomes a space. */
function fromDosToWindows(byte: number): number {
  if (byte < 0x80) return byte;
  if (byte < 0xb0) return byte + 0x40;
  return byte >= 0xe0 && byte < 0xf0 ? byte + 0x10 : 0x20;
}
