import { wordMap } from '../../language/word-set.js';
import type { Gender } from '../lexicon/given-names.js';

/** The pronouns of a language for somebody who speaks: those for a man and those for a woman. */
export function pronouns(he: string, she: string): ReadonlyMap<string, Gender> {
  return wordMap<Gender>([
    ['he', he],
    ['she', she],
  ]);
}
