import type { Line } from './lines.js';

/** Running heads stand in this share of a page at its top and its bottom. */
const MARGIN = 0.12;

/** What repeats on this share of the pages is a running head; left and right pages may have different ones. */
const LEAST_SHARE = 0.3;

/** Heads that change with the chapter repeat less often, but stand at a height where most pages have one. */
const LEAST_SHARE_OF_HEIGHT = 0.6;

/** The lines that pages repeat at their top or bottom, and their page numbers. Heights are in points. */
export function findRunningHeads(
  pages: readonly { readonly lines: readonly Line[]; readonly height: number }[],
): Set<Line> {
  const candidates = pages.flatMap(({ lines, height }) => lines.filter((line) => isInMargin(line, height)));
  const pagesOf = new Map<string, Set<number>>();
  const see = (key: string, { page }: Line) => pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
  for (const line of candidates) {
    see(pattern(line), line);
    see(height(line), line);
  }
  const share = (key: string) => (pagesOf.get(key)?.size ?? 0) / pages.length;
  const repeats = (line: Line) =>
    (pagesOf.get(pattern(line))?.size ?? 0) > 1 &&
    (share(pattern(line)) >= LEAST_SHARE || share(height(line)) >= LEAST_SHARE_OF_HEIGHT);
  return new Set(candidates.filter((line) => repeats(line) || isPageNumber(line.text)));
}

function isInMargin({ y }: Line, height: number): boolean {
  return y > (1 - MARGIN) * height || y < MARGIN * height;
}

function height({ y }: Line): string {
  return `y ${Math.round(y)}`;
}

/** Page numbers differ from page to page. A title in large letters is none of the heads that repeat it. */
function pattern({ text, size }: Line): string {
  return `${Math.round(size)} ${text.replace(/\d+|\b[ivxlc]+\b/g, '#')}`;
}

function isPageNumber(text: string): boolean {
  return /^(?:page |p\. ?|seite )?[-–—]?\s?(?:\d{1,5}|[ivxlc]{1,6})\s?[-–—]?(?: ?(?:\/|of|von) ?\d{1,5})?$/i.test(
    text,
  );
}
