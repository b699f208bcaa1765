import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.js';
import { snapshotOf } from '../../../src/library/snapshot/snapshot.js';
import { harwick } from '../../support/documents.js';
import { folderWith } from '../../support/folder.js';

/** Has a folder read and kept; the name of the file that it is kept in. */
async function keep(folder: string, cache: string): Promise<string> {
  const library = await openLibrary({ folder, cache });
  await library.sources();
  await library.close();
  const [name = ''] = await readdir(cache);
  return name;
}

it('a snapshot that was cut off at any hundredth byte is none, and a start then reads and keeps everything anew', async () => {
  const folder = await folderWith(harwick);
  const cache = await folderWith({});
  const name = await keep(folder, cache);
  const whole = await readFile(join(cache, name));
  const snapshot = await snapshotOf({ folder, cache, settings: null });
  expect((await snapshot.load())?.documents).toHaveLength(2);
  for (let length = 0; length < whole.length; length += 100) {
    await writeFile(join(cache, name), whole.subarray(0, length));
    expect(await snapshot.load()).toBeNull();
  }
  const library = await openLibrary({ folder, cache });
  expect((await library.sources()).sources).toHaveLength(2);
  await library.close();
  expect((await snapshot.load())?.documents).toHaveLength(2);
});

it('what no start has used for 90 days is removed from the cache, and nothing else', async () => {
  const days = (count: number) => new Date(Date.now() - count * 24 * 3_600_000);
  const cache = await folderWith({
    '0123456789abcdef.snapshot': 'of a folder that is gone',
    '123456789abcdef0.snapshot': 'used last month',
    'notes.snapshot': 'somebody else’s',
  });
  await utimes(join(cache, '0123456789abcdef.snapshot'), days(91), days(91));
  await utimes(join(cache, '123456789abcdef0.snapshot'), days(30), days(30));
  await utimes(join(cache, 'notes.snapshot'), days(400), days(400));
  const library = await openLibrary({ folder: await folderWith(harwick), cache });
  await library.sources();
  await library.close();
  const names = await readdir(cache);
  expect(names).toHaveLength(3);
  expect(names).toEqual(expect.arrayContaining(['123456789abcdef0.snapshot', 'notes.snapshot']));
});

it('a start that takes over what was kept counts as a use of it', async () => {
  const folder = await folderWith(harwick);
  const cache = await folderWith({});
  const name = await keep(folder, cache);
  const long = new Date(Date.now() - 80 * 24 * 3_600_000);
  await utimes(join(cache, name), long, long);
  const second = await openLibrary({ folder, cache });
  await second.close();
  expect((await stat(join(cache, name))).mtimeMs).toBeGreaterThan(long.getTime() + 3_600_000);
});
