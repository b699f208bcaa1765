import type { Ranked } from './rank-passages.js';

/** What is sure to be meant, the surest first. */
export const LEVELS = ['asked', 'told', 'named', 'defined'] as const;

/** How sure a passage is to be meant, whatever its words weigh; `null` for most. */
export function levelOf({ heading, defining, telling }: Ranked): (typeof LEVELS)[number] | null {
  if (heading === 'asks') return 'asked';
  if (telling.length > 0) return 'told';
  if (heading === 'names') return 'named';
  return defining === null ? null : 'defined';
}
