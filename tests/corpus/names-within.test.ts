import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchSources } from '../../src/corpus/match-sources.js';
import { namesWithin } from '../../src/corpus/names-within.js';

const LONGEST = 40;

/** Names that are told apart only by some of their letters, which may be anything. */
const step = fc.oneof(
  fc.constantFrom(
    'letters',
    'a-very-long-folder-with-everything-in-it',
    'índice',
    '手紙と日記',
    '👩‍👩‍👧',
    'a  b',
    'x…y',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => !/[/\p{Cc}]/u.test(text) && text.trim() !== ''),
);
const file = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => `${steps.join('/')}.txt`);
const documents = fc
  .uniqueArray(file, { minLength: 1, maxLength: 12 })
  .map((files) => files.map((name) => ({ source: { file: name, title: 'A letter' } })));

test('a name has so many units at most, and leads to the same documents as the whole one', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const within = namesWithin(
        LONGEST,
        all.map(({ source }) => source.file),
      );
      for (const { source } of all) {
        const folder = source.file.slice(0, source.file.lastIndexOf('/') + 1);
        for (const name of [source.file, folder]) {
          const short = within(name);
          if (short === null || name === '') continue;
          expect(short.length).toBeLessThanOrEqual(LONGEST);
          expect(short).not.toMatch(/\p{Cs}/u);
          expect(matchSources(all, short)).toEqual(matchSources(all, name));
        }
      }
    }),
  );
});

const PLACE = 'a-very-long-folder-with-everything-in-it';

test.each([
  { what: 'a short one stays as it is', others: [], name: 'a.txt', expected: 'a.txt' },
  {
    what: 'a long one goes without its middle',
    others: [`${PLACE}/b.txt`],
    name: `${PLACE}/a.txt`,
    expected: 'a-very-long-…with-everything-in-it/a.txt',
  },
  {
    what: 'two are told apart by what stands before the middle',
    others: [`the-one/${PLACE}/a.txt`],
    name: `the-other/${PLACE}/a.txt`,
    expected: 'the-other/a-…with-everything-in-it/a.txt',
  },
  {
    what: 'or by what stands further behind',
    others: [`${PLACE}/one/a.txt`],
    name: `${PLACE}/other/a.txt`,
    expected: 'a-very-long-…verything-in-it/other/a.txt',
  },
  {
    what: 'or by what stands in a longer beginning',
    others: [`letters-from-the-north/${PLACE}.txt`],
    name: `letters-from-the-south/${PLACE}.txt`,
    expected: 'letters-from-the-sou…verything-in-it.txt',
  },
])('$what', ({ others, name, expected }) => {
  expect(namesWithin(LONGEST, [...others, name])(name)).toBe(expected);
});

test('a folder goes without its middle, and everything in it is found', () => {
  const files = ['one', 'other'].map((name) => `${PLACE}/letters/${name}.txt`);
  const short = namesWithin(LONGEST, files)(`${PLACE}/letters/`) ?? '';
  expect(short).toBe('a-very-long-…h-everything-in-it/letters/');
  const all = files.map((file) => ({ source: { file, title: '' } }));
  expect(matchSources(all, short)).toEqual(new Set([0, 1]));
});

test('two that no such name tells apart have none', () => {
  const files = ['A', 'a'].map((name) => `${PLACE}/${name}.txt`);
  expect(files.map(namesWithin(LONGEST, files))).toEqual([null, null]);
});
