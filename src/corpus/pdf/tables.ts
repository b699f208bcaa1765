import type { Cell, Line } from './lines.js';

/** Fewer rows may be a letterhead, or words that stand far apart by chance. */
const LEAST_ROWS = 3;

/** A line of more cells is drawn, not written. */
const MOST_COLUMNS = 30;

/** What leads from a word to its page, in a table of contents or an index. */
const LEADER = /(?:\.\s?){5}/;

/** What stands before an item of a list, however far. */
const MARK = /^(?:[•▪◦‣·–-]|\(?\p{L}?\d{0,3}[.)])$/u;

/** Some lines on a page that are the rows of a table. */
export interface Table {
  readonly rows: number;
  /** A row a line, cells parted by bars, also empty ones. */
  readonly text: string;
}

/** The table that begins with one of the lines: lines of several cells that stand below each other. `null` where none does. */
export function tableAt(lines: readonly Line[], from: number): Table | null {
  const rows: Line[] = [];
  let columns: readonly Cell[] = [];
  for (let at = from; at < lines.length; at++) {
    const row = lines[at];
    const next = row && columnsWith(row, columns, rows);
    if (!next) break;
    columns = next;
    rows.push(row);
  }
  const isList = rows.every(({ cells }) => MARK.test(cells[0]?.text ?? ''));
  if (rows.length < LEAST_ROWS || isList) return null;
  const texts = rows.map(({ cells }) => inColumns(cells, columns) ?? cells.map(({ text }) => text));
  return { rows: rows.length, text: texts.map((row) => row.join(' | ')).join('\n') };
}

/** The columns of the rows and one more: those of the fullest row, as wide as their cells. `null` where it does not fit them. */
function columnsWith(
  { cells }: Line,
  columns: readonly Cell[],
  rows: readonly Line[],
): readonly Cell[] | null {
  if (cells.length < 2 || cells.length > MOST_COLUMNS || cells.some(({ text }) => LEADER.test(text)))
    return null;
  if (cells.length > columns.length) return rows.every((row) => inColumns(row.cells, cells)) ? cells : null;
  if (!inColumns(cells, columns)) return null;
  if (cells.length < columns.length) return columns;
  return columns.map((column, at) => {
    const { left, right } = cells[at] ?? column;
    return { ...column, left: Math.min(column.left, left), right: Math.max(column.right, right) };
  });
}

/** The texts of cells by column; `null` where a cell stands in none or in several, or two stand in one. */
function inColumns(cells: readonly Cell[], columns: readonly Cell[]): string[] | null {
  const texts = columns.map(() => '');
  let next = 0;
  for (const cell of cells) {
    const within = columns.flatMap(({ left, right }, at) =>
      cell.left <= right && cell.right >= left ? [at] : [],
    );
    const [at] = within;
    if (at === undefined || within.length > 1 || at < next) return null;
    texts[at] = cell.text;
    next = at + 1;
  }
  return texts;
}
