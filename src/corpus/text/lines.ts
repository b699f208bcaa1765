import { type Span, trimmed } from '../../language/span.js';
import { howMany } from '../../shared/how-many.js';

/** A line that begins a paragraph is indented by so many spaces at the least. */
export const LEAST_INDENT = 2;

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
  return howMany(starts, (start) => start <= offset);
}

/** The lines of a stretch that hold anything, without white space at their ends. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const stretch = text.slice(start, end);
  if (!/[\n\r\u2028]/.test(stretch)) {
    const line = trimmed(text, start, end);
    return line ? [line] : [];
  }
  return [...stretch.matchAll(/[^\n\r\u2028]+/g)].flatMap(
    ({ index, 0: line }) => trimmed(text, start + index, start + index + line.length) ?? [],
  );
}

/** How far a line is indented, a tab counting as four spaces. */
export function indentOf(text: string, start: number): number {
  let indent = 0;
  for (let at = start - 1; at >= 0 && /[\t \u00a0\u3000]/.test(text.charAt(at)); at--) {
    indent += text.charAt(at) === '\t' ? 4 : 1;
  }
  return indent;
}
