import { expect, it } from 'vitest';
import { findPhrases } from '../../../src/retrieval/question/phrases.js';

it('of a question are what stands between its quotation marks, each once', () => {
  const phrases = findPhrases('did „der Brief“ or "a letter" come, “A letter” or « »?', 'en');
  expect(phrases.map(({ text }) => text)).toEqual(['der Brief', 'a letter']);
});

it('are not looked for without end', () => {
  const many = Array.from({ length: 500 }, (_, at) => `“number ${at}”`).join(' ');
  const phrases = findPhrases(many, 'en');
  expect(phrases[0]?.forms).toEqual(['number', '0']);
  expect(phrases.length).toBeLessThan(20);
});
