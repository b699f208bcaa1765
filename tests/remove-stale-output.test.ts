import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { folderWith } from './support/folder.js';

const script = fileURLToPath(new URL('../scripts/remove-stale-output.js', import.meta.url));

it('what was compiled of a source that is gone goes as well, and nothing else', async () => {
  const compiled = (name: string) =>
    Object.fromEntries(['js', 'js.map', 'd.ts'].map((end) => [`${name}.${end}`, '']));
  const folder = await folderWith({
    'src/main.ts': '',
    'src/room/kept.ts': '',
    ...compiled('dist/main'),
    ...compiled('dist/gone'),
    ...compiled('dist/room/kept'),
    ...compiled('dist/room/moved'),
    ...compiled('dist/old-room/deep/moved'),
    'dist/.tsbuildinfo': '',
    'dist/notes/mine.txt': '',
  });
  await promisify(execFile)(process.execPath, [script, join(folder, 'src'), join(folder, 'dist')]);
  expect((await readdir(join(folder, 'dist'), { recursive: true })).sort()).toEqual([
    '.tsbuildinfo',
    'main.d.ts',
    'main.js',
    'main.js.map',
    'notes',
    'notes/mine.txt',
    'room',
    'room/kept.d.ts',
    'room/kept.js',
    'room/kept.js.map',
  ]);
});

it('nothing is removed where there are no sources', async () => {
  const folder = await folderWith({ 'dist/main.js': '' });
  const run = promisify(execFile)(process.execPath, [script, join(folder, 'src'), join(folder, 'dist')]);
  await expect(run).rejects.toThrow('Usage');
  expect(await readdir(join(folder, 'dist'))).toEqual(['main.js']);
});

it('nothing is removed of a folder that holds the sources, such as all of the project, or lies in them', async () => {
  const folder = await folderWith({ 'src/main.ts': '', 'src/lib/index.js': '', 'tools/index.js': '' });
  for (const [sources, output] of [
    ['src', '.'],
    ['src', 'src'],
    ['src', 'src/lib'],
  ] as const) {
    const run = promisify(execFile)(process.execPath, [script, join(folder, sources), join(folder, output)]);
    await expect(run).rejects.toThrow('within each other');
  }
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    'src',
    'src/lib',
    'src/lib/index.js',
    'src/main.ts',
    'tools',
    'tools/index.js',
  ]);
});
