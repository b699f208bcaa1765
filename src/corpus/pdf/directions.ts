import { addToList } from '../../shared/lists-by-key.js';
import type { TextItem } from './lines.js';

/** Quarter turns to the left of the direction in which text runs: 0 is upright, 1 runs upwards. */
type Direction = 0 | 1 | 2 | 3;

/** A run of text as PDF.js gives it, and where its page is turned and moved to when it is shown. */
export interface DrawnItem {
  readonly text: string;
  readonly transform: readonly number[];
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
  readonly font: string;
}

/** What runs in one direction, as if the page were turned so that it is upright. */
export interface Turned {
  readonly items: readonly TextItem[];
  readonly width: number;
  readonly height: number;
}

/**
 * Parts a page's text by the direction in which it runs when the page is shown, that of most text first: a page may be
 * scanned or set sideways, and a stamp at its edge is none of its lines.
 *
 * @param shown the page's size in points as it is shown, and the matrix that brings it there
 */
export function byDirection(
  items: readonly DrawnItem[],
  shown: { readonly width: number; readonly height: number; readonly transform: readonly number[] },
): Turned[] {
  const groups = new Map<Direction, TextItem[]>();
  for (const { text, transform, width, size, font } of items) {
    const [a = 1, b = 0, , , e = 0, f = 0] = transform;
    const [m0 = 1, m1 = 0, m2 = 0, m3 = -1, m4 = 0, m5 = shown.height] = shown.transform;
    const direction = directionOf(m0 * a + m2 * b, -(m1 * a + m3 * b));
    const at = { x: m0 * e + m2 * f + m4, y: shown.height - (m1 * e + m3 * f + m5) };
    addToList(groups, direction, { text, ...turned(at, direction, shown), width, size, font });
  }
  return [...groups]
    .map(([direction, turnedItems]) => ({
      items: turnedItems,
      width: direction % 2 === 0 ? shown.width : shown.height,
      height: direction % 2 === 0 ? shown.height : shown.width,
    }))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
}

function directionOf(right: number, up: number): Direction {
  if (Math.abs(right) >= Math.abs(up)) return right >= 0 ? 0 : 2;
  return up > 0 ? 1 : 3;
}

function turned(
  { x, y }: { x: number; y: number },
  direction: Direction,
  page: { width: number; height: number },
) {
  if (direction === 0) return { x, y };
  if (direction === 1) return { x: y, y: page.width - x };
  if (direction === 2) return { x: page.width - x, y: page.height - y };
  return { x: page.height - y, y: x };
}

function lengthOf({ items }: Turned): number {
  return items.reduce((sum, { text }) => sum + text.length, 0);
}
