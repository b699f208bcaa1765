import { wordSet } from '../word-set.js';
import { plainWords, saysSomething } from './question-parts.js';

/** English pronouns for somebody, in the place of a name. */
export const PERSONAL = wordSet('he she they him her them');

/** The same before what is theirs. */
export const POSSESSIVE = wordSet('his her their');

/**
 * Whether an English question speaks of somebody whom it does not name: "where did they meet?". Nobody and nothing stands
 * before its first pronoun.
 */
export function pointsToNobody(question: string): boolean {
  const words = plainWords(question);
  const pronoun = words.findIndex(({ lower }) => PERSONAL.has(lower) || POSSESSIVE.has(lower));
  return pronoun >= 0 && !words.slice(0, pronoun).some(({ lower }) => saysSomething(lower));
}
