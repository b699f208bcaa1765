import type { Piece } from './extracted-text.js';

/** A row of a table: its named values in order. Names are empty where the table has none. */
export type Row = readonly (readonly [column: string, value: string])[];

/** Names of columns that hold what a row is about. */
const ABOUT =
  /^(?:headings?|headline|questions?|subject|title|topic|überschrift|frage|titel|titre|título|pregunta)$/i;

/**
 * A row as a passage. What it is about becomes its heading; of the other values a single one stands by itself, several
 * stand on a line each behind the names of their columns.
 */
export function* piecesOfRow(row: Row): Generator<Piece> {
  const filled = row.flatMap(([column, value]) =>
    value.trim() === '' ? [] : [[column.trim(), value.trim()] as const],
  );
  const about = filled.length > 1 ? filled.find(([column]) => ABOUT.test(column)) : undefined;
  const others = filled.filter((value) => value !== about);
  if (about) yield { type: 'heading', text: about[1] };
  const [only] = others;
  const lines = others.map(([column, value]) => (column === '' ? value : `${column}: ${value}`));
  yield {
    type: 'paragraph',
    ...(about ? {} : { heading: null }),
    ...(only && others.length === 1 ? { text: only[1] } : { form: 'lines', text: lines.join('\n') }),
  };
}
