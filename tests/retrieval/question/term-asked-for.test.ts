import { describe, expect, it } from 'vitest';
import { words } from '../../../src/language/words.js';
import { termAskedFor } from '../../../src/retrieval/question/term-asked-for.js';

const termIn = (question: string, language: string) => {
  const forms = words(question, language).map(({ form }) => form);
  const term = termAskedFor(forms, language);
  return term && forms.slice(term.start, term.end).join(' ');
};

describe('the term that a question wants defined', () => {
  it.each([
    ['what is a tide table', 'en', 'a tide table'],
    ["what's slack water?", 'en', 'slack water'],
    ['what does ebb mean', 'en', 'ebb'],
    ['what is meant by ebb', 'en', 'ebb'],
    ['ebb meaning', 'en', 'ebb'],
    ['define ebb', 'en', 'ebb'],
    ['Was bedeutet Ebbe?', 'de', 'ebbe'],
    ['que signifie jusant', 'fr', 'jusant'],
    ['¿Qué significa bajamar?', 'es', 'bajamar'],
  ])('stands between the words that ask (%s)', (question, language, term) => {
    expect(termIn(question, language)).toBe(term);
  });

  it.each([
    ['when is the ebb', 'en'],
    ['what does mean', 'en'],
    ['what is the old rule for boats that come in at night', 'en'],
    ['what does ebb mean', 'xx'],
  ])('is none where something else is asked (%s)', (question, language) => {
    expect(termIn(question, language)).toBeNull();
  });
});
