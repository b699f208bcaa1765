import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.js';
import { snapshotOf } from '../../../src/library/snapshot/snapshot.js';
import { harwick } from '../../support/documents.js';
import { folderWith } from '../../support/folder.js';

it('a snapshot that was cut off at any hundredth byte is none, and a start then reads and keeps everything anew', async () => {
  const folder = await folderWith(harwick);
  const cache = await folderWith({});
  const first = await openLibrary({ folder, cache });
  await first.sources();
  await first.close();
  const [name = ''] = await readdir(cache);
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
