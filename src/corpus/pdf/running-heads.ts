import type { Line } from './lines.js';

/** Running heads stand in this share of a page at its top and its bottom. */
const MARGIN = 0.12;

/** What repeats on this share of the pages is a running head; left and right pages may have different ones. */
const LEAST_SHARE = 0.3;

/**
 * The lines that pages repeat at their top or bottom, and their page numbers.
 *
 * @param heights the pages' heights in points, in order
 */
export function findRunningHeads(pages: readonly (readonly Line[])[], heights: readonly number[]): Set<Line> {
  const candidates = pages.flatMap((lines, index) =>
    lines.filter((line) => isInMargin(line, heights[index] ?? 0)),
  );
  const seenOn = new Map<string, Set<number>>();
  for (const line of candidates) {
    const pagesOfLine = seenOn.get(pattern(line)) ?? new Set();
    seenOn.set(pattern(line), pagesOfLine.add(line.page));
  }
  const repeats = (line: Line) => {
    const count = seenOn.get(pattern(line))?.size ?? 0;
    return count > 1 && count >= LEAST_SHARE * pages.length;
  };
  return new Set(candidates.filter((line) => repeats(line) || isPageNumber(line.text)));
}

function isInMargin({ y }: Line, height: number): boolean {
  return y > (1 - MARGIN) * height || y < MARGIN * height;
}

/** Page numbers differ from page to page. */
function pattern({ text }: Line): string {
  return text.replace(/\d+|\b[ivxlc]+\b/g, '#');
}

function isPageNumber(text: string): boolean {
  return /^(?:page |p\. ?|seite )?[-–—]?\s?(?:\d{1,5}|[ivxlc]{1,6})\s?[-–—]?(?: ?(?:\/|of|von) ?\d{1,5})?$/i.test(
    text,
  );
}
