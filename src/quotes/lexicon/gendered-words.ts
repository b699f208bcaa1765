import { wordMap } from '../../language/word-set.js';
import type { Gender } from './given-names.js';

/** Words that tell a man from a woman: those for him, and those for her. */
export function genderedWords(he: string, she: string): ReadonlyMap<string, Gender> {
  return wordMap<Gender>([
    ['he', he],
    ['she', she],
  ]);
}
