/** A run of text as PDF.js gives it. Lengths are in points, `y` grows upwards. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
  /** What PDF.js calls the letters; bold ones are others. */
  readonly font: string;
}

/** What stands by itself in a line. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of a column. */
export interface Line extends Cell {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  /** `null` where the line is in several. */
  readonly font: string | null;
  /** From left to right. */
  readonly cells: readonly Cell[];
}

/** A gap of more letter sizes than this lies between columns or cells, not between words. */
const COLUMN_GAP = 1.5;

/** A gap of more letter sizes than this may lie between cells of a table, whose widest words nearly touch the next ones. */
const CELL_GAP = 0.7;

/** A line of more cells is drawn, not written: what follows belongs to the last of them. */
const MOST_CELLS = 40;

/** A gap of more letter sizes than this lies between words. */
const WORD_GAP = 0.15;

/** So many lines on each side make two columns; fewer may be a letterhead. */
const LEAST_COLUMN = 5;

/** The lines of a page in the order of reading: from top to bottom, and column by column where there are two. */
export function linesOfPage(items: readonly TextItem[], page: number, width: number): Line[] {
  const segments = segmentsOf(items, page);
  const gutter = findGutter(segments, width);
  if (gutter === null) return joinRows(segments);
  const lines: Line[] = [];
  let band: Line[] = [];
  const finishBand = () => {
    for (const line of joinRows(band.filter(({ right }) => right <= gutter))) lines.push(line);
    for (const line of joinRows(band.filter(({ right }) => right > gutter))) lines.push(line);
    band = [];
  };
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    if (segment.left < gutter && segment.right > gutter) {
      finishBand();
      lines.push(segment);
    } else {
      band.push(segment);
    }
  }
  finishBand();
  return lines;
}

/** Runs on one baseline that stand so close that they are one stretch of words. */
function segmentsOf(items: readonly TextItem[], page: number): Line[] {
  const segments: Line[] = [];
  let last: Line | undefined;
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const longer = last && (withNoteMark(last, item) ?? withItem(last, item));
    if (longer) segments.pop();
    last = longer ?? segmentOf(item, page);
    segments.push(last);
  }
  return segments.map((segment) => ({
    ...segment,
    text: segment.text.trim(),
    cells: segment.cells.map((cell) => ({ ...cell, text: cell.text.trim() })),
  }));
}

function segmentOf({ text, x, y, width, size, font }: TextItem, page: number): Line {
  const cell = { text: text.trimStart(), left: x, right: x + width };
  return { ...cell, page, y, size, font, cells: [cell] };
}

/** A segment as wide as with the mark of a note behind it, `null` where the item is none. */
function withNoteMark(last: Line, item: TextItem): Line | null {
  return isNoteMark(item, last) ? { ...last, right: Math.max(last.right, item.x + item.width) } : null;
}

/** A segment and the words behind it, `null` where they stand too far from it. */
function withItem(last: Line, { text, x, y, width, size, font }: TextItem): Line | null {
  const gap = x - last.right;
  const reach = Math.max(size, last.size);
  const isNear = Math.abs(y - last.y) < 0.5 * reach && gap > -0.5 * reach && gap < COLUMN_GAP * reach;
  if (!isNear) return null;
  const space = gap > WORD_GAP * reach || last.text.endsWith(' ') || text.startsWith(' ') ? ' ' : '';
  const cell = { text, left: x, right: x + width };
  const isCell = gap > CELL_GAP * reach && last.cells.length < MOST_CELLS;
  return {
    ...last,
    text: last.text.trimEnd() + space + text.trimStart() + (text.endsWith(' ') ? ' ' : ''),
    right: cell.right,
    cells: isCell ? [...last.cells, cell] : withLastLonger(last.cells, cell, space),
    // A sign in front, such as a bullet, may be smaller than the words.
    size: text.length > last.text.length ? size : last.size,
    font: font === last.font ? font : null,
  };
}

/** The cells with more words in the last of them. */
function withLastLonger(cells: readonly Cell[], { text, right }: Cell, space: string): Cell[] {
  return cells.map((cell, at) =>
    at === cells.length - 1 ? { ...cell, text: cell.text.trimEnd() + space + text.trimStart(), right } : cell,
  );
}

/** A small raised number or star behind a word or a sentence leads to a note; `m²` has it behind a unit. */
function isNoteMark({ text, y, size }: TextItem, last: Line): boolean {
  return (
    size < 0.8 * last.size &&
    y > last.y + 0.1 * last.size &&
    y < last.y + last.size &&
    /^\s*(?:\d{1,3}|[*†‡])(?:\s*,\s*\d{1,3})*\s*$/.test(text) &&
    /(?:\p{L}{4}|[\p{Pe}\p{Pf}.,;:!?…"'])$/u.test(last.text)
  );
}

/** Where nothing stands between two columns of a page, `null` where there is one column. */
function findGutter(segments: readonly Line[], width: number): number | null {
  const long = segments.filter((segment) => segment.right - segment.left < 0.6 * width);
  for (let at = 0.5; at <= 0.62; at += 0.01) {
    for (const gutter of [at * width, (1 - at) * width]) {
      const left = long.filter((segment) => segment.right <= gutter);
      const right = long.filter((segment) => segment.left >= gutter);
      const crossing = segments.length - left.length - right.length;
      const isFull = (side: readonly Line[]) =>
        side.filter((segment) => segment.right - segment.left > 0.2 * width).length >= LEAST_COLUMN;
      if (isFull(left) && isFull(right) && crossing <= 0.2 * segments.length) return gutter;
    }
  }
  return null;
}

/** Segments on one baseline become one line; lines go from top to bottom. */
function joinRows(segments: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const segment of segments.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - segment.y) < 0.3 * Math.max(last.size, segment.size)) {
      const [first, second] = last.left <= segment.left ? [last, segment] : [segment, last];
      lines[lines.length - 1] = {
        ...last,
        text: `${first.text} ${second.text}`,
        left: first.left,
        right: Math.max(first.right, second.right),
        font: first.font === second.font ? first.font : null,
        cells: [...first.cells, ...second.cells],
      };
    } else {
      lines.push(segment);
    }
  }
  return lines;
}
