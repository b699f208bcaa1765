import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Collection, readCollection } from '../../../src/library/collection/collection.js';
import { openLibrary } from '../../../src/library/open-library.js';
import { createKeeper } from '../../../src/library/snapshot/keeper.js';
import { harwick } from '../../support/documents.js';
import { folderWith, writeFiles } from '../../support/folder.js';

/** A keeper over collections that take each other's place, and those that it has written. */
async function keeping() {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const written: Collection[] = [];
  const told: boolean[] = [];
  const empty = await readCollection(await folderWith({}), {}, null);
  let current = empty;
  const keeper = createKeeper(
    {
      load: async () => null,
      save: async (collection) => void written.push(collection),
    },
    async () => current,
    () => undefined,
    (isDue) => told.push(isDue),
  );
  return {
    written,
    /** Whether something is still to be written, as it was told last. */
    isDue: () => told.at(-1) ?? false,
    /** Another collection, and that it is to be kept. */
    change() {
      current = { ...empty };
      keeper.keep();
      return current;
    },
    minutesLater: (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000),
    close: () => keeper.close(),
  };
}

test('what changes all day is written at first, and then now and then as it stands', async () => {
  const { written, change, minutesLater, close } = await keeping();
  const first = change();
  await minutesLater(1);
  expect(written).toEqual([first]);
  let last = first;
  for (let minute = 0; minute < 60; minute += 1) {
    last = change();
    await minutesLater(1);
  }
  expect(written.length).toBeGreaterThan(4);
  expect(written.length).toBeLessThan(9);
  await close();
  expect(written.at(-1)).toBe(last);
});

test('what changes seldom is written at once, and nothing twice', async () => {
  const { written, change, minutesLater, close } = await keeping();
  const changes: Collection[] = [];
  for (let times = 0; times < 3; times += 1) {
    changes.push(change());
    await minutesLater(60);
  }
  await close();
  expect(written).toHaveLength(3);
  expect(written.every((collection, at) => collection === changes[at])).toBe(true);
});

test('it is told whether something is still to be written', async () => {
  const { written, isDue, change, minutesLater, close } = await keeping();
  expect(isDue()).toBe(false);
  change();
  expect(isDue()).toBe(true);
  await minutesLater(1);
  expect(isDue()).toBe(false);
  change();
  await minutesLater(1);
  expect({ times: written.length, due: isDue() }).toEqual({ times: 1, due: true });
  await close();
  expect({ times: written.length, due: isDue() }).toEqual({ times: 2, due: false });
});

test('closing writes what was read last', async () => {
  const folder = await folderWith(harwick);
  const cache = await folderWith({});
  const library = await openLibrary({ folder, cache });
  await writeFiles(folder, { 'mill.txt': 'The Mill\n\nThe mill grinds rye.\n' });
  await library.reload();
  await library.close();
  const [name = ''] = await readdir(cache);
  const { ino } = await stat(join(cache, name));
  const again = await openLibrary({ folder, cache });
  await again.close();
  // One that is written takes the place of the one before.
  expect((await stat(join(cache, name))).ino).toBe(ino);
});
