import type { Span } from '../../language/span.js';
import type { MarkedSpan } from '../parsing/marks.js';
import type { AdjacentFrame, LanguageTable } from './language-table.js';
import { spacedFrame } from './spaced-frames.js';
import { unspacedFrame } from './unspaced-frames.js';

/** How far from a quotation, in UTF-16 units, its cue and its speaker are sought. */
const WINDOW = 90;
/** The same in front of it, where a whole sentence may introduce it, or an earlier quotation of the same speaker stand. */
const WINDOW_BEFORE = 180;

/**
 * The speaker of a direct quotation whose cue stands right before or behind it in its paragraph, or is inserted into it. What is
 * farther away is not guessed.
 */
export function adjacentFrame(
  text: string,
  span: MarkedSpan,
  { start, end }: Span,
  table: LanguageTable | undefined,
): AdjacentFrame | null {
  if (table === undefined) return null;
  const beside = {
    before: { start: Math.max(start, span.outerStart - WINDOW_BEFORE), end: span.outerStart },
    behind: { start: span.outerEnd, end: Math.min(end, span.outerEnd + WINDOW) },
  };
  return table.script === 'unspaced'
    ? unspacedFrame(text, beside, table)
    : spacedFrame(text, span, beside, table);
}
