import { wordsWithDates } from '../../language/dates.js';
import { digitsOfHan } from '../../language/han-numbers.js';
import type { Word } from '../../language/words.js';

const HAN = /^\p{Script=Han}{2,}$/u;

/** Whether anything in a text is written in Chinese characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/**
 * The forms under which a word is indexed and looked up: itself, or each character of a Chinese word that is no number,
 * because dictionaries divide a question in other places than the text that answers it.
 */
export function searchForms(word: Word): Word[] {
  if (!HAN.test(word.form) || digitsOfHan(word.form) !== null) return [word];
  let start = word.start;
  return Array.from(word.form, (form) => {
    const end = start + form.length;
    const character = { start, end, form };
    start = end;
    return character;
  });
}

/** The forms under which the words of a text are indexed and looked up, in order. */
export function searchedForms(text: string, language: string): string[] {
  return wordsWithDates(text, language)
    .flatMap(searchForms)
    .map(({ form }) => form);
}
