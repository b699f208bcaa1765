import type { Span } from '../../language/span.js';
import type { Block } from '../reader.js';
import { cutOut } from '../text/cut-out.js';

/** What begins a signature or a key, or stands above a text that is signed with how it was (RFC 9580, 6.2 and 7). */
const BEGIN =
  /^-----BEGIN PGP (?:(SIGNATURE|PUBLIC KEY BLOCK)|SIGNED MESSAGE)-----$(?:\s{1,4}^Hash: .{1,100}$)*/gm;

/** The blocks, with what PGP puts around a text that is signed as noise. */
export function withoutArmor(text: string, blocks: readonly Block[]): readonly Block[] {
  const armor = text.includes('-----BEGIN PGP ') ? armorIn(text) : [];
  return armor.length === 0 ? blocks : [...cutOut(text, blocks, armor, 'notice')];
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
