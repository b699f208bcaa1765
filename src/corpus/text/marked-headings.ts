import { beginningOf, type Span, textAt, trimmed } from '../../language/span.js';
import { type Block, noiseAt, type ParagraphBlock } from '../reader.js';
import { linesOf } from './lines.js';

/** A longer line is no heading, in UTF-16 units. */
export const LONGEST_HEADING = 100;

/** `== Fares ==`, as in wikis. */
const MARKED = /^(={1,6})[^\S\n\r]*([^=\s](?:[^=\n\r]*[^=\s])?)[^\S\n\r]*\1$/;

/** A line of signs of one kind, which underlines the one above it or stands by itself. */
const RULE = /^([=~^"*#_-])\1{2,}$/;

/** The paragraph, or the rules and the heading that it begins with and what is left of it. */
export function* markedHeadings(text: string, block: ParagraphBlock): Generator<Block> {
  let start = block.start;
  let lines = firstLines(text, start, block.end);
  for (let [rule, next] = lines; rule && next && RULE.test(textAt(text, rule)); [rule, next] = lines) {
    yield noiseAt(rule, 'markup');
    start = next.start;
    lines = firstLines(text, start, block.end);
  }
  const [first, second] = lines;
  const line = first ? textAt(text, first) : '';
  const marked = line.length <= LONGEST_HEADING ? MARKED.exec(line)?.[2] : undefined;
  const isUnderlined =
    second !== undefined && line.length <= LONGEST_HEADING && isRuleOf(textAt(text, second), line.length);
  if (!first || !(marked || isUnderlined)) {
    yield { ...block, start };
    return;
  }
  yield { type: 'heading', ...first, text: marked ?? line };
  if (isUnderlined) yield noiseAt(second, 'markup');
  const rest = trimmed(text, (isUnderlined ? second : first).end, block.end);
  if (rest) yield { ...block, ...rest };
}

/** Signs of one kind, about as many as the line above them has. */
function isRuleOf(line: string, length: number): boolean {
  return RULE.test(line) && line.length >= 0.6 * length && line.length <= 2 * length + 3;
}

/** The lines at the beginning of a stretch, without white space at their ends: at least two where it has so many and they are short. */
export function firstLines(text: string, start: number, end: number): Span[] {
  return linesOf(text, beginningOf({ start, end }, 4 * LONGEST_HEADING));
}
