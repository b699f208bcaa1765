import { expect, it } from 'vitest';
import { isCalendarWord } from '../../src/language/calendar.js';
import { isMeasured } from '../../src/language/figures.js';
import { words } from '../../src/language/words.js';

const isMeasuredIn = (text: string, language = 'en') => {
  const found = words(text, language);
  return found.flatMap((word, at) =>
    /^\d/.test(word.form) ? [isMeasured(text, word, found[at + 1], language)] : [],
  );
};

it.each([
  ['Midterm 20 %', 'en'],
  ['Midterm 20%, final', 'en'],
  ['نسبة ٢٠٪', 'ar'],
  ['It costs $20.', 'en'],
  ['It costs 20 € a day.', 'en'],
  ['It costs EUR 20.', 'en'],
  ['It costs 20 CHF.', 'en'],
  ['It costs 20 dollars.', 'en'],
  ['门票20元', 'zh'],
  ['a 20-kilometre run', 'en'],
  ['a run of 20 kilometers', 'en'],
  ['It weighs 20kg.', 'en'],
  ['It weighs 20 kg.', 'de'],
  ['Es sind 20 Grad, also 20°.', 'de'],
  ['Он весит 20 килограммов.', 'ru'],
  ['约20公里', 'zh'],
  ['between 20–30 %', 'en'],
])('a number measures something in “%s”', (text, language) => {
  expect(isMeasuredIn(text, language)).not.toContain(false);
});

it.each([
  ['It opened in 1990 in Paris.', 'en'],
  ['On June 1st and June 21.', 'en'],
  ['В 1945 г. город был разрушен.', 'ru'],
  ['In 20 minutes, or 3 years ago, at 9 am.', 'en'],
  ['20 people came, 12 of them late.', 'en'],
  ['At 10:30 in room 3.', 'en'],
  ['2015年', 'zh'],
])('a number may be a time in “%s”', (text, language) => {
  expect(isMeasuredIn(text, language)).not.toContain(true);
});

it('days of the week and months have their names in each language', () => {
  for (const [form, language] of [
    ['monday', 'en'],
    ['march', 'und'],
    ['dienstag', 'de'],
    ['октября', 'ru'],
    ['octobre', 'fr'],
  ] as const)
    expect(isCalendarWord(form, language)).toBe(true);
  expect(isCalendarWord('midterm', 'en')).toBe(false);
  expect(isCalendarWord('12', 'en')).toBe(false);
});
