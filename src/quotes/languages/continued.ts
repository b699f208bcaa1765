import { type Span, trimmed } from '../../language/span.js';
import type { MarkedSpan } from '../parsing/marks.js';

/** By the mark that opened a quotation, what closes it. */
const CLOSING: Readonly<Record<string, RegExp>> = {
  '«': /»/,
  '»': /«/,
  '„': /[“”]/,
  '“': /”/,
  '"': /"/,
  '「': /」/,
  '『': /』/,
};

/** What a paragraph begins with in which a quotation goes on: its mark once more, or in Spanish the closing one. */
const AGAIN = /^[«»„“”"「『][ \u00a0\u202f]?/u;

/**
 * Where a quotation ends that was left open by the paragraph before, if this one begins with its mark again; `null` where it does
 * not go on.
 *
 * @param open the mark that opened it
 */
export function continuation(
  text: string,
  open: string,
  { start: from, end: to }: Span,
): Pick<MarkedSpan, 'end' | 'outerEnd' | 'closed'> | null {
  const paragraph = text.slice(from, to);
  const [mark] = AGAIN.exec(paragraph) ?? [];
  if (mark === undefined || (mark.charAt(0) !== open && !CLOSING[open]?.test(mark))) return null;
  const closing = CLOSING[open]?.exec(paragraph.slice(mark.length)) ?? null;
  if (closing === null) return { end: to, outerEnd: to, closed: false };
  const at = from + mark.length + closing.index;
  return { end: trimmed(text, from, at)?.end ?? at, outerEnd: at + 1, closed: true };
}
