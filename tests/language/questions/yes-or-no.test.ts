import { expect, it } from 'vitest';
import { openingVerb, wantsYesOrNo } from '../../../src/language/questions/yes-or-no.js';
import { words } from '../../../src/language/words.js';

const formsOf = (question: string, language: string) => words(question, language).map(({ form }) => form);

it.each([
  ['en', 'can dogs come'],
  ['de', 'darf mein Kind alleine heim'],
  ['de', 'müssen wir zahlen'],
  ['es', 'puedo ir con mi perro'],
  ['es', '¿Está abierto?'],
  ['it', 'È aperto?'],
])('in %s “%s” wants a yes or no', (language, question) => {
  expect(wantsYesOrNo(formsOf(question, language), language)).toBe(true);
});

it.each([
  ['en', 'when can dogs come'],
  ['de', 'wo kann ich parken'],
  ['ja', '犬 は 入れる'],
  ['en', ''],
])('in %s “%s” wants none', (language, question) => {
  expect(wantsYesOrNo(formsOf(question, language), language)).toBe(false);
});

it('the verb that opens a question stands first or behind the word that asks', () => {
  const at = (question: string) => openingVerb(formsOf(question, 'de'), 'de');
  expect(at('darf man parken')).toBe(0);
  expect(at('wo kann ich parken')).toBe(1);
  expect(at('parken wo kann ich')).toBe(-1);
});
