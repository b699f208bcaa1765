import type { SkippedFile } from '../corpus/document.js';
import type { Part } from './reply.js';
import { count } from './wording.js';

/** More than this would bury the rest; the number says how many there are. */
const MOST_SHOWN = 10;

/** Says which files could not be read, and why. */
export function skippedParts(skipped: readonly SkippedFile[]): Part[] {
  if (skipped.length === 0) return [];
  const items = skipped
    .slice(0, MOST_SHOWN)
    .map(({ file, reason }) => ({ text: file, detail: reason, url: null }));
  const parts: Part[] = [
    { type: 'caution', text: `${count(skipped.length, 'file was', 'files were')} left out:` },
    { type: 'list', items },
  ];
  const rest = skipped.length - items.length;
  if (rest > 0)
    parts.push({
      type: 'text',
      text: `and ${rest.toLocaleString('en')} more; \`footnote check\` lists all.`,
    });
  return parts;
}
