import { extractedText } from '../extracted-text.js';
import { decode } from '../files/decode.js';
import type { Extract, LoadedFile } from '../reader.js';
import { cuesOf } from '../subtitles/cues.js';
import { paragraphsOfCues } from '../subtitles/paragraphs.js';

const NOTHING_TIMED =
  'Nothing in it has a time such as 00:01:02.000 --> 00:01:05.000 above it, so nothing is read.';

/** Reads subtitles and transcripts in WebVTT and SubRip. The document's text is what is spoken. */
export async function readSubtitles({ bytes, pace }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  await pace();
  const pieces = [...paragraphsOfCues(cuesOf(text))];
  await pace();
  const untimed = pieces.length === 0 && text.trim() !== '' ? [NOTHING_TIMED] : [];
  return { ...extractedText(pieces), metadata: {}, layout: 'rows', warnings: [...warnings, ...untimed] };
}
