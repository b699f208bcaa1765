import { trimmed } from '../../language/span.js';
import { type Block, noiseAt } from '../reader.js';

/**
 * Adds what lies between the blocks as markup, so that nothing of the text is lost: list marks, rules, link definitions,
 * front matter.
 *
 * @param blocks in the order of the text, not overlapping
 */
export function withMarkupBetween(text: string, blocks: readonly Block[]): Block[] {
  const covered: Block[] = [];
  let from = 0;
  const markup = (start: number, end: number) => {
    const gap = trimmed(text, start, end);
    if (gap) covered.push(noiseAt(gap, 'markup'));
  };
  for (const block of blocks) {
    markup(from, block.start);
    covered.push(block);
    from = block.end;
  }
  markup(from, text.length);
  return covered;
}
