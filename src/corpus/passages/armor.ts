import { type Span, trimmed } from '../../language/span.js';
import { type Block, noiseAt } from '../reader.js';

/** What begins a signature or a key, or stands above a text that is signed with how it was (RFC 9580, 6.2 and 7). */
const BEGIN =
  /^-----BEGIN PGP (?:(SIGNATURE|PUBLIC KEY BLOCK)|SIGNED MESSAGE)-----$(?:\s{1,4}^Hash: .{1,100}$)*/gm;

/** The blocks, with what PGP puts around a text that is signed as noise. */
export function withoutArmor(text: string, blocks: readonly Block[]): readonly Block[] {
  const armor = text.includes('-----BEGIN PGP ') ? armorIn(text) : [];
  return armor.length === 0 ? blocks : [...partedBlocks(text, blocks, armor)];
}

function* partedBlocks(text: string, blocks: readonly Block[], armor: readonly Span[]): Generator<Block> {
  let next = 0;
  for (const block of blocks) {
    while ((armor[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    if (block.type === 'noise') yield block;
    else yield* parted(text, block, armor, next);
  }
}

/** Where that stands, in order. What is never ended is text. */
function armorIn(text: string): Span[] {
  const found: Span[] = [];
  const unended = new Set<string>();
  for (const { index: start, 0: head, 1: kind } of text.matchAll(BEGIN)) {
    const tail = kind === undefined ? '' : `-----END PGP ${kind}-----`;
    if (start < (found.at(-1)?.end ?? 0) || unended.has(tail)) continue;
    const at = text.indexOf(tail, start + head.length);
    if (at === -1) unended.add(tail);
    else found.push({ start, end: at + tail.length });
  }
  return found;
}

/**
 * A block, cut where armor begins and ends.
 *
 * @param next the first stretch of armor that may lie in it
 */
function* parted(text: string, block: Block, armor: readonly Span[], next: number): Generator<Block> {
  let from = block.start;
  for (let at = next; from < block.end; at++) {
    const { start, end } = armor[at] ?? { start: block.end, end: block.end };
    const own = trimmed(text, from, Math.min(Math.max(from, start), block.end));
    if (own) yield { ...block, ...own };
    const around = trimmed(text, Math.max(from, start), Math.min(end, block.end));
    if (around) yield noiseAt(around, 'notice');
    from = Math.max(from, end);
  }
}
