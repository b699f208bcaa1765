import type { Gender } from '../lexicon/given-names.js';

/** The pronouns of a language for somebody who speaks: those for a man and those for a woman. */
export function pronouns(he: string, she: string): ReadonlyMap<string, Gender> {
  const ofGender = (words: string, gender: Gender) =>
    words.split(' ').map((word): [string, Gender] => [word, gender]);
  return new Map([...ofGender(he, 'he'), ...ofGender(she, 'she')]);
}
