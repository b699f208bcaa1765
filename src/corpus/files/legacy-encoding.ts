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
  const best = analyse(sample).find(({ name }) => !name.startsWith('UTF-'));
  const likely = best && best.confidence >= LEAST_CONFIDENCE ? best : { name: MOST_FREQUENT, confidence: 0 };
  // The library knows how often Russian has which letters, but not where code page 866 of DOS has them.
  const moved = analyse(sample.map(fromDosToWindows)).find(({ name }) => name === 'windows-1251');
  if (moved && moved.confidence >= Math.max(LEAST_CONFIDENCE, likely.confidence + SURER)) return 'ibm866';
  return encodingCalled(SUPERSETS[likely.name] ?? likely.name) ?? MOST_FREQUENT;
}

/** Where Windows-1251 has the Russian letter that a byte stands for in code page 866; a frame's line becomes a space. */
function fromDosToWindows(byte: number): number {
  if (byte < 0x80) return byte;
  if (byte < 0xb0) return byte + 0x40;
  return byte >= 0xe0 && byte < 0xf0 ? byte + 0x10 : 0x20;
}
