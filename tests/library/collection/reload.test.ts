import { writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexDocuments } from '../../../src/library/collection/collection.js';
import { createReload } from '../../../src/library/collection/reload.js';
import { createShelf } from '../../../src/library/collection/shelf.js';
import type { ReloadReport } from '../../../src/library/library.js';
import { openLibrary } from '../../../src/library/open-library.js';
import { UserError } from '../../../src/shared/user-error.js';
import { bridgeReport, harwick } from '../../support/documents.js';
import { folderWith, writeFiles } from '../../support/folder.js';
import { libraryOver, openedFolder } from '../../support/library.js';

const everywhere = { source: null, limit: 10 } as const;

it('says what was added, changed, removed and left out', async () => {
  const { folder, library } = await openedFolder({ ...harwick, 'old.txt': 'Old\n\nAn old paragraph.\n' });
  await rm(join(folder, 'old.txt'));
  await writeFiles(folder, {
    'new.txt': 'New\n\nA new paragraph.\n',
    'bridge.txt': `${bridgeReport}\nOne more paragraph.\n`,
    'broken.txt': new Uint8Array([0, 1, 2, 0, 255, 0]),
  });
  const report = await library.reload();
  expect(report).toMatchObject({ added: ['new.txt'], changed: ['bridge.txt'], removed: ['old.txt'] });
  expect(report.skipped.map(({ file }) => file)).toEqual(['broken.txt']);
  const { sources } = await library.sources();
  expect(report.passages).toBe(sources.reduce((sum, source) => sum + source.passages, 0));
});

it('changes nothing when the folder has vanished', async () => {
  const { folder, library } = await openedFolder(harwick);
  const before = await library.sources();
  await rename(folder, `${folder}-away`);
  await expect(library.reload()).rejects.toThrow(
    /^The documents stay as they were\. The folder of documents “.+” does not exist: /,
  );
  expect(await library.sources()).toEqual(before);
  await rename(`${folder}-away`, folder);
  expect(await library.reload()).toMatchObject({ added: [], changed: [], removed: [] });
});

it('changes nothing when nothing in the folder can be read any more', async () => {
  const { folder, library } = await openedFolder(harwick);
  const before = await library.sources();
  const broken = new Uint8Array([0, 159, 0, 3]);
  await writeFiles(folder, { 'bridge.txt': broken, 'notes/ferry.md': broken });
  await expect(library.reload()).rejects.toThrow(
    new UserError(
      'The documents stay as they were. Nothing in the folder can be read any more; footnote check names each file with the reason.',
      'unreadable-corpus',
    ),
  );
  expect(await library.sources()).toEqual(before);
  await writeFiles(folder, { 'bridge.txt': bridgeReport });
  expect(await library.reload()).toMatchObject({ added: [], changed: [], removed: ['notes/ferry.md'] });
});

it('lets go of everything when the folder was emptied', async () => {
  const { folder, library } = await openedFolder(harwick);
  for (const file of Object.keys(harwick)) await rm(join(folder, file));
  expect((await library.reload()).removed).toEqual(Object.keys(harwick));
  expect(await library.sources()).toEqual({ sources: [], skipped: [] });
});

it('lets go of everything when only what was no document before is left', async () => {
  const { folder, library } = await openedFolder({ ...harwick, 'map.png': 'a picture' });
  for (const file of Object.keys(harwick)) await rm(join(folder, file));
  expect((await library.reload()).removed).toEqual(Object.keys(harwick));
  expect(await library.sources()).toMatchObject({ sources: [], skipped: [{ file: 'map.png' }] });
});

it('reads everything anew where a bug kept it from being found who said what', async () => {
  const folder = await folderWith(harwick);
  const first = await indexDocuments(folder, {}, null);
  const shelf = createShelf(first, Promise.reject(new Error('a bug')));
  await expect(shelf.whole()).rejects.toThrow('a bug');
  await rename(folder, `${folder}-away`);
  const reload = createReload(folder, {}, shelf);
  await expect(reload()).rejects.toBeInstanceOf(UserError);
  await rename(`${folder}-away`, folder);
  expect(await reload()).toMatchObject({ added: [], changed: [], removed: [] });
  expect((await shelf.collection()).quotations.flat()).not.toEqual([]);
});

it('makes one reload of two at once', async () => {
  const library = await libraryOver(harwick);
  const [one, two] = await Promise.all([library.reload(), library.reload()]);
  expect(one).toBe(two);
});

it('reads what came while it read, for who asks then', async () => {
  const folder = await folderWith(harwick);
  const ask: (() => void)[] = [];
  const library = await openLibrary({
    folder,
    onReading: (reading) => {
      if (reading?.file === 'z.txt') for (const again of ask.splice(0)) again();
    },
  });
  await writeFiles(folder, { 'z.txt': 'Z\n\nThe last one.\n' });
  // When the last file is read, the first one changes, and another admin wants it read.
  const other = new Promise<ReloadReport>((resolve) => {
    ask.push(() => {
      writeFileSync(join(folder, 'bridge.txt'), bridgeReport.replace('May', 'June'));
      resolve(library.reload());
    });
  });
  const report = await library.reload();
  expect(report).toMatchObject({ added: ['z.txt'], changed: ['bridge.txt'] });
  expect(await other).toBe(report);
});

it('answers questions meanwhile, from what was read before', async () => {
  const { folder, library } = await openedFolder(harwick);
  await writeFiles(folder, { 'bridge.txt': 'Other\n\nSomething else altogether.\n' });
  const reload = library.reload();
  const { passages } = await library.ask({ question: 'who pays half of the cost', ...everywhere });
  expect(passages[0]?.source.title).toBe('Council Agrees To Repair The Old Bridge');
  await reload;
});
