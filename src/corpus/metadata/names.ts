import { wordSet } from '../../language/word-set.js';

/** A capitalised word or an initial. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

const PARTICLES = wordSet('al bin da de del della den der di dos du el ibn la le ten van von');

const MOST_PARTS = 5;
const MOST_NAMES = 7;

/** Whether a word can be part of a name: one with a capital, or a particle. */
export function isNamePart(word: string): boolean {
  return PARTICLES.has(word) || CAPITALISED.test(word);
}

/** Whether words are written as the whole name of a person is, given name and family name: `Jane van Dale`. */
export function isFullName(words: string): boolean {
  const parts = words.split(' ');
  return (
    parts.length > 1 &&
    parts.length <= MOST_PARTS &&
    CAPITALISED.test(words.slice(0, words.indexOf(' '))) &&
    parts.every(isNamePart)
  );
}

/** Whether words are one whole name, or several: `Jane Doe, Lena Ost and Karl Weg`. */
export function areFullNames(words: string): boolean {
  const [names = '', last, ...more] = words.split(/,? (?:and|AND|&|und|et|y|e) /);
  if (last === undefined) return isFullName(names);
  const all = [...names.split(', '), last];
  return more.length === 0 && all.length <= MOST_NAMES && all.every(isFullName);
}
