import { expect, test } from 'vitest';
import { rememberedFor } from '../../src/discord/remembered.js';

test('what was asked is kept for a while and then asked again, a failure not at all', async () => {
  let moment = 0;
  let asked = 0;
  let isBroken = false;
  const answer = rememberedFor(
    100,
    async () => {
      asked += 1;
      if (isBroken) throw new Error('no answer');
      return asked;
    },
    () => moment,
  );
  expect(await Promise.all([answer(), answer()])).toEqual([1, 1]);
  moment = 99;
  expect(await answer()).toBe(1);
  moment = 100;
  expect(await answer()).toBe(2);
  moment = 200;
  isBroken = true;
  await expect(answer()).rejects.toThrow('no answer');
  isBroken = false;
  expect(await answer()).toBe(4);
});
