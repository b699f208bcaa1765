import { expect, it } from 'vitest';
import { itemAt } from '../../../src/library/collection/cite.js';
import { readCollection } from '../../../src/library/collection/collection.js';
import { quotesAbout } from '../../../src/library/requests/quotes-about.js';
import { folderWith } from '../../support/folder.js';
import { libraryOver } from '../../support/library.js';

const council = `Council Meets On The Bridge

Mayor Ingrid Sollberg spoke on Tuesday for two hours.

Sollberg then turned to the old ferry.

“It is slow and it is wet,” she said. “Nobody will miss it.”

The ferry also troubles the province.

Sollberg thanked the cooks. “The soup was very good,” she said.

On the price of the ferry, Anton Reiss was silent.

“We will build in May,” Sollberg said.

Sollberg spoke of the ferry once more.

She said that the school would open a week late.
`;

const speeches = `# Speeches

## On the ferry

“It was never on time,” Mayor Ingrid Sollberg said.

## On the soup

“I had two plates,” Mayor Ingrid Sollberg said.
`;

async function said(files: Readonly<Record<string, string>>, about: string): Promise<string[]> {
  const library = await libraryOver(files);
  const request = { person: 'Sollberg', about, source: null, limit: 100, offset: 0 };
  return (await library.quotes(request)).quotations.map(({ text }) => text);
}

it('a quotation right behind a sentence on the topic that names the speaker is on the topic', async () => {
  expect(await said({ 'council.txt': council }, 'the ferry')).toEqual([
    'It is slow and it is wet,',
    'Nobody will miss it.',
  ]);
});

it('what only follows on the topic comes behind what holds it', async () => {
  const later = `${council}\n“The ferry is a museum,” Sollberg said.\n`;
  expect((await said({ 'council.txt': later }, 'ferry'))[0]).toBe('The ferry is a museum,');
});

it('a quotation below a heading on the topic is on the topic', async () => {
  expect(await said({ 'speeches.md': speeches }, 'ferry')).toEqual(['It was never on time,']);
});

it('a topic’s function words are in every passage, and none is on the topic for them', async () => {
  expect(await said({ 'council.txt': council }, 'the soup')).toEqual(['The soup was very good,']);
  expect(await said({ 'council.txt': council }, 'the moon')).toEqual([]);
});

it('a topic is looked for in however many quotations a person has', async () => {
  const collection = await readCollection(await folderWith({ 'speeches.md': speeches }), {}, null);
  const quotation = itemAt(itemAt(collection.quotations, 0), 0);
  const one = { person: itemAt(collection.people, 0), document: 0, quotation, alsoIn: [] };
  const found = Array.from({ length: 200_000 }, () => one);
  expect(quotesAbout(collection, found, 'ferry')).toHaveLength(found.length);
});

it('of a list before a quotation, only the last item leads to it', async () => {
  const list = (last: string) =>
    `On the list for Tuesday, in the order of their names\nSollberg and the cooks\n${last}\n`;
  const behind = (last: string) =>
    said(
      { 'list.txt': `Council\n\n${list(last)}\n“It is slow and wet,” Ingrid Sollberg said.\n` },
      'the ferry',
    );
  expect(await behind('Sollberg and the ferry')).toEqual(['It is slow and wet,']);
  expect(await behind('The captain and the ferry')).toEqual([]);
});
