import { expect, it } from 'vitest';
import { asks } from '../../../src/language/questions/asks.js';

it.each([
  ['Where is the boat?', 'en', true],
  ['**Where is the boat?**', 'en', true],
  ['船在哪里？', 'zh', true],
  ['Πού είναι η βάρκα;', 'el', true],
  ['The boat is red;', 'en', false],
  ['The boat is red.', 'en', false],
])('a question mark ends a question: %s', (sentence, language, expected) => {
  expect(asks(sentence, language)).toBe(expected);
});
