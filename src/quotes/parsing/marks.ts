import type { Span } from '../../language/span.js';
import { howMany } from '../../shared/how-many.js';
import { addToList } from '../../shared/lists-by-key.js';
import {
  CLOSERS,
  CURLY_INSIDE,
  canClose,
  canOpen,
  canOpenSingle,
  closesSingle,
  NESTS,
  OPENS_BEHIND,
  SINGLE,
  UNSPACED,
} from './quotation-marks.js';

/** A stretch between quotation marks. `start` and `end` leave the marks out, `outerStart` and `outerEnd` take them in. */
export interface MarkedSpan extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  /** `false`: the marks were still open where the paragraph ended. */
  readonly closed: boolean;
}

/** Of three apostrophes behind a word the first closes what is quoted within, the others close the quotation. */
const MARK = /[“”„"＂«»‹›「」『』‘’‚″]|'(?:(?<=\S')(?='')|'?)|``/g;

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
  const row = rowOf(text, from, to);
  const spans: MarkedSpan[] = [];
  let open = null as OpenMark | null;
  for (let number = 0; number < row.marks.length; number++) {
    const here = placeOf(row, number);
    const { mark, index } = here;
    if (open === null) {
      if (opens(row, here)) open = { mark, index, nested: 0 };
      continue;
    }
    switch (roleInside(row, here, open)) {
      case 'opens within':
        open = { ...open, nested: NESTS.has(open.mark) ? open.nested + 1 : 1 };
        break;
      case 'closes within':
        open = { ...open, nested: open.nested - 1 };
        break;
      case 'opens anew':
        spans.push(...spanBehind(open, index, index, false));
        open = { mark, index, nested: 0 };
        break;
      case 'closes':
        spans.push(...spanBehind(open, index, index + mark.length, true));
        open = null;
        break;
    }
  }
  if (open !== null && !SINGLE.has(open.mark)) spans.push(...spanBehind(open, to, to, false));
  return spans;
}

interface Mark {
  readonly mark: string;
  readonly index: number;
}

/** The marks of a paragraph. */
interface MarkRow {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  /** The position of the last mark that could close a single quotation. */
  readonly lastSingleCloser: number;
  /** The positions of each kind of mark in order, once they are asked for. */
  places: ReadonlyMap<string, readonly number[]> | null;
}

/** A mark with what stands beside it. */
interface MarkPlace extends Mark {
  readonly number: number;
  readonly before: string;
  readonly after: string;
}

interface OpenMark extends Mark {
  /** How many pairs are open within. */
  readonly nested: number;
}

function rowOf(text: string, from: number, to: number): MarkRow {
  // A slice, since a search in the whole text would run on to the next mark, far behind the paragraph.
  const found = text.slice(from, to).matchAll(MARK);
  const marks = Array.from(found, ({ 0: mark, index }) => ({ mark, index: from + index }));
  const lastSingleCloser = lastIndexOfSingleCloser(text, marks, to);
  return { text, from, to, marks, lastSingleCloser, places: null };
}

function placeOf({ text, from, to, marks }: MarkRow, number: number): MarkPlace {
  const { mark, index } = marks[number] ?? { mark: '', index: to };
  const before = index > from ? text.charAt(index - 1) : ' ';
  const after = index + mark.length < to ? text.charAt(index + mark.length) : ' ';
  return { mark, index, number, before, after };
}

function spanBehind(open: OpenMark, end: number, outerEnd: number, closed: boolean): MarkedSpan[] {
  const start = open.index + open.mark.length;
  return start < end ? [{ start, end, outerStart: open.index, outerEnd, closed }] : [];
}

function opens({ lastSingleCloser }: MarkRow, { mark, number, before, after }: MarkPlace): boolean {
  return SINGLE.has(mark)
    ? number < lastSingleCloser && canOpenSingle(mark, before, after)
    : canOpen(mark, before, after);
}

type Role = 'opens within' | 'closes within' | 'opens anew' | 'closes' | 'nothing';

/** What a mark does while another is open. */
function roleInside(row: MarkRow, { mark, number, before, after }: MarkPlace, open: OpenMark): Role {
  if (mark === '“' && CURLY_INSIDE.has(open.mark) && OPENS_BEHIND.test(before) && !/\s/u.test(after)) {
    return open.mark === '“' && behind(row, '”', number - 1) < 2 ? 'opens anew' : 'opens within';
  }
  if (mark === open.mark && isNested(row, number, before, open)) return 'opens within';
  if (!canClose(open.mark, mark, before, after)) return 'nothing';
  const closesWithin = mark === '”' || (open.mark !== '“' && NESTS.has(open.mark));
  return open.nested > 0 && closesWithin ? 'closes within' : 'closes';
}

/** Whether a pair stands inside another one of its kind: as many marks follow that close them both. */
function isNested(row: MarkRow, number: number, before: string, { mark, nested }: OpenMark): boolean {
  if (!NESTS.has(mark) || (mark === '“' && !UNSPACED.test(before))) return false;
  const closers = (CLOSERS.get(mark) ?? []).filter((closer) => closer !== mark && closer !== '"');
  const closing = closers.reduce((sum, closer) => sum + behind(row, closer, number), 0);
  return closing - behind(row, mark, number) >= nested + 2;
}

/** How many marks of a kind stand behind one. */
function behind(row: MarkRow, kind: string, number: number): number {
  row.places ??= placesOf(row.marks);
  const places = row.places.get(kind) ?? [];
  return places.length - howMany(places, (place) => place <= number);
}

function placesOf(marks: readonly Mark[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [number, { mark }] of marks.entries()) addToList(places, mark, number);
  return places;
}

/** The position among the marks of the last one that could close a single quotation; -1 where there is none. */
function lastIndexOfSingleCloser(text: string, marks: readonly Mark[], to: number): number {
  return marks.findLastIndex(
    ({ mark, index }) =>
      (mark === '’' || mark === "'") &&
      closesSingle(text.charAt(index - 1), index + 1 < to ? text.charAt(index + 1) : ' '),
  );
}
