import { afterAll, expect, it } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.js';
import { folderWith } from '../../support/folder.js';

const bakers = `---
title: "The bakers of Ostend"
---

Bread is baked at night there, and sold before dawn.

## Who we are

We are bakers.

# Part two #

## The ovens

Ovens are hot, and made of stone.
`;

const files = {
  'bakers.md': bakers,
  'herders.html':
    '<html><head><title>Cheese of the alps</title></head><body><h1>Cheese of the alps</h1><p>It is made by herders.</p><h2>How it ripens</h2><p>In cellars.</p></body></html>',
  'report.txt': 'Council Agrees To Repair The Old Bridge\n\nIt was closed since the flood.\n',
  'rye.txt': 'Bread of the north is dark.\n\nIt keeps for weeks.\n',
  'rye.txt.yaml': 'title: Northern bread and its keepers\n',
  'z-letter.txt': 'Dear all.\n\nI have read “Council Agrees to Repair the Old Bridge”, and was glad.\n',
} as const;

const library = await openLibrary({ folder: await folderWith(files, afterAll) });

/** What was found, as `file: kind: words`, with the line that they stand on. */
async function found(text: string): Promise<string[]> {
  const located = await library.locate({ text, source: null });
  return located.found.map(({ passage, standsIn }) => {
    const [{ start, end } = { start: 0, end: 0 }] = passage.highlights;
    return `${passage.source.file}:${passage.place.lines[0]} ${standsIn}: ${passage.text.slice(start, end)}`;
  });
}

it.each([
  ['council agrees to repair the old bridge', 'report.txt:1 title: Council Agrees To Repair The Old Bridge'],
  ['The bakers of Ostend', 'bakers.md:2 title: The bakers of Ostend'],
  ['Who we are', 'bakers.md:7 heading: Who we are'],
  ['part two', 'bakers.md:11 heading: Part two'],
  ['Cheese of the Alps', 'herders.html:1 title: Cheese of the alps'],
  ['How it ripens!', 'herders.html:5 heading: How it ripens'],
])('the title or heading %j is found', async (text, place) => {
  expect(await found(text)).toEqual([place]);
});

it('a headline in a longer message is found beside what else stands there', async () => {
  expect(
    await found(
      'Council Agrees To Repair The Old Bridge!\n\nBread is baked at night there, and sold before dawn.',
    ),
  ).toEqual([
    'report.txt:1 title: Council Agrees To Repair The Old Bridge',
    'bakers.md:5 passage: Bread is baked at night there, and sold before dawn',
  ]);
});

it('slips in a headline are named', async () => {
  const text = 'Council Agrees To Sell The Old Bridge';
  const [located] = (await library.locate({ text, source: null })).found;
  expect(located).toMatchObject({
    standsIn: 'title',
    differences: [{ given: { start: 18, end: 22 }, document: { start: 18, end: 24 } }],
  });
});

it('a heading is a slice of its document and leads to the passage below it', async () => {
  const [located] = (await library.locate({ text: 'The ovens', source: null })).found;
  if (!located) throw new Error('The heading was not found.');
  const { text, place, reference } = located.passage;
  expect(text).toBe('The ovens');
  expect(bakers.slice(place.start, place.end)).toBe(text);
  const context = await library.context(reference);
  const below = context.state === 'found' ? context.passages[context.at]?.text : null;
  expect(below).toBe('Ovens are hot, and made of stone.');
});

it('a title that stands in no text leads to its document, but is not called its words', async () => {
  const located = await library.locate({ text: 'northern bread and its keepers', source: null });
  expect(located.found).toEqual([]);
  expect(located.titled.map(({ source }) => source.file)).toEqual(['rye.txt']);
});

it('a source is kept to', async () => {
  const located = await library.locate({ text: 'Who we are', source: 'report.txt' });
  expect(located).toMatchObject({ found: [], titled: [] });
});
