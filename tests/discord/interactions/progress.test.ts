import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../../src/discord/interactions/progress.js';
import type { MessageBody } from '../../../src/discord/rendering/limits.js';
import { deferred } from '../../../src/shared/deferred.js';
import { brokenRules } from '../../support/discord/message-rules.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recorded(arrival: Promise<void> = Promise.resolve()) {
  const sent: MessageBody[] = [];
  const edit = async (body: MessageBody) => {
    sent.push(body);
    await arrival;
    return true;
  };
  return { progress: showProgress({ edit }), sent };
}

test('what is done soon shows none, and what takes longer not more often than one can read', async () => {
  const { progress, sent } = recorded();
  for (let second = 0; second <= 10; second += 0.1) {
    progress.show(`second ${second.toFixed(0)}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(sent.length).toBeGreaterThanOrEqual(4);
  expect(sent.length).toBeLessThanOrEqual(5);
  for (const body of sent) expect(brokenRules(body as Parameters<typeof brokenRules>[0])).toEqual([]);
});

test('the end waits for what is under way, and nothing is shown behind it', async () => {
  const { promise: until, resolve: release } = deferred();
  const { progress, sent } = recorded(until);
  await vi.advanceTimersByTimeAsync(3_000);
  progress.show('half');
  let ended = false;
  const end = progress.end().then(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(5_000);
  progress.show('nearly all');
  expect({ ended, sent: sent.length }).toEqual({ ended: false, sent: 1 });
  release();
  await end;
  expect(sent).toHaveLength(1);
});
