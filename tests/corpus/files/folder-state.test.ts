import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { folderState } from '../../../src/corpus/files/folder-state.js';
import { DEFAULT_LIMITS } from '../../../src/corpus/limits.js';
import { harwick } from '../../support/documents.js';
import { folderWith, writeFiles } from '../../support/folder.js';

const stateOf = (folder: string) => folderState(folder, DEFAULT_LIMITS);

it('stays the same as long as nothing happens', async () => {
  const folder = await folderWith(harwick);
  expect(await stateOf(folder)).toBe(await stateOf(folder));
});

it.each<{ readonly what: string; readonly deed: (folder: string) => Promise<unknown> }>([
  { what: 'a file comes', deed: (folder) => writeFile(join(folder, 'new.txt'), '') },
  { what: 'a file comes in a new folder', deed: (folder) => writeFiles(folder, { 'a/b/c.txt': 'C' }) },
  { what: 'a file goes', deed: (folder) => rm(join(folder, 'bridge.txt')) },
  { what: 'a file is renamed', deed: (folder) => rename(join(folder, 'bridge.txt'), join(folder, 'b.txt')) },
  { what: 'a file is moved', deed: (folder) => rename(join(folder, 'notes'), join(folder, 'noted')) },
  {
    what: 'a file gets other words of the same length and says that it is as old as before',
    async deed(folder) {
      const file = join(folder, 'bridge.txt');
      await writeFile(file, harwick['bridge.txt'].replace('May', 'Mai'));
      await utimes(file, 1_000, 1_000);
    },
  },
  { what: 'a link comes', deed: (folder) => symlink('bridge.txt', join(folder, 'link.txt')) },
  { what: 'the settings come', deed: (folder) => writeFile(join(folder, 'footnote.yaml'), '') },
  { what: 'the folder goes', deed: (folder) => rm(folder, { recursive: true }) },
])('is another one when $what', async ({ deed }) => {
  const folder = await folderWith(harwick);
  await utimes(join(folder, 'bridge.txt'), 1_000, 1_000);
  const before = await stateOf(folder);
  // Two deeds within one tick of the system's clock have the same time.
  await pause(20);
  await deed(folder);
  expect(await stateOf(folder)).not.toBe(before);
});

it('is another one when what a link leads to changes', async () => {
  const folder = await folderWith({ ...harwick, '.versions/1.txt': 'One.' });
  await symlink('.versions/1.txt', join(folder, 'current.txt'));
  const before = await stateOf(folder);
  await writeFile(join(folder, '.versions/1.txt'), 'Two, and more.');
  expect(await stateOf(folder)).not.toBe(before);
});

it('passes over what is no document: hidden files, and the lock files of office programs', async () => {
  const folder = await folderWith(harwick);
  const before = await stateOf(folder);
  await writeFiles(folder, { '.hidden': 'x', '.git/HEAD': 'x', '~$report.docx': 'x' });
  await mkdir(join(folder, 'empty'));
  expect(await stateOf(folder)).toBe(before);
});

it('tells a folder that is empty from one that is not there', async () => {
  const folder = await folderWith({});
  const before = await stateOf(folder);
  await rm(folder, { recursive: true });
  expect(await stateOf(folder)).not.toBe(before);
});

it('looks no deeper than documents are read', async () => {
  const folder = await folderWith({ 'a/b.txt': 'B', 'a/b/c.txt': 'C' });
  const state = () => folderState(folder, { depth: 1 });
  const before = await state();
  await writeFiles(folder, { 'a/b/d.txt': 'D' });
  expect(await state()).toBe(before);
  await writeFiles(folder, { 'a/d.txt': 'D' });
  expect(await state()).not.toBe(before);
});
