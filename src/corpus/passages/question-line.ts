import { asks } from '../../language/questions/asks.js';
import { beginningOf, type Span, textAt, trimmed } from '../../language/span.js';
import type { Block } from '../reader.js';

/** A longer question is text, in UTF-16 units. */
export const LONGEST_QUESTION = 200;

/** Bold letters may end behind a question. */
const BOLD_END = /(?:\*\*|__)$/;

/** A question that is the first line of a paragraph. */
export interface QuestionLine extends Span {
  readonly text: string;
  /** What stands below it in the paragraph; `null`: it is all of it. */
  readonly below: Span | null;
}

/**
 * The first line of a paragraph, if it is a question short enough to be a heading; `null` otherwise.
 *
 * @param language of the text: ISO 639-1, or `und`
 */
export function questionLine(text: string, block: Block, language: string): QuestionLine | null {
  if (block.type !== 'paragraph') return null;
  const { start, end } = block;
  const beginning = textAt(text, beginningOf(block, LONGEST_QUESTION + 1));
  const lineBreak = beginning.search(/[\n\r\u2028]/);
  const first = trimmed(text, start, lineBreak < 0 ? end : start + lineBreak);
  if (first === null || first.end - first.start > LONGEST_QUESTION) return null;
  const line = textAt(text, first);
  if (!asks(line.replace(BOLD_END, ''), language)) return null;
  return { ...first, text: line, below: trimmed(text, first.end, end) };
}
