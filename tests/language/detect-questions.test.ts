import { describe, expect, it } from 'vitest';
import { detectLanguage, likelyLanguages } from '../../src/language/detect.js';
import { SHORT_QUESTIONS } from './short-questions.js';

describe.each(Object.entries(SHORT_QUESTIONS))('a short question in %s', (language, questions) => {
  it.each(questions)('%s', (question) => {
    expect(detectLanguage(question)).toBe(language);
  });
});

describe('a question whose few words more than one language has', () => {
  it.each([
    ['quanto custa', ['it', 'pt']],
    ['por que saíram', ['es', 'pt']],
    ['wie was Jonas', ['de', 'nl']],
  ])('may be in any of them: %s', (question, languages) => {
    expect(likelyLanguages(question)).toEqual(languages);
  });

  it('is in one where one word tells', () => {
    expect(likelyLanguages('quanto isso custa')).toEqual(['pt']);
    expect(likelyLanguages('Jonas')).toEqual([]);
  });
});
