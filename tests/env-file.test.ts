import { expect, it, onTestFinished } from 'vitest';
import { takeEnvFile } from '../src/env-file.js';
import { type Files, folderWith } from './support/folder.js';

/** What a program that runs in a folder with these files takes from there, and what it says about it. */
async function taken(files: Files, environment: NodeJS.ProcessEnv = {}) {
  const before = process.cwd();
  process.chdir(await folderWith(files));
  onTestFinished(() => process.chdir(before));
  const says = await takeEnvFile(environment);
  return { environment, says };
}

it.each([
  { how: 'UTF-16, as Windows PowerShell writes it', encoding: 'utf16le', mark: '\ufeff' },
  { how: 'UTF-8 with its mark', encoding: 'utf8', mark: '\ufeff' },
  { how: 'UTF-8', encoding: 'utf8', mark: '' },
] as const)('the settings of a .env in $how are taken', async ({ encoding, mark }) => {
  const file = Buffer.from(`${mark}FOOTNOTE_CORPUS=documents\r\n`, encoding);
  expect(await taken({ '.env': file })).toEqual({
    environment: { FOOTNOTE_CORPUS: 'documents' },
    says: [],
  });
});

it('what the environment has goes before', async () => {
  const { environment } = await taken({ '.env': 'FOOTNOTE_CORPUS=documents' }, { FOOTNOTE_CORPUS: 'texts' });
  expect(environment).toEqual({ FOOTNOTE_CORPUS: 'texts' });
});

it.each([
  { what: 'a folder', files: { '.env/lib.txt': '' }, says: ['.env is not read: It is a folder.'] },
  {
    what: 'no text',
    files: { '.env': new Uint8Array([0, 1, 2, 3, 0, 255, 254]) },
    says: ['.env is not read: It holds no text.'],
  },
  {
    what: 'called otherwise',
    files: { '.env.txt': 'DISCORD_TOKEN=x' },
    says: ['.env.txt is not read: call it .env.'],
  },
  { what: 'not there', files: {}, says: [] },
])('a .env that is $what sets nothing, and what nobody would guess is said', async ({ files, says }) => {
  expect(await taken(files)).toEqual({ environment: {}, says });
});
