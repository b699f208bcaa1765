import { endsSentence } from '../../language/sentences.js';
import type { Piece } from '../extracted-text.js';
import { isContentsLine } from '../text/page-furniture.js';
import type { Line } from './lines.js';
import { type Measures, measuresOf, type Usual, usuallySet, usualSize } from './measures.js';
import { tableAt } from './tables.js';

/** Letters this much larger than the text's make a heading. */
const LARGER = 1.15;

/** A longer text in large letters is no heading. */
const LONGEST_HEADING = 200;

/** Lines further apart than this many times the usual distance begin a paragraph. */
const WIDE = 1.35;

/** How an item of a list begins. A number may stand within a sentence as well: `am 1. Mai`. */
const BULLET = /^[•▪◦‣·–-] /;
const NUMBER = /^\(?(?:\d{1,3}|\p{Ll})[.)] \S/u;

/** How a clause begins: `1.1 We`. What it lists stays together. */
const CLAUSE = /^\d{1,2}(?:\.\d{1,2}){1,4}\.? \p{Lu}/u;

/** The lines of a page. */
export interface PageLines {
  /** In the order of reading. */
  readonly own: readonly Line[];
  /** What stands around them: running heads, the numbers of pages, stamps at the edge. */
  readonly around: readonly Line[];
}

/** The paragraphs, headings and tables that lines make, with line-end hyphens undone. What stands around them is noise. */
export function piecesOfPages(pages: readonly PageLines[]): Piece[] {
  const all = pages.flatMap(({ own }) => own);
  const usually = usuallySet(all);
  const compounds = hyphenated(all);
  const pieces: Piece[] = [];
  let open: Line[] = [];
  const finish = () => {
    pieces.push(...pieceOf(open, joined(open, compounds), usually));
    open = [];
  };
  for (const { own, around } of pages) {
    const page = measuresOf(own);
    // A paragraph that goes on overleaf comes behind the running heads, so that they do not cut it.
    for (const { text } of around) pieces.push({ type: 'noise', kind: 'running-head', text });
    let behindTable = 0;
    for (const [at, line] of own.entries()) {
      if (at < behindTable) continue;
      const table = tableAt(own, at);
      const last = open.at(-1);
      if (table) {
        finish();
        pieces.push({ type: 'paragraph', form: 'lines', text: table.text, page: line.page });
        behindTable = at + table.rows;
      } else if (isContentsLine(line.text)) {
        finish();
        pieces.push({ type: 'noise', kind: 'related', text: line.text });
      } else {
        if (last && !goesOn(last, line, page)) finish();
        open.push(line);
      }
    }
  }
  finish();
  return pieces.map((piece, at) => asClauseHeading(piece, pieces[at + 1]));
}

/** A short paragraph such as `3. Support` heads the clauses below it, of which the first is `3.1`. */
function asClauseHeading(piece: Piece, next: Piece | undefined): Piece {
  const [, number] = /^(\d{1,2})\.? \p{Lu}/u.exec(piece.text) ?? [];
  const isHeading =
    piece.type === 'paragraph' &&
    number !== undefined &&
    piece.text.length <= LONGEST_HEADING &&
    !endsSentence(piece.text) &&
    next?.text.startsWith(`${number}.1`) === true;
  return isHeading ? { type: 'heading', text: piece.text } : piece;
}

/**
 * A heading or a paragraph, by how its letters differ from those of most of the text.
 *
 * @param lines what it is made of; none: nothing
 */
function pieceOf(lines: readonly Line[], text: string, usually: Usual): Piece[] {
  const [first] = lines;
  if (!first) return [];
  const { size, font, page } = first;
  if (size > LARGER * usually.size && text.length <= LONGEST_HEADING) return [{ type: 'heading', text }];
  const isBold = font !== null && font !== usually.font && lines.every((line) => line.font === font);
  return [{ type: 'paragraph', text, page, ...(isBold ? { isBold } : {}) }];
}

/** What is written in the largest letters of the first page, `null` where nothing is larger than the text. */
export function largestText(pages: readonly PageLines[]): string | null {
  const first = pages[0]?.own ?? [];
  const largest = first.reduce((most, { size }) => Math.max(most, size), Number.NEGATIVE_INFINITY);
  if (largest <= LARGER * usualSize(pages.flatMap(({ own }) => own))) return null;
  const from = first.findIndex(({ size }) => size === largest);
  const to = first.findIndex(({ size }, index) => index > from && Math.abs(size - largest) > 0.1 * largest);
  const text = joined(first.slice(from, to === -1 ? undefined : to), new Set());
  return text.length <= LONGEST_HEADING ? text : null;
}

/** Whether a line belongs to the same paragraph as the line before. */
function goesOn(last: Line, line: Line, page: Measures): boolean {
  if (Math.abs(line.size - last.size) > 0.1 * last.size) return false;
  const ended = endsSentence(last.text) || last.text.endsWith(':');
  // Overleaf and at the top of the next column, only a sentence that is not over goes on.
  if (line.page !== last.page || line.y > last.y) return !ended && /^[\p{Ll}\p{N}]/u.test(line.text);
  if (last.y - line.y > WIDE * Math.max(page.distance, 1.15 * line.size)) return false;
  const isIndented = line.left > last.left + 0.8 * line.size;
  const wasShort = last.right < last.left + 0.75 * (page.right - last.left);
  return (
    !(ended && (isIndented || wasShort)) &&
    !BULLET.test(line.text) &&
    !(ended && NUMBER.test(line.text)) &&
    !((ended || wasShort) && CLAUSE.test(line.text))
  );
}

/** The words that are written with a hyphen within a line. */
function hyphenated(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
}

/** One text of several lines. A hyphen at a line's end goes, unless the word is written with it elsewhere. */
function joined(lines: readonly Line[], compounds: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const [, before] = /(\p{L}+)[-\u00ad]$/u.exec(text) ?? [];
    const [after] = /^\p{Ll}+/u.exec(line.text) ?? [];
    if (before !== undefined && after !== undefined) {
      const isCompound = compounds.has(`${before}-${after}`.toLowerCase());
      text = (isCompound ? text : text.slice(0, -1)) + line.text;
    } else {
      text = text === '' ? line.text : `${text} ${line.text}`;
    }
  }
  return text;
}
