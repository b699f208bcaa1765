import { type Span, trimmed } from '../../language/span.js';
import type { Block } from '../reader.js';

/** A longer question is text, in UTF-16 units. */
const LONGEST = 200;

/** How a line ends that asks; bold letters may end behind it. */
const ASKS = /[?？](?:\*\*|__)?$/u;

/** A question that is the first line of a paragraph. */
export interface QuestionLine extends Span {
  readonly text: string;
  /** What stands below it in the paragraph; `null`: it is all of it. */
  readonly below: Span | null;
}

/** The first line of a paragraph, if it is a question short enough to be a heading; `null` otherwise. */
export function questionLine(text: string, { type, start, end }: Block): QuestionLine | null {
  if (type !== 'paragraph') return null;
  const beginning = text.slice(start, Math.min(end, start + LONGEST + 1));
  const lineBreak = beginning.search(/[\n\r]/);
  const first = trimmed(text, start, lineBreak < 0 ? end : start + lineBreak);
  if (first === null || first.end - first.start > LONGEST) return null;
  const line = text.slice(first.start, first.end);
  if (!ASKS.test(line.slice(-3))) return null;
  return { ...first, text: line, below: trimmed(text, first.end, end) };
}
