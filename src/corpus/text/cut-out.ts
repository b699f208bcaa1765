import { type Span, trimmed } from '../../language/span.js';
import type { NoiseKind } from '../document.js';
import { type Block, noiseAt } from '../reader.js';

/**
 * The blocks without some stretches of the text: a block that holds one is parted there. Noise stays as it is.
 *
 * @param stretches in the order of the text, not overlapping, as the blocks are
 * @param kind what the stretches become where they are cut out of a block; `null`: nothing
 */
export function* cutOut(
  text: string,
  blocks: Iterable<Block>,
  stretches: readonly Span[],
  kind: NoiseKind | null,
): Generator<Block> {
  let next = 0;
  for (const block of blocks) {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    if (block.type === 'noise') {
      yield block;
      continue;
    }
    let from = block.start;
    for (let at = next; from < block.end; at++) {
      const { start, end } = stretches[at] ?? { start: block.end, end: block.end };
      const own = trimmed(text, from, Math.min(start, block.end));
      if (own) yield { ...block, ...own };
      const out = kind && trimmed(text, Math.max(from, start), Math.min(end, block.end));
      if (out) yield noiseAt(out, kind);
      from = Math.max(from, end);
    }
  }
}
