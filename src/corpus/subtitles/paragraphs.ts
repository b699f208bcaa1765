import { endsSentence } from '../../language/sentences.js';
import type { Piece } from '../extracted-text.js';
import type { Cue } from './cues.js';

/** A paragraph of this many UTF-16 units ends with the next sentence. */
const ENOUGH = 300;

/** A paragraph ends at the latest with this many units. */
const MOST = 1_500;

/** Nobody pauses for so many seconds within a paragraph. */
const PAUSE = 4;

/**
 * A cue is a line on a screen, hardly ever a sentence, so cues run together to paragraphs: until the speaker changes (by a
 * mark, or a name and a colon), there is a pause, or a sentence ends after a few lines. Where the file names a speaker, a
 * paragraph begins with the name and a colon.
 */
export function* paragraphsOfCues(cues: Iterable<Cue>): Generator<Piece> {
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
