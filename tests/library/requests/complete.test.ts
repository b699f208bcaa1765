import { expect, it } from 'vitest';
import { harwick } from '../../support/documents.js';
import { libraryOver } from '../../support/library.js';

it('offers people by number of quotations, and sources by title and folder', async () => {
  const library = await libraryOver(harwick);
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

it('offers whoever is quoted most first, with how often', async () => {
  const says = (name: string, times: number) =>
    Array.from({ length: times }, (_, at) => `“Pier ${name} ${at} is closed,” ${name} said.`).join('\n\n');
  const library = await libraryOver({
    'a.txt': `A letter\n\n${says('Anna Berg', 1)}\n\n${says('Zoe Lund', 3)}\n\n${says('Karl Weg', 2)}\n`,
  });
  const labels = async (typed: string, limit: number) =>
    (await library.complete('people', typed, limit)).map(({ label }) => label);
  expect(await labels('', 5)).toEqual(['Zoe Lund (3)', 'Karl Weg (2)', 'Anna Berg (1)']);
  expect(await labels('', 2)).toEqual(['Zoe Lund (3)', 'Karl Weg (2)']);
});

it('offers sources whose titles begin with what was typed before those that hold it, and files last', async () => {
  const library = await libraryOver({
    'x/ferry.txt': 'A note\n\nIt rained.\n',
    '1.txt': 'The old ferry\n\nIt rained.\n',
    '2.txt': 'Ferry of Tarn\n\nIt rained.\n',
    '3.txt': 'A new Ferry\n\nIt rained.\n',
    '4.txt': 'Ferries\n\nIt rained.\n',
  });
  const values = async (typed: string, limit = 9) =>
    (await library.complete('sources', typed, limit)).map(({ value }) => value);
  const ordered = ['2.txt', '3.txt', '1.txt', 'x/ferry.txt'];
  for (const typed of ['ferry', ' Ferry ', 'FERRY']) expect(await values(typed)).toEqual(ordered);
  expect(await values('ferry', 2)).toEqual(ordered.slice(0, 2));
  expect(await values('X/F')).toEqual(['x/ferry.txt']);
  expect(await values('lighthouse')).toEqual([]);
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
  const library = await libraryOver(Object.fromEntries(letters));
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
