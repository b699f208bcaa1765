import { readdir } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { harwick } from '../support/documents.js';
import { folderWith } from '../support/folder.js';
import { runProgram } from '../support/program.js';

const asked = ['ask', 'what', 'does', 'the', 'repair', 'cost', '--json', '--corpus'];

it('keeps what it read for the next start, which answers the same', async () => {
  const folder = await folderWith(harwick);
  const cache = join(await folderWith({}), 'below', 'cache');
  const environment = { FOOTNOTE_SNAPSHOT: 'yes', FOOTNOTE_CACHE: cache };
  const first = await runProgram([...asked, folder], { environment });
  expect(first.status).toBe(0);
  expect(await readdir(cache)).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.snapshot$/)]);
  expect(await runProgram([...asked, folder], { environment })).toEqual(first);
});

it('keeps nothing where the setting says no', async () => {
  const cache = await folderWith({});
  const environment = { FOOTNOTE_SNAPSHOT: 'no', FOOTNOTE_CACHE: cache };
  await runProgram([...asked, await folderWith(harwick)], { environment });
  expect(await readdir(cache)).toEqual([]);
});

/** Folders that nobody can make: below a file, and in a file system that takes none. */
const impossible = [
  ['package.json', 'below'],
  ...(platform() === 'linux' ? [['/proc', 'nowhere', 'below']] : []),
];

it.each(impossible)(
  'a cache in %s cannot be made: that is said once, and everything else works',
  async (...path) => {
    const environment = { FOOTNOTE_SNAPSHOT: 'yes', FOOTNOTE_CACHE: join(...path) };
    const { status, stdout, stderr } = await runProgram([...asked, await folderWith(harwick)], {
      environment,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('4.2 million crowns');
    expect(stderr.match(/could not be kept for the next start/g)).toHaveLength(1);
  },
);
