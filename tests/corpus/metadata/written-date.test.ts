import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseWrittenDate } from '../../../src/corpus/metadata/written-date.js';

it.each([
  ['2024-12-25', '2024-12-25'],
  ['2024-12', '2024-12'],
  ['2024-12-25T10:15:00+01:00', '2024-12-25'],
  ['25 December 2024', '2024-12-25'],
  ['25th of December 2024', '2024-12-25'],
  ['Dec. 25, 2024', '2024-12-25'],
  ['Sept. 1st, 1999', '1999-09-01'],
  ['Wed, Dec 25, 2024 10:15 am EST', '2024-12-25'],
  ['December 2024', '2024-12'],
  ['May 3, 2024', '2024-05-03'],
  ['3. März 2024, 9:05 Uhr', '2024-03-03'],
  ['1er août 2023', '2023-08-01'],
  ['3 de mayo de 2024', '2024-05-03'],
  ['2024年12月25日', '2024-12-25'],
  ['25/12/2024', '2024-12-25'],
  ['12/25/2024', '2024-12-25'],
  ['25.12.2024', '2024-12-25'],
  ['05.12.2024', '2024-12-05'],
  ['2024/12/5', '2024-12-05'],
  ['2024.12.05 10:15', '2024-12-05'],
  ['2024-12-25 10:15:00 +0100', '2024-12-25'],
  ['29 February 2024', '2024-02-29'],
])('reads “%s”', (text, date) => {
  expect(parseWrittenDate(text)).toBe(date);
});

it.each([
  '',
  '2024',
  '05/12/2024',
  '30 February 2024',
  '2024-13-01',
  'Dec 25',
  'the 25 December 2024 meeting',
  'Chapter 3, 2024',
  '25 Foo 2024',
  '2024年99月1日',
])('takes “%s” for no date', (text) => {
  expect(parseWrittenDate(text)).toBeNull();
});

it('reads every day in words, in every order', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'pt'), (day, locale) => {
      const written = day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
      expect(parseWrittenDate(written)).toBe(day.toISOString().slice(0, 10));
    }),
  );
});
