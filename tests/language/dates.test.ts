import { expect, it } from 'vitest';
import { wordsWithDates } from '../../src/language/dates.js';
import { stem } from '../../src/language/stems.js';
import { words } from '../../src/language/words.js';

const formsOf = (text: string, language = 'en') => wordsWithDates(text, language).map(({ form }) => form);

it.each([
  ['oct 6', 'en'],
  ['Oct. 6th', 'en'],
  ['October the 6th, 2026', 'en'],
  ['the 6th of October', 'en'],
  ['6-Oct-2026', 'en'],
  ['2026-10-06T18:30', 'en'],
  ['2026/10/6', 'en'],
  ['board_2026_10_06', 'en'],
  ['20261006', 'en'],
  ['06.10.2026', 'en'],
  ['10/06', 'en'],
  ['10/06/26', 'en'],
  ['am 6. Oktober', 'de'],
  ['6. Okt.', 'de'],
  ['bis zum 6.10.', 'de'],
  ['6 octobre', 'fr'],
  ['06/10/2026', 'fr'],
  ['6 de octubre', 'es'],
  ['06/10', 'es'],
  ['6 октября', 'ru'],
  ['2026年10月6日', 'zh'],
  ['10月 6日', 'ja'],
])('reads the date in “%s”', (text, language) => {
  expect(formsOf(text, language)).toEqual(expect.arrayContaining(['--10', '10-06']));
});

it.each([
  ['1/2 cup', 'en'],
  ['24/7', 'en'],
  ['6.10', 'de'],
  ['for 6.10.', 'en'],
  ['version 1.2.10', 'en'],
  ['192.168.10.06', 'en'],
  ['2026-13-06', 'en'],
  ['10/00/26', 'en'],
  ['00/06/26', 'en'],
  ['the 2010-11 season', 'en'],
  ['40 October', 'en'],
  ['October 2026', 'en'],
  ['6 people came in October', 'en'],
])('reads no date in “%s”', (text, language) => {
  expect(formsOf(text, language)).toEqual(words(text, language).map(({ form }) => form));
});

it('reads a number beyond twelve as the day, whatever the language writes first', () => {
  expect(formsOf('25/12/2026')).toEqual(['12-25', '--12', '2026']);
  expect(formsOf('12/25/2026', 'fr')).toEqual(['--12', '12-25', '2026']);
  expect(formsOf('01/10 01/10')).toEqual(['--01', '01-10', '--01', '01-10']);
});

it('reads both ends of a time within a month, and a date only once', () => {
  expect(formsOf('6–8 October')).toEqual(['10-06', '10-08', '--10']);
  expect(formsOf('6th–8th of October')).toEqual(expect.arrayContaining(['10-06', '10-08', '--10']));
  expect(formsOf('October 6-8')).toEqual(['--10', '10-06', '10-08']);
  expect(formsOf('October 5 November 6')).toEqual(['--10', '10-05', '--11', '11-06']);
});

it('keeps each part where it stands', () => {
  const text = 'on 06.10.2026, at noon';
  expect(wordsWithDates(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'on',
    '06',
    '10',
    '2026',
    'at',
    'noon',
  ]);
});

it('gives the month of a date the stem of its name', () => {
  expect(stem('--10', 'en')).toBe(stem('october', 'en'));
  expect(stem('--10', 'de')).toBe(stem('oktober', 'de'));
  expect(stem('--10', 'zh')).toBe('10');
});
