import type { Line } from './lines.js';

/** Running heads stand in this share of a page at its top and its bottom. */
const MARGIN = 0.12;

/** What repeats on this share of the pages is a running head; left and right pages may have different ones. */
const LEAST_SHARE = 0.3;

/** Heads that change with the chapter repeat less often, but stand at a height where most pages have one. */
const LEAST_SHARE_OF_HEIGHT = 0.6;

/** A line of more numbers is a row of a table. */
const MOST_NUMBERS = 8;

/** A line in a margin, with what may repeat of it. */
interface Candidate {
  readonly line: Line;
  readonly patterns: readonly string[];
}

/** The lines that pages repeat at their top or bottom, and their page numbers. Heights are in points. */
export function findRunningHeads(
  pages: readonly { readonly lines: readonly Line[]; readonly height: number }[],
): ReadonlySet<Line> {
  const candidates = pages.flatMap(({ lines, height }) => lines.flatMap((line) => candidateOf(line, height)));
  const pagesOf = new Map<string, Set<number>>();
  const see = (key: string, { page }: Line) => pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
  for (const { line, patterns } of candidates) {
    for (const pattern of patterns) see(pattern, line);
    see(height(line), line);
  }
  const share = (key: string) => (pagesOf.get(key)?.size ?? 0) / pages.length;
  const repeats = ({ line, patterns }: Candidate) =>
    patterns.some(
      (pattern) =>
        (pagesOf.get(pattern)?.size ?? 0) > 1 &&
        (share(pattern) >= LEAST_SHARE || share(height(line)) >= LEAST_SHARE_OF_HEIGHT),
    );
  return new Set(
    candidates
      .filter((candidate) => repeats(candidate) || isPageNumber(candidate.line.text))
      .map(({ line }) => line),
  );
}

function candidateOf(line: Line, pageHeight: number): Candidate[] {
  const isHead = line.y > (1 - MARGIN) * pageHeight;
  if (!isHead && line.y >= MARGIN * pageHeight) return [];
  return [{ line, patterns: patternsOf(line, isHead ? 'head' : 'foot') }];
}

function height({ y }: Line): string {
  return `y ${Math.round(y)}`;
}

/**
 * What a line may share with those of other pages: all its words at the same edge, or all but a number that grows with the
 * pages. Rows of a table at the end of a page differ in other numbers. A title in large letters is none of the heads that
 * repeat it.
 */
function patternsOf({ text, size, page }: Line, edge: 'head' | 'foot'): string[] {
  const parts = text.replace(/\b[ivxlc]+\b/g, '#').split(/(\d+)/);
  const patternWith = (written: readonly string[]) => `${edge} ${Math.round(size)} ${written.join('')}`;
  const counting = parts.flatMap((part, at) =>
    at % 2 === 1 ? [parts.with(at, `#${Number(part) - page}`)] : [],
  );
  return [parts, ...(counting.length > MOST_NUMBERS ? [] : counting)].map(patternWith);
}

function isPageNumber(text: string): boolean {
  return /^(?:page |p\. ?|seite )?[-–—]?\s?(?:\d{1,5}|[ivxlc]{1,6})\s?[-–—]?(?: ?(?:\/|of|von) ?\d{1,5})?$/i.test(
    text,
  );
}
