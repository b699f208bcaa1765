import { readdir } from 'node:fs/promises';
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
