import type { Span } from '../../language/span.js';

/** In the order of the text; of two that overlap, the one that was named first stays. */
export function withoutOverlaps<Found extends Span>(all: readonly Found[]): Found[] {
  const ordered = all
    .map((item, rank) => ({ item, rank }))
    .sort((a, b) => a.item.start - b.item.start || a.rank - b.rank);
  const kept: typeof ordered = [];
  for (const next of ordered) {
    let last = kept.at(-1);
    while (last !== undefined && last.item.end > next.item.start && last.rank > next.rank) {
      kept.pop();
      last = kept.at(-1);
    }
    if (last === undefined || last.item.end <= next.item.start) kept.push(next);
  }
  return kept.map(({ item }) => item);
}
