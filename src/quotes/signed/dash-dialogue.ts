import { endsSentence } from '../../language/sentences.js';
import { type Span, trimmed } from '../../language/span.js';
import type { Layout, Paragraph } from '../parsing/paragraphs.js';

/** What a reporter or narrator puts into somebody's words: *—dijo Ana—*, *, répondit Jacques*. */
export interface Incise<Frame> extends Span {
  /** Who is said there to speak, `null` where nobody is named. */
  readonly frame: Frame | null;
}

/** What somebody says, and who is named beside it. */
export interface FramedSpeech<Frame> extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly frame: Frame | null;
}

/** A dash with which a line of dialogue begins, in front of a sentence; Japanese doubles it. */
const OPENING = /^[ \t]*(?:[—–―]|――)[ \t\u00a0\u202f]?(?=[\p{Lu}\p{Lo}¿¡…])/u;
const DOUBLE = '――';
const ASKS = /(?:[?？]|か。)\s*$/u;

/** A dialogue has so many lines and asks in so many of them, fewer where an incise tells as well: a list hardly asks. */
const FEWEST_LINES = 3;
const FEWEST_ASKING = 2;
const LEAST_ASKING = 0.2;

interface Line<Frame> {
  readonly paragraph: number;
  readonly start: number;
  readonly incises: readonly Incise<Frame>[];
  readonly asks: boolean;
  readonly isDouble: boolean;
}

/**
 * What people say in paragraphs that begin with a dash, as stories write it in most languages. A list that begins its items so
 * is no dialogue: one is told by questions that are answered in the next paragraph, or by an incise that names who speaks.
 *
 * @param incisesIn what is put into the words of a paragraph, by its index, from where they begin
 * @param evenAlone whether an incise makes a single line one, as it does where stories know no quotation marks
 */
export function findDashDialogue<Frame>(
  { text, paragraphs }: Layout,
  incisesIn: (paragraph: number, words: Span) => readonly Incise<Frame>[],
  evenAlone = true,
): FramedSpeech<Frame>[] {
  const lines: Line<Frame>[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const start = paragraph.isHeading ? null : behindDash(text, paragraph);
    if (start === null) continue;
    const incises = incisesIn(index, { start, end: paragraph.end });
    const asks = ASKS.test(text.slice(start, incises[0]?.start ?? paragraph.end).replace(/[\s—–―]+$/u, ''));
    lines.push({
      paragraph: index,
      start,
      incises,
      asks,
      isDouble: text.startsWith(DOUBLE, start - DOUBLE.length),
    });
  }
  const asking = lines.filter(({ asks }) => asks);
  const isAnswered = asking.length < lines.length || lines.every(({ isDouble }) => isDouble);
  const fewest = lines.some(({ incises }) => incises.length > 0) ? 1 : FEWEST_ASKING;
  const isDialogue =
    lines.length >= FEWEST_LINES &&
    asking.length >= Math.max(fewest, LEAST_ASKING * lines.length) &&
    isAnswered;
  return lines
    .filter(({ incises }) => isDialogue || (evenAlone && incises.some(({ frame }) => frame !== null)))
    .flatMap((line) => speechesOf(text, line, paragraphs[line.paragraph]?.end ?? line.start));
}

/** Where the words behind the dash of a paragraph begin; `null` where it has none, or is no sentence or several lines. */
function behindDash(text: string, { start, end }: Paragraph): number | null {
  const first = text.charCodeAt(start);
  // Most paragraphs begin with a letter or a mark.
  if (first < FIRST_DASH && first > SPACE) return null;
  const words = text.slice(start, end);
  const [dash] = OPENING.exec(words) ?? [];
  if (dash === undefined || !endsSentence(words.trimEnd()) || /\n[ \t]*[—–―]/u.test(words)) return null;
  return start + dash.length;
}

const SPACE = 32;
const FIRST_DASH = 0x2013;

/** The words before, between and behind the incises, without the dashes and commas that part them. */
function speechesOf<Frame>(text: string, line: Line<Frame>, end: number): FramedSpeech<Frame>[] {
  const frame = line.incises.find((incise) => incise.frame !== null)?.frame ?? null;
  const speeches: FramedSpeech<Frame>[] = [];
  let from = line.start;
  for (const { start, end: behind } of [...line.incises, { start: end, end }]) {
    const words = withoutDashes(text, from, start);
    if (words !== null) speeches.push({ ...words, paragraph: line.paragraph, frame });
    from = behind;
  }
  return speeches;
}

function withoutDashes(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /[\s—–―.,;:]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s—–―]/u.test(text.charAt(end - 1))) end--;
  return trimmed(text, start, end);
}

/**
 * What stands between dashes within a line of dialogue and begins small: in languages whose verbs of saying are not known, all
 * that tells an incise.
 */
export function incisesBetweenDashes(text: string, { start, end }: Span): Incise<never>[] {
  const incises: Incise<never>[] = [];
  const words = text.slice(start, end);
  for (const { index, 0: found } of words.matchAll(/[ \u00a0][—–―-][ \u00a0]?(?=\p{Ll})[^—–―]*/gu)) {
    incises.push({ start: start + index, end: start + index + found.length, frame: null });
  }
  return incises;
}
