import type { Span } from '../../language/span.js';

/** A stretch between quotation marks. `start` and `end` leave the marks out, `outerStart` and `outerEnd` take them in. */
export interface MarkedSpan extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  /** `false`: the marks were still open where the paragraph ended. */
  readonly closed: boolean;
}

/** Which closing marks an opening mark can have. Printed and saved texts often mix curly and straight ones. */
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"', '“', '″', "''"]],
  ['”', ['”', '"']],
  ['„', ['“', '”', '"']],
  ['"', ['"', '”', '“', '″']],
  ['＂', ['＂']],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['「', ['」']],
  ['『', ['』']],
  ["''", ["''"]],
  ['``', ["''", '"']],
  ['‘', ['’', "'"]],
  ['‚', ['‘', '’']],
  ["'", ["'", '’']],
]);

/** Marks that need no white space around them to be told apart: opening and closing forms differ. */
const ALWAYS_OPENING = new Set(['„', '「', '『', '‹', '«']);
/** Opening marks inside which a curly pair may be nested. */
const CURLY_INSIDE = new Set(['“', '"', "''"]);
const SINGLE = new Set(['‘', '‚', "'"]);

/** Of three apostrophes behind a word the first closes what is quoted within, the others close the quotation. */
const MARK = /[“”„"＂«»‹›「」『』‘’‚″]|'(?:(?<=\S')(?='')|'?)|``/g;

const OPENS_BEHIND = /[\s([{<—–\-―…/:;,>*_~|，。：；、！？]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;

/**
 * Pairs the quotation marks of one paragraph with a state machine: one pass, linear in its length. Only outermost
 * pairs are given; what is quoted within a quotation belongs to it.
 *
 * Apostrophes (`don't`, `the players'`), feet and inches (`6'2"`) and marks without a partner are passed over. A pair
 * of double marks left open at the end is given with `closed: false`.
 *
 * @param text the document's text
 * @param from where the paragraph begins, in UTF-16 units
 * @param to where it ends, exclusive
 */
export function findMarkedSpans(text: string, from: number, to: number): MarkedSpan[] {
  const marks = findMarks(text, from, to);
  const closing = marks.map(({ mark }): number => (mark === '”' ? 1 : 0));
  for (let number = closing.length - 2; number >= 0; number--) {
    closing[number] = (closing[number] ?? 0) + (closing[number + 1] ?? 0);
  }
  const closersBehind = (number: number) => closing[number] ?? 0;
  const lastSingleCloser = lastIndexOfSingleCloser(text, marks, to);
  const spans: MarkedSpan[] = [];
  let open: { mark: string; index: number } | null = null;
  // Inside a quotation, a pair of curly marks that opens in front of a word and closes again.
  let nested = false;
  const close = (end: number, outerEnd: number, closed: boolean) => {
    if (open === null) return;
    const start = open.index + open.mark.length;
    if (start < end) spans.push({ start, end, outerStart: open.index, outerEnd, closed });
    open = null;
    nested = false;
  };
  for (const [number, { mark, index }] of marks.entries()) {
    const before = index > from ? text.charAt(index - 1) : ' ';
    const after = index + mark.length < to ? text.charAt(index + mark.length) : ' ';
    if (open === null) {
      if (SINGLE.has(mark)) {
        if (canOpenSingle(mark, before, after) && number < lastSingleCloser) open = { mark, index };
      } else if (canOpen(mark, before, after)) open = { mark, index };
    } else if (
      mark === '“' &&
      CURLY_INSIDE.has(open.mark) &&
      OPENS_BEHIND.test(before) &&
      !/\s/u.test(after)
    ) {
      if (open.mark === '“' && closersBehind(number) < 2) {
        close(index, index, false);
        open = { mark, index };
      } else nested = true;
    } else if (nested && mark === '”') nested = false;
    else if (canClose(open.mark, mark, before, after)) close(index, index + mark.length, true);
  }
  if (open !== null && !SINGLE.has((open as { mark: string }).mark)) close(to, to, false);
  return spans;
}

function findMarks(text: string, from: number, to: number): { mark: string; index: number }[] {
  const marks: { mark: string; index: number }[] = [];
  // A slice, since a search in the whole text would run on to the next mark, far behind the paragraph.
  for (const found of text.slice(from, to).matchAll(MARK)) {
    marks.push({ mark: found[0], index: from + found.index });
  }
  return marks;
}

/** The position among the marks of the last one that could close a single quotation; -1 where there is none. */
function lastIndexOfSingleCloser(
  text: string,
  marks: readonly { mark: string; index: number }[],
  to: number,
): number {
  return marks.findLastIndex(
    ({ mark, index }) =>
      (mark === '’' || mark === "'") &&
      closesSingle(text.charAt(index - 1), index + 1 < to ? text.charAt(index + 1) : ' '),
  );
}

function canOpen(mark: string, before: string, after: string): boolean {
  if (!CLOSERS.has(mark)) return false;
  if (ALWAYS_OPENING.has(mark)) return true;
  if (mark === '“' || mark === '``') return true;
  if (/\s/u.test(after)) return false;
  // A straight mark behind a digit is a sign for inches, one behind a letter has lost its partner.
  return (
    OPENS_BEHIND.test(before) || (mark === '"' && !LETTER_OR_DIGIT.test(before) && !/[.!?]/.test(before))
  );
}

function canOpenSingle(mark: string, before: string, after: string): boolean {
  if (!OPENS_BEHIND.test(before) && before !== '“' && before !== '"') return false;
  // 'Twas, '90s: an apostrophe for what is left out looks like an opening mark.
  if (mark === "'" && DIGIT.test(after)) return false;
  return LETTER_OR_DIGIT.test(after) || after === '[' || after === '…' || after === '.';
}

function closesSingle(before: string, after: string): boolean {
  return !/\s/u.test(before) && !LETTER_OR_DIGIT.test(after);
}

function canClose(open: string, mark: string, before: string, after: string): boolean {
  if (!CLOSERS.get(open)?.includes(mark)) return false;
  if (SINGLE.has(open)) return closesSingle(before, after);
  // “ closes only where it cannot open: behind a word, in front of white space or punctuation.
  if (open !== '„' && mark === '“') return !/\s/u.test(before) && !LETTER_OR_DIGIT.test(after);
  return true;
}
