import { type Span, trimmed } from '../../language/span.js';
import type { Block } from '../reader.js';

/**
 * The blocks without some stretches of the text: a paragraph that holds one is parted there, any other block goes.
 *
 * @param stretches in the order of the text, not overlapping, as the blocks are
 */
export function* cutOut(text: string, blocks: Iterable<Block>, stretches: readonly Span[]): Generator<Block> {
  let next = 0;
  for (const block of blocks) {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    let from = block.start;
    for (let at = next; from < block.end; at++) {
      const stretch = stretches[at];
      if (!stretch || stretch.start >= block.end) break;
      if (block.type === 'paragraph') yield* piece(text, block, from, stretch.start);
      from = stretch.end;
    }
    if (from === block.start) yield block;
    else if (block.type === 'paragraph') yield* piece(text, block, from, block.end);
  }
}

function* piece(text: string, block: Block, start: number, end: number): Generator<Block> {
  const rest = start < end ? trimmed(text, start, end) : null;
  if (rest) yield { ...block, ...rest };
}
