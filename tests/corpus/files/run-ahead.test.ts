import { expect, it } from 'vitest';
import { runAhead } from '../../../src/corpus/files/run-ahead.js';

it.each([
  { items: [], count: 3, most: 0 },
  { items: [1], count: 3, most: 1 },
  { items: [1, 2, 3, 4, 5, 6], count: 1, most: 1 },
  { items: [1, 2, 3, 4, 5, 6], count: 3, most: 3 },
])(
  'of $items, $count tasks run at once at most, and results come in order',
  async ({ items, count, most }) => {
    const running = new Set<number>();
    let mostRunning = 0;
    const results: (readonly [number, number])[] = [];
    const task = async (item: number) => {
      running.add(item);
      mostRunning = Math.max(mostRunning, running.size);
      return item * item;
    };
    for await (const pair of runAhead(items, count, task)) {
      running.delete(pair[0]);
      results.push(pair);
    }
    expect(results).toEqual(items.map((item) => [item, item * item]));
    expect(mostRunning).toBe(most);
  },
);
