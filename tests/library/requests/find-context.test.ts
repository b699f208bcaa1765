import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.js';
import { itemAt } from '../../../src/library/collection/cite.js';
import { referenceOf } from '../../../src/library/collection/reference.js';
import type { CitedPassage, Library } from '../../../src/library/library.js';
import { openLibrary } from '../../../src/library/open-library.js';
import { findContext } from '../../../src/library/requests/find-context.js';
import { documentOf, harbour, library } from '../../retrieval/documents.js';
import { bridgeReport, harwick } from '../../support/documents.js';
import { folderWith, writeFiles } from '../../support/folder.js';
import { openedFolder } from '../../support/library.js';

const everywhere = { source: null, limit: 10 } as const;

const referenceTo = (document: Document, passage: number) =>
  referenceOf(document, itemAt(document.passages, passage));

/** What stands where a reference leads to. */
function wordsAt(documents: readonly Document[], reference: string): string | undefined {
  const context = findContext({ documents }, reference);
  return context.state === 'gone' ? undefined : context.passages[context.at]?.text;
}

/** What stands where the reference of a passage leads to, which must be somewhere. */
async function found(library: Library, passage: CitedPassage | undefined) {
  const context = await library.context(passage?.reference ?? '');
  if (context.state === 'gone') throw new Error('The passage is there.');
  return { ...context, here: context.passages[context.at] };
}

it('leads to every passage of every document, and shows what there is around it', () => {
  const documents = [harbour, library];
  for (const document of documents) {
    for (const [at, { text }] of document.passages.entries()) {
      const context = findContext({ documents }, referenceTo(document, at));
      if (context.state === 'gone') throw new Error('The passage is there.');
      expect(context.passages[context.at]).toMatchObject({ text, index: at, source: document.source });
      const from = Math.max(0, at - 2);
      expect(context.passages.map(({ index }) => index)).toEqual(
        document.passages.map((_, index) => index).slice(from, at + 3),
      );
    }
  }
});

it('knows of no other documents than it is given, whatever was looked for in others', () => {
  const reference = referenceTo(library, 1);
  expect(wordsAt([harbour, library], reference)).toBe(library.passages[1]?.text);
  expect(findContext({ documents: [harbour] }, reference)).toEqual({ state: 'gone' });
  expect(findContext({ documents: [] }, reference)).toEqual({ state: 'gone' });
});

it('takes the first of two files whose names cannot be told apart', () => {
  const other = documentOf(harbour.source.title, ['Nothing of the kind stands here.']);
  const reference = referenceTo(harbour, 0);
  expect(wordsAt([harbour, other], reference)).toBe(harbour.passages[0]?.text);
  expect(wordsAt([other, harbour], reference)).toBe('Nothing of the kind stands here.');
});

it('takes the nearest of several passages with the same words', () => {
  const refrain = documentOf('A song', ['Row.', 'The river is wide.', 'Row.', 'The night is long.', 'Row.']);
  for (const at of [0, 2, 4]) {
    const context = findContext({ documents: [refrain] }, referenceTo(refrain, at));
    expect(context.state === 'found' && context.passages[context.at]?.index).toBe(at);
  }
});

it('leads from a passage to the ones around it, also after another start', async () => {
  const folder = await folderWith(harwick);
  const before = await openLibrary({ folder });
  const [passage] = (await before.ask({ question: 'who pays half of the cost', ...everywhere })).passages;
  const after = await openLibrary({ folder });
  const context = await found(after, passage);
  expect(context.state).toBe('found');
  expect(context.here?.text).toBe(passage?.text);
  expect(context.passages.map(({ place }) => place.paragraph)).toEqual([2, 3, 4, 5, 6]);
});

it('shows what stands there now when the document has changed', async () => {
  const { folder, library } = await openedFolder(harwick);
  const [passage] = (await library.ask({ question: 'who pays half of the cost', ...everywhere })).passages;
  await writeFiles(folder, { 'bridge.txt': bridgeReport.replace('4.2 million', '5 million') });
  await library.reload();
  const context = await found(library, passage);
  expect(context.state).toBe('changed');
  expect(context.here?.text).toContain('5 million');
});

it('finds a passage that has moved', async () => {
  const { folder, library } = await openedFolder(harwick);
  const [passage] = (await library.ask({ question: 'who pays half of the cost', ...everywhere })).passages;
  await writeFiles(folder, {
    'bridge.txt': bridgeReport.replace(
      '\n\n217',
      '\n\nA paragraph that is new here, in front of all others.',
    ),
  });
  await library.reload();
  const context = await found(library, passage);
  expect(context.state).toBe('found');
  expect(context.here?.text).toBe(passage?.text);
});

it('says when a passage is gone, or never was', async () => {
  const { folder, library } = await openedFolder(harwick);
  const [passage] = (await library.ask({ question: 'who pays half of the cost', ...everywhere })).passages;
  await rm(join(folder, 'bridge.txt'));
  await library.reload();
  expect(await library.context(passage?.reference ?? '')).toEqual({ state: 'gone' });
  expect(await library.context('nonsense')).toEqual({ state: 'gone' });
});
