import { readdirSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadFile } from '../../../src/corpus/files/load-file.js';
import { folderWith } from '../../support/folder.js';

const MEGABYTE = 1024 * 1024;

it.each([
  [MEGABYTE + 1, MEGABYTE, '1.0', '1.0'],
  [2.5 * MEGABYTE, MEGABYTE, '2.5', '1.0'],
  [10 * MEGABYTE, 9.9 * MEGABYTE, '10', '9.9'],
  [200.4 * MEGABYTE, 64 * MEGABYTE, '200', '64'],
])('of %i bytes, no file is read where the limit is %i', async (size, limit, has, most) => {
  const path = join(await folderWith({ 'large.txt': '' }), 'large.txt');
  await truncate(path, Math.floor(size));
  expect(await loadFile(path, Math.floor(limit))).toEqual({
    reason: { kind: 'tooLarge', facts: [has, most] },
  });
});

it('a file may be as large as the limit', async () => {
  const path = join(await folderWith({ 'a.txt': 'Twelve bytes' }), 'a.txt');
  expect(await loadFile(path, 12)).toEqual({ bytes: new Uint8Array(Buffer.from('Twelve bytes')) });
});

// Windows does not list what a process holds open.
it.skipIf(process.platform === 'win32')('no file stays open, whatever becomes of it', async () => {
  const folder = await folderWith({ 'a.txt': 'A', 'folder/b.txt': 'B' });
  const open = () => readdirSync('/dev/fd').length;
  const before = open();
  for (const name of ['a.txt', 'folder', 'none.txt'])
    for (const limit of [0, 9]) await loadFile(join(folder, name), limit);
  expect(open()).toBe(before);
});
