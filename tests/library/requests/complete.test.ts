import { expect, it } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.js';
import { harwick } from '../../support/documents.js';
import { folderWith } from '../../support/folder.js';

it('offers people by number of quotations, and sources by title and folder', async () => {
  const library = await openLibrary({ folder: await folderWith(harwick) });
  expect((await library.complete('people', 'soll', 5)).map(({ value }) => value)).toEqual([
    'Ingrid Sollberg',
  ]);
  expect(await library.complete('sources', 'ferry', 5)).toEqual([
    { label: 'The Ferry at Harwick', value: 'notes/ferry.md' },
  ]);
  expect((await library.complete('sources', 'notes', 5)).map(({ value }) => value)).toEqual([
    'notes/',
    'notes/ferry.md',
  ]);
  expect(await library.complete('people', '', 0)).toEqual([]);
});

it('gives a long name in so many letters, where these mean nobody else', async () => {
  const names = [
    'Maximiliana Hohenberg-Ostholm',
    'Maximiliana Hohenberg-Kerkenfelde',
    'Wilhelmina Sollbergersdorf',
    'Wilhelmine-Theodora-Antoinetta Sollbergersdorf',
    'Theodora Antoinetta Wickersheim-Brunn',
  ];
  const letters = names.map((name, at) => [
    `${at}.txt`,
    `A letter\n\n“Pier ${at} is closed,” ${name} said.\n`,
  ]);
  const library = await openLibrary({ folder: await folderWith(Object.fromEntries(letters)) });
  const offered = await library.complete('people', '', 10, 28);
  expect(offered.map(({ value }) => value)).toEqual([
    'Hohenberg-Kerkenfelde',
    'Hohenberg-Ostholm',
    'Theodora Antoinetta',
    'Wilhelmina Sollbergersdorf',
  ]);
  for (const { label, value } of offered) {
    const { person } = await library.quotes({
      person: value,
      about: null,
      source: null,
      limit: 1,
      offset: 0,
    });
    expect(label).toBe(`${person} (1)`);
  }
});
