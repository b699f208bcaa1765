import { memoized } from '../shared/memoized.js';
import { FUNCTION_WORDS, QUESTION_WORDS, VERBS_OF_TAKING_PLACE } from './function-words.js';
import { stem } from './stems.js';
import { words } from './words.js';

/**
 * - `question`: asks, and never stands in the answer for what it stands for in the question (who, when, how many)
 * - `function`: holds the sentence together
 * - `content`: everything else
 */
export type WordClass = 'question' | 'function' | 'content';

const classesOf = memoized((language: string): ReadonlyMap<string, WordClass> => {
  const table = new Map<string, WordClass>();
  const light = [FUNCTION_WORDS[language], VERBS_OF_TAKING_PLACE[language]].join(' ');
  for (const { form } of words(light, language)) table.set(form, 'function');
  for (const { form } of words(QUESTION_WORDS[language] ?? '', language)) table.set(form, 'question');
  return table;
});

/**
 * What a word does in a question. Languages without a list have content words only.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function wordClass(form: string, language: string): WordClass {
  return classesOf(language).get(form) ?? 'content';
}

const stemsOf = memoized(
  (language: string) => new Set([...classesOf(language).keys()].map((form) => stem(form, language))),
);

/**
 * Whether a word has the stem of one that asks or holds sentences together. A stemmer that takes off endings does it to
 * those as well, and then `hi` seems to be a form of “his”.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function looksLikeFunctionWord(form: string, language: string): boolean {
  return stemsOf(language).has(stem(form, language));
}
