import type { SkippedFile } from '../corpus/document.js';
import type { Part } from './reply.js';
import type { Texts } from './texts/texts.js';

/** More than this would bury the rest; the number says how many there are. */
const MOST_SHOWN = 10;

/** Says which files could not be read, and why. */
export function skippedParts(skipped: readonly SkippedFile[], { reload }: Texts): Part[] {
  if (skipped.length === 0) return [];
  const items = skipped
    .slice(0, MOST_SHOWN)
    .map(({ file, reason }) => ({ text: file, detail: reason, url: null }));
  const parts: Part[] = [
    { type: 'caution', text: reload.filesLeftOut(skipped.length) },
    { type: 'list', items },
  ];
  const rest = skipped.length - items.length;
  if (rest > 0) parts.push({ type: 'text', text: reload.moreLeftOut(rest) });
  return parts;
}
