import { expect, it } from 'vitest';
import { originOf } from '../../../src/commands/parts/citation.js';
import {
  dateInWords,
  durationInWords,
  nameInLine,
  plainList,
  quotedList,
  shorten,
} from '../../../src/commands/parts/wording.js';
import { chinese } from '../../../src/commands/texts/chinese.js';
import { english } from '../../../src/commands/texts/english.js';
import { french } from '../../../src/commands/texts/french.js';
import { german } from '../../../src/commands/texts/german.js';
import { japanese } from '../../../src/commands/texts/japanese.js';

it.each([
  ['2024-12-25', '25\u00a0December\u00a02024'],
  ['2024-12-25T18:00:00Z', '25\u00a0December\u00a02024'],
  ['2024-12', 'December\u00a02024'],
  ['2024', '2024'],
  ['winter', 'winter'],
])('says %s as %s', (date, words) => {
  expect(dateInWords(date, english)).toBe(words);
});

it.each([
  ['2023-06-01', french, '1er\u00a0juin\u00a02023'],
  ['2023-06-11', french, '11\u00a0juin\u00a02023'],
  ['2023-06', french, 'juin\u00a02023'],
  ['2023-06-01', german, '1.\u00a0Juni\u00a02023'],
  ['2023-06-01', japanese, '2023年6月1日'],
  ['2023-06-01', chinese, '2023年6月1日'],
])('%s is said as the language has it', (date, texts, words) => {
  expect(dateInWords(date, texts)).toBe(words);
});

it.each([
  ['Fares:', 'Fares'],
  ['票价：', '票价'],
  ['From source ¶', 'From source'],
  ['Fares: by day\n and night', 'Fares: by day and night'],
  ['C#', 'C#'],
  ['¶', '¶'],
])('%j is %j within a line', (heading, name) => {
  expect(nameInLine(heading)).toBe(name);
});

it.each([
  [54, english, '54 ms'],
  [3_249, english, '3.2 sec'],
  [3_249, german, '3,2 Sek.'],
  [312_000, german, '312 Sek.'],
  [54, chinese, '54毫秒'],
])(
  '%d milliseconds are told in the unit and with the marks that people read',
  (milliseconds, texts, words) => {
    expect(durationInWords(milliseconds, texts)).toBe(words);
  },
);

it('counts and lists', () => {
  expect([0, 1, 1_200].map(english.passages)).toEqual(['0 passages', '1 passage', '1,200 passages']);
  expect(quotedList(['a', 'b', 'c'], english)).toBe('“a”, “b”, and “c”');
});

it('puts the marks of the language between names', () => {
  const names = ['Wang Yi', 'Wang Wei', 'Wang Min'];
  expect(plainList(names, english)).toBe('Wang Yi, Wang Wei, Wang Min');
  for (const texts of [japanese, chinese])
    expect(plainList(names, texts)).toBe('Wang Yi、Wang Wei、Wang Min');
});

it.each([
  ['as it is', 8, 'as it is'],
  ['the harbour master', 16, 'the harbour…'],
  ['博物馆的图书馆', 6, '博物馆的…'],
  ['a lighthouse', 9, 'a lighth…'],
  ['👩‍👩‍👧👩‍👩‍👧', 9, '👩‍👩‍👧…'],
])('cuts %s behind a word or a character', (text, length, shortened) => {
  expect(shorten(text, length)).toBe(shortened);
});

it('names an agency once where it is publisher and credit', () => {
  const source = { file: 'a', title: 'A', author: null, url: null, date: '2024-12-25' };
  expect(originOf({ ...source, publisher: 'Press', credit: 'Press/Dana Weller' }, english)).toEqual([
    'Press/Dana Weller',
    '25\u00a0December\u00a02024',
  ]);
  expect(originOf({ ...source, publisher: 'Press', credit: 'Press' }, english)).toEqual([
    'Press',
    '25\u00a0December\u00a02024',
  ]);
  expect(originOf({ ...source, publisher: 'Press', credit: 'Pressman/X', date: null }, english)).toEqual([
    'Press',
    'Pressman/X',
  ]);
});
