import { endsSentence } from '../../language/sentences.js';
import { overlap, type Span, textAt, trimmed } from '../../language/span.js';
import { howMany } from '../../shared/how-many.js';
import type { Steps } from '../../shared/turns.js';
import { findMarkedSpans, type MarkedSpan } from '../parsing/marks.js';
import { paragraphsOf } from '../parsing/paragraphs.js';
import type { Quotable, Quotation } from '../quotation.js';
import { continuation } from './continued.js';
import { framedQuotation } from './framed-quotation.js';
import { type AdjacentFrame, LANGUAGE_TABLES, type LanguageTable } from './language-table.js';
import type { Reading } from './reading.js';
import { findReportedSentences } from './reported-speech.js';
import { signatureBehind } from './signatures.js';
import { spacedFrame } from './spaced-frames.js';
import { createNamer } from './speaker-name.js';
import { unspacedFrame } from './unspaced-frames.js';
import { withWhoIsMeant } from './who-is-meant.js';
import { findWithoutMarks } from './without-marks.js';

/** How far from a quotation, in UTF-16 units, its cue and its speaker are sought. */
const WINDOW = 90;
/** The same in front of it, where a whole sentence may introduce it, or an earlier quotation of the same speaker stand. */
const WINDOW_BEFORE = 180;
/** Words between quotation marks that nobody is said to have spoken count from this length on, in words or signs. */
const SHORTEST_UNATTRIBUTED = 4;
/** A title that is named has no more words. */
const LONGEST_TITLE = 4;

/**
 * The quotations of a document in a language other than English, in the order of its text: what the layout tells to be
 * somebody's, what stands between quotation marks, attributed where a cue of its language stands beside it, otherwise without
 * a speaker, and what is reported without them of people whom the text names.
 */
export function* findAdjacentQuotations(document: Quotable): Steps<readonly Quotation[]> {
  const { text, language } = document;
  const table = LANGUAGE_TABLES.get(language);
  const nameOf = createNamer(text, language, table);
  const reading: Reading = { text, paragraphs: paragraphsOf(document), language, table, nameOf };
  const unmarked = findWithoutMarks(reading);
  const isTaken = (words: Span) => {
    const next = unmarked[howMany(unmarked, ({ end }) => end <= words.start)];
    return next !== undefined && overlap(next, words);
  };
  const found: Quotation[] = [];
  // The mark of the last quotation, while it is open.
  let open = null as string | null;
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    yield;
    const goingOn = open === null || paragraph.isHeading ? null : continuation(text, open, paragraph);
    const last = found.at(-1);
    if (goingOn !== null && last !== undefined) {
      const { end, closed } = goingOn;
      found[found.length - 1] = { ...last, end, text: text.slice(last.start, end) };
      if (!closed) continue;
    }
    open = null;
    let lastHere = null as Quotation | null;
    const reported = findReportedSentences(reading, index).filter((words) => !isTaken(words));
    const marked = findMarkedSpans(text, goingOn?.outerEnd ?? paragraph.start, paragraph.end);
    for (const words of [...reported, ...marked].sort((a, b) => a.start - b.start)) {
      const isMarked = 'outerStart' in words;
      open = null;
      const quotation = isMarked ? markedQuotation(reading, index, words, isTaken, lastHere) : words;
      const told = quotation && withWhoIsMeant(reading, index, quotation, lastHere);
      // What is reported without marks is of people: whoever has one name only may be anything.
      const isDoubtful = !isMarked && table?.script === 'spaced' && !told?.speaker?.includes(' ');
      if (told === null || isDoubtful) continue;
      found.push(told);
      lastHere = told;
      if (isMarked && !words.closed) open = text.charAt(words.outerStart);
    }
  }
  return [...unmarked, ...found].sort((a, b) => a.start - b.start);
}

/** What a pair of marks in a paragraph quotes; `null` where it is no quotation. */
function markedQuotation(
  reading: Reading,
  index: number,
  span: MarkedSpan,
  isTaken: (span: Span) => boolean,
  last: Quotation | null,
): Quotation | null {
  const { text, table } = reading;
  const words = trimmed(text, span.start, span.end);
  if (words === null || isTaken(words) || isTitleNamed(text, span, table)) return null;
  const isDirect = isWhole(textAt(text, words), text.slice(words.end, span.outerEnd + 2));
  const kind = isDirect ? 'direct' : 'mixed';
  const frame = signatureBehind(reading, index, span) ?? adjacentFrame(reading, index, span);
  if (frame === null && last?.speaker != null && goesOn(text, last, span))
    return { ...last, ...words, text: textAt(text, words), kind };
  if (frame === null && lengthOf(text, span) < SHORTEST_UNATTRIBUTED) return null;
  return framedQuotation(reading, { ...words, kind, frame, paragraph: index });
}

/** Whether whole sentences follow a sentence that quotes the last ones, so that the speaker goes on: *«…», respondió. «…»* */
function goesOn(text: string, { end }: Span, span: MarkedSpan): boolean {
  if (!endsSentence(textAt(text, span).trimEnd())) return false;
  return /^[»”“"]?[^.!?»”“"«„\n]{0,90}[.!?]\s+$/u.test(text.slice(end, span.outerStart));
}

/**
 * The speaker of a direct quotation whose cue stands right before or behind it in its paragraph, or is inserted into it. What is
 * farther away is not guessed.
 */
function adjacentFrame(
  { text, paragraphs, table }: Reading,
  index: number,
  span: MarkedSpan,
): AdjacentFrame | null {
  const { start = 0, end = 0 } = paragraphs[index] ?? {};
  if (table === undefined) return null;
  const beside = {
    before: { start: Math.max(start, span.outerStart - WINDOW_BEFORE), end: span.outerStart },
    behind: { start: span.outerEnd, end: Math.min(end, span.outerEnd + WINDOW) },
  };
  return table.script === 'unspaced'
    ? unspacedFrame(text, beside, table)
    : spacedFrame(text, span, beside, table);
}

/** A title is named like anything else: *dem „Neuen Anzeiger“*. Every word of it is large, and it ends no sentence. */
function isTitleNamed(text: string, { start, end, outerStart }: MarkedSpan, table?: LanguageTable): boolean {
  if (table?.script !== 'spaced') return false;
  const [written] = /[\p{L}’']+(?=\s*$)/u.exec(text.slice(Math.max(0, outerStart - 20), outerStart)) ?? [''];
  const before = written.toLowerCase().replace('’', "'");
  if (!table.articles.has(before) && !table.prepositions.has(before)) return false;
  const words = text.slice(start, end).trim().split(/\s+/u);
  return words.length <= LONGEST_TITLE && words.every((word) => /^\p{Lu}[^.!?]*$/u.test(word));
}

/** Whole sentences begin with a capital, or in a script that has none, and end with a mark, inside or behind. */
function isWhole(words: string, behind: string): boolean {
  return (
    /^[\s\p{P}]*[\p{Lu}\p{Lo}\p{N}]/u.test(words.slice(0, 12)) &&
    (/\p{P}$/u.test(words) || /[.,。，]/.test(behind))
  );
}

function lengthOf(text: string, { start, end }: MarkedSpan): number {
  const words = text.slice(start, Math.min(end, start + 200)).trim();
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(words)
    ? words.length / 2
    : words.split(/\s+/u).length;
}
