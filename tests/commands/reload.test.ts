import { expect, test } from 'vitest';
import { reloadCommand } from '../../src/commands/reload.js';
import type { Part } from '../../src/commands/reply.js';
import { harwick } from '../support/documents.js';
import { writeFiles } from '../support/folder.js';
import { libraryOver, openedFolder } from '../support/library.js';
import { FIRST_PAGE } from './shown.js';

test('a file that is newly left out is named, however many were left out before', async () => {
  const pictures = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`a${at}.png`, 'a picture']));
  const { folder, library } = await openedFolder({ ...harwick, ...pictures });
  await writeFiles(folder, { 'scan.pdf': 'no PDF' });
  const { parts } = await reloadCommand.run(library, {}, FIRST_PAGE);
  const list = parts.find(({ type }) => type === 'list');
  expect(list).toMatchObject({
    items: expect.arrayContaining([{ text: 'scan.pdf', detail: 'It is damaged, or not a PDF.', url: null }]),
  });
  expect(parts.at(-1)).toEqual({ type: 'text', text: 'and 3 more; “footnote check” lists all.' });
});

test('a pattern that no file fits is named: what it was to hide is not hidden', async () => {
  const hiding = (files: string) => `channels:\n  - channels: ["123456789012345678"]\n    files: ${files}\n`;
  const { folder, library } = await openedFolder({ ...harwick, 'footnote.yaml': hiding('notes') });
  const settings = async () => {
    const { parts } = await reloadCommand.run(library, {}, FIRST_PAGE);
    return parts.slice(1);
  };
  expect(await settings()).toEqual([]);
  await writeFiles(folder, { 'footnote.yaml': hiding('notse') });
  expect(await settings()).toEqual([
    { type: 'caution', text: 'To be put right in the settings of the folder:' },
    { type: 'list', items: [{ text: 'footnote.yaml', detail: 'no file fits “notse”', url: null }] },
  ]);
});

test.each<{ elsewhere: { processes: number; problems: string[] } | null; said: Part[] }>([
  { elsewhere: null, said: [] },
  {
    elsewhere: { processes: 3, problems: [] },
    said: [{ type: 'text', text: '3 other processes of the bot did the same.' }],
  },
  {
    elsewhere: { processes: 2, problems: ['The folder is gone.'] },
    said: [
      { type: 'caution', text: '1 of 2 other processes of the bot could not:' },
      { type: 'list', items: [{ text: 'The folder is gone.', detail: null, url: null }] },
    ],
  },
])('what became of a reload in other processes is said: $elsewhere', async ({ elsewhere, said }) => {
  const library = await libraryOver(harwick);
  const { parts } = await reloadCommand.run(
    library,
    {},
    { ...FIRST_PAGE, ...(elsewhere && { reloadElsewhere: async () => elsewhere }) },
  );
  expect(parts).toEqual([{ type: 'text', text: 'No document has changed.' }, ...said]);
});
