import { oneLine } from '../../language/one-line.js';

/** A line of what a screen shows at a time. */
export interface Cue {
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

/** The same before it is known what names of speakers look like. */
interface TimedLine extends Omit<Cue, 'label'> {
  /** Whether it is the first of what is shown at the same time. */
  readonly isFirst: boolean;
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

/** The cues of subtitles that say anything. */
export function cuesOf(text: string): Cue[] {
  const lines = [...timedLines(text)];
  const first = labelOf(lines);
  return lines.map(({ isFirst, ...line }) => {
    const [label = ''] = line.speaker === null ? ((isFirst ? first : LABEL).exec(line.text) ?? []) : [];
    return { ...line, label };
  });
}

/** Comments, styles, identifiers and whatever else stands between the cues are passed over. */
function* timedLines(text: string): Generator<TimedLine> {
  let isFirst = false;
  let timing: Pick<Cue, 'start' | 'end'> | null = null;
  let speaker: string | null = null;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const found = TIMING.exec(line);
    // The first line of rolling captions is on the screen and still without words.
    if (isFirst && line !== '' && line.trim() === '') continue;
    if (found || line.trim() === '') {
      timing = found && { start: secondsOf(found.slice(1, 5)), end: secondsOf(found.slice(5)) };
      isFirst = true;
      speaker = null;
      continue;
    }
    if (!timing) continue;
    speaker = /<v(?:\.[^\s>]{0,200})?\s+([^>]{1,100})>/.exec(line)?.[1]?.trim() ?? speaker;
    const spoken = plainText(line);
    if (spoken === '') continue;
    yield { ...timing, speaker, isFirst, isTurn: TURN.test(withoutTags(line)), text: spoken };
    isFirst = false;
  }
}

/** What names of speakers look like in this file. */
function labelOf(lines: readonly TimedLine[]): RegExp {
  const first = lines.filter(({ isFirst }) => isFirst);
  const labelled = first.filter(({ text }) => ANY_LABEL.test(text));
  return first.length >= FEWEST_CUES && labelled.length >= NEARLY_EVERY * first.length ? ANY_LABEL : LABEL;
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', fraction = '0']: readonly string[]): number {
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
