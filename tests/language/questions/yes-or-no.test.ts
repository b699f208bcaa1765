import { expect, it } from 'vitest';
import { openingVerb, wantsYesOrNo } from '../../../src/language/questions/yes-or-no.js';

it.each([
  ['en', 'can dogs come'],
  ['de', 'darf mein Kind alleine heim'],
  ['es', 'puedo ir con mi perro'],
])('in %s “%s” wants a yes or no', (language, question) => {
  expect(wantsYesOrNo(question.toLowerCase().split(' '), language)).toBe(true);
});

it.each([
  ['en', 'when can dogs come'],
  ['de', 'wo kann ich parken'],
  ['ja', '犬 は 入れる'],
  ['en', ''],
])('in %s “%s” wants none', (language, question) => {
  expect(wantsYesOrNo(question.split(' '), language)).toBe(false);
});

it('the verb that opens a question stands first or behind the word that asks', () => {
  const at = (question: string) => openingVerb(question.split(' '), (index) => index === 0, 'de');
  expect(at('darf man parken')).toBe(0);
  expect(at('wo kann ich parken')).toBe(1);
  expect(at('parken wo kann ich')).toBe(-1);
});
