import { FUNCTION_WORDS, QUESTION_WORDS, VERBS_OF_TAKING_PLACE } from './function-words.js';
import { stem } from './stems.js';
import { words } from './words.js';

/**
 * - `question`: asks, and never stands in the answer for what it stands for in the question (who, when, how many)
 * - `function`: holds the sentence together
 * - `content`: everything else
 */
export type WordClass = 'question' | 'function' | 'content';

const classes = new Map<string, ReadonlyMap<string, WordClass>>();

function classesOf(language: string): ReadonlyMap<string, WordClass> {
  const known = classes.get(language);
  if (known) return known;
  const table = new Map<string, WordClass>();
  const light = [FUNCTION_WORDS[language], VERBS_OF_TAKING_PLACE[language]].join(' ');
  for (const { form } of words(light, language)) table.set(form, 'function');
  for (const { form } of words(QUESTION_WORDS[language] ?? '', language)) table.set(form, 'question');
  classes.set(language, table);
  return table;
}

/**
 * What a word does in a question. Languages without a list have content words only.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function wordClass(form: string, language: string): WordClass {
  return classesOf(language).get(form) ?? 'content';
}

const stems = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word has the stem of one that asks or holds sentences together. A stemmer that takes off endings does it to
 * those as well, and then `hi` seems to be a form of “his”.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function looksLikeFunctionWord(form: string, language: string): boolean {
  let known = stems.get(language);
  if (!known) {
    known = new Set([...classesOf(language).keys()].map((each) => stem(each, language)));
    stems.set(language, known);
  }
  return known.has(stem(form, language));
}
