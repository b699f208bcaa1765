import { howMany } from '../../how-many.js';

/** Where each line of the text begins. A line ends with LF, CRLF or CR, as editors count them. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/**
 * The number, from 1, of the line in which an offset stands.
 *
 * @param starts what `lineStarts` gave for the text
 */
export function lineAt(starts: readonly number[], offset: number): number {
  return howMany(starts.length, (line) => (starts[line] ?? 0) <= offset);
}
