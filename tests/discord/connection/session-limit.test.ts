import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pauseBefore } from '../../../src/discord/connection/session-limit.js';

const DAY = 86_400_000;

test('a bot that fails at once whenever it is started has sessions left for the whole day', () => {
  const plans = fc.record({
    total: fc.integer({ min: 100, max: 2_000 }),
    connections: fc.integer({ min: 1, max: 20 }),
    /** From the failure to the next start, in milliseconds. */
    again: fc.integer({ min: 100, max: 60_000 }),
  });
  fc.assert(
    fc.property(plans, ({ total, connections, again }) => {
      let remaining = total;
      for (let now = 0; now < DAY; now += again) {
        const limit = { total, remaining, reset_after: DAY - now, max_concurrency: 1 };
        now += pauseBefore(limit, connections);
        if (now >= DAY) break;
        remaining -= connections;
        expect(remaining).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('nothing waits while half of the sessions are left', () => {
  const limit = { total: 1_000, remaining: 501, reset_after: DAY, max_concurrency: 1 };
  expect(pauseBefore(limit, 1)).toBe(0);
  expect(pauseBefore({ ...limit, remaining: 500 }, 1)).toBe(DAY / 500);
});
