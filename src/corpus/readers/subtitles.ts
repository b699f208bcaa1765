import { oneLine } from '../../language/one-line.js';
import { endsSentence } from '../../language/sentences.js';
import { extractedText, type Piece } from '../extracted-text.js';
import { decode } from '../files/decode.js';
import type { Extract, LoadedFile } from '../reader.js';

/** A paragraph of this many UTF-16 units ends with the next sentence. */
const ENOUGH = 300;

/** A paragraph ends at the latest with this many units. */
const MOST = 1_500;

/** Nobody pauses for so many seconds within a paragraph. */
const PAUSE = 4;

const NOTHING_TIMED =
  'Nothing in it has a time such as 00:01:02.000 --> 00:01:05.000 above it, so nothing is read.';

interface Cue {
  /** In seconds from the beginning. */
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  /** A name that the text begins with, and its colon, where no mark names the speaker. */
  readonly label: string;
  /** Whether a mark says that somebody else speaks from here on. */
  readonly isTurn: boolean;
  readonly text: string;
}

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

/** `- ` before each of two speakers in one cue, `>> ` in broadcast captions. */
const TURN = /^\s*(?:-\s+|>>+\s*|&gt;&gt;\s*)/;

/** `ANNA: `, `Mara Lindqvist: `, `Speaker 2: `, `Ola Nord (Harbour): `, as meetings are written down. */
const LABEL =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{1,3}|\d{1,3})){0,4}(?: ?[([][^()[\]:]{1,40}[)\]])?(?:: |：)(?=\S)/u;

/** Where nearly every cue begins with something of this kind, that is who speaks, however people call themselves. */
const ANY_LABEL = /^[^\s:：.!?…][^:：!?…]{0,60}(?:: |：)(?=\S)/u;
const NEARLY_EVERY = 0.9;
const FEWEST_CUES = 3;

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`;
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s|$)`);

/** The cues with anything to say; comments, styles, identifiers and whatever else stands between them are passed over. */
function* cuesOf(text: string): Generator<Cue> {
  const label = labelOf(text);
  let isFirst = false;
  let timing: RegExpExecArray | null = null;
  let speaker: string | null = null;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const found = TIMING.exec(line);
    // The first line of rolling captions is on the screen and still without words.
    if (isFirst && line !== '' && line.trim() === '') continue;
    if (found || line.trim() === '') {
      timing = found;
      isFirst = true;
      speaker = null;
      continue;
    }
    if (!timing) continue;
    const [, hours, minutes, seconds, fraction, ...ending] = timing;
    speaker = /<v(?:\.[^\s>]{0,200})?\s+([^>]{1,100})>/.exec(line)?.[1]?.trim() ?? speaker;
    const spoken = plainText(line);
    if (spoken === '') continue;
    const [endHours, endMinutes, endSeconds, endFraction] = ending;
    yield {
      start: secondsOf(hours, minutes, seconds, fraction),
      end: secondsOf(endHours, endMinutes, endSeconds, endFraction),
      speaker,
      label: speaker === null ? ((isFirst ? label : LABEL).exec(spoken)?.[0] ?? '') : '',
      isTurn: TURN.test(withoutTags(line)),
      text: spoken,
    };
    isFirst = false;
  }
}

/** What names of speakers look like in this file. */
function labelOf(text: string): RegExp {
  let cues = 0;
  let labelled = 0;
  let isFirst = false;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    if (isFirst && line.trim() !== '') {
      cues++;
      if (ANY_LABEL.test(plainText(line))) labelled++;
    }
    isFirst = TIMING.test(line);
  }
  return cues >= FEWEST_CUES && labelled >= NEARLY_EVERY * cues ? ANY_LABEL : LABEL;
}

function secondsOf(hours = '0', minutes = '0', seconds = '0', fraction = '0'): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
  '&quot;': '"',
  '&#39;': "'",
};

function withoutTags(line: string): string {
  return line.replace(/<\/?[a-zA-Z0-9][^<>]{0,200}>|<\/>|\{\\[^{}]{0,100}\}/g, '');
}

/** A line without tags, positions and the like. */
function plainText(line: string): string {
  const text = withoutTags(line).replace(
    /&(?:amp|lt|gt|nbsp|lrm|rlm|quot|#39);/g,
    (entity) => ENTITIES[entity] ?? entity,
  );
  return oneLine(text.replace(TURN, ''));
}
