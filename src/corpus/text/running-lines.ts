import { oneLine } from '../../language/one-line.js';
import { type Span, textAt, trimmed } from '../../language/span.js';
import { linesOf } from './lines.js';

/** A longer line is no running head, in UTF-16 units. */
const LONGEST = 200;

/** What repeats on this share of the pages, at the top or at the bottom, is a running head; even and odd pages may have two. */
const LEAST_SHARE = 0.3;

/** Such a line stands in three columns, with at least so many blanks between them. */
const COLUMNS = /\S {3,}\S.* {3,}\S/;

/** Where no page is known, so many are no chance. */
const FEWEST_LINES = 3;

/**
 * The lines that the pages of a printed text repeat at their top and bottom, in their order. Pages are told by form feeds;
 * where those were lost, by lines in columns that stand by themselves again and again, only their numbers changing.
 */
export function runningLines(text: string): Span[] {
  const pages = pagesOf(text);
  const edges = pages.length > 1 ? edgesOf(text, pages) : linesInColumns(text);
  const patterns = edges.map((line) => pattern(text, line));
  const counts = new Map<string, number>();
  for (const each of patterns) counts.set(each, (counts.get(each) ?? 0) + 1);
  const least = pages.length > 1 ? Math.max(2, LEAST_SHARE * pages.length) : FEWEST_LINES;
  return edges.filter((_, at) => (counts.get(patterns[at] ?? '') ?? 0) >= least);
}

function pagesOf(text: string): Span[] {
  const pages: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/\f/g)) {
    pages.push(...(trimmed(text, from, index) ? [{ start: from, end: index }] : []));
    from = index + 1;
  }
  if (trimmed(text, from, text.length)) pages.push({ start: from, end: text.length });
  return pages;
}

/** The first and the last line of each page. The first line of all is rather the title, which the heads repeat. */
function edgesOf(text: string, pages: readonly Span[]): Span[] {
  return pages.flatMap((page, at) => {
    const lines = linesOf(text, page).filter(({ start, end }) => end - start <= LONGEST);
    const [first] = lines;
    const last = lines.at(-1);
    return [...(first && at > 0 ? [first] : []), ...(last && last !== first ? [last] : [])];
  });
}

function linesInColumns(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/(?<=(?:^|\n)[^\S\n]*\n)[^\n]+(?=\n[^\S\n]*(?:\n|$))/g)) {
    const span = line.length <= LONGEST ? trimmed(text, index, index + line.length) : null;
    if (span && COLUMNS.test(line) && /\d/.test(line)) found.push(span);
  }
  return found;
}

function pattern(text: string, line: Span): string {
  return oneLine(textAt(text, line)).replace(/\d+|\b[ivxlc]+\b/g, '#');
}
