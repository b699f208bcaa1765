import { expect, onTestFinished, test, vi } from 'vitest';
import { rememberedFor } from '../../../src/discord/access/remembered.js';

test('what was asked is kept for a while and then asked again, a failure not at all', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  let asked = 0;
  let isBroken = false;
  const answer = rememberedFor(100, async () => {
    asked += 1;
    if (isBroken) throw new Error('no answer');
    return asked;
  });
  expect(await Promise.all([answer(), answer()])).toEqual([1, 1]);
  vi.advanceTimersByTime(99);
  expect(await answer()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await answer()).toBe(2);
  vi.advanceTimersByTime(100);
  isBroken = true;
  await expect(answer()).rejects.toThrow('no answer');
  isBroken = false;
  expect(await answer()).toBe(4);
});

test('a failure that comes late does not end what was asked since', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const failures: ((reason: Error) => void)[] = [];
  let asked = 0;
  const answer = rememberedFor(100, () => {
    asked += 1;
    return asked === 1
      ? new Promise<number>((_, reject) => void failures.push(reject))
      : Promise.resolve(asked);
  });
  const slow = answer();
  vi.advanceTimersByTime(100);
  expect(await answer()).toBe(2);
  for (const fail of failures) fail(new Error('no answer'));
  await expect(slow).rejects.toThrow('no answer');
  expect(await answer()).toBe(2);
});
