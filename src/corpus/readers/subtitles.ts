import { endsSentence } from '../../language/sentences.js';
import { extractedText, type Piece } from '../extracted-text.js';
import { decode } from '../files/decode.js';
import type { Extract, LoadedFile } from '../reader.js';
import { type Cue, cuesOf } from '../subtitles/cues.js';

/** A paragraph of this many UTF-16 units ends with the next sentence. */
const ENOUGH = 300;

/** A paragraph ends at the latest with this many units. */
const MOST = 1_500;

/** Nobody pauses for so many seconds within a paragraph. */
const PAUSE = 4;

const NOTHING_TIMED =
  'Nothing in it has a time such as 00:01:02.000 --> 00:01:05.000 above it, so nothing is read.';

/**
 * Reads subtitles and transcripts in WebVTT and SubRip. A cue is a line on a screen, hardly ever a sentence, so cues run
 * together to paragraphs: until the speaker changes (by a mark, or a name and a colon), there is a pause, or a sentence ends after a few lines. The
 * document's text is what is spoken; where the file names a speaker, a paragraph begins with the name and a colon.
 */
export async function readSubtitles({ bytes, pace }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  await pace();
  const pieces = [...paragraphsOf(cuesOf(text))];
  await pace();
  const untimed = pieces.length === 0 && text.trim() !== '' ? [NOTHING_TIMED] : [];
  return { ...extractedText(pieces), metadata: {}, layout: 'rows', warnings: [...warnings, ...untimed] };
}

function* paragraphsOf(cues: Iterable<Cue>): Generator<Piece> {
  let first: Cue | null = null;
  let last: Cue | null = null;
  let texts: string[] = [];
  let length = 0;
  const finished = (): Piece => {
    const spoken = texts.join(' ');
    const text = first?.speaker ? `${first.speaker}: ${spoken}` : spoken;
    return { type: 'paragraph', text, seconds: first?.start ?? 0 };
  };
  for (const cue of cues) {
    // Captions that roll up show the line before once more, without a break.
    if (cue.text === last?.text && last.start < cue.start && cue.start <= last.end) {
      last = cue;
      continue;
    }
    const goesOn =
      last !== null &&
      !cue.isTurn &&
      cue.speaker === first?.speaker &&
      (cue.label === '' || cue.label === first.label) &&
      cue.start - last.end < PAUSE &&
      length < (endsSentence(last.text) ? ENOUGH : MOST);
    if (!goesOn) {
      if (first) yield finished();
      first = cue;
      texts = [];
      length = 0;
    }
    texts.push(goesOn ? cue.text.slice(cue.label.length) : cue.text);
    length += cue.text.length;
    last = cue;
  }
  if (first) yield finished();
}
