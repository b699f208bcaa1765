import { ARTICLES } from '../../language/closed-classes.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { FAMILY_NAMES_OF_THINGS, NOT_OF_PEOPLE } from '../lexicon/names-of-things.js';
import { beginsWithCapital } from '../parsing/letters.js';
import { tokenize } from '../parsing/tokens.js';
import type { Unit } from '../parsing/unit.js';
import { isGivenName, looksLikeFullName, type NameForm, personIn, plainOf } from './names.js';
import { personInRow } from './names-in-sentences.js';

/** The person in a row of names, and in *Tom and Ann Hill* the one before as well. */
export function formsIn(units: readonly Unit[], from: number, to: number): NameForm[] {
  const form = withoutNamesakes(personInRow(units, from, to), opensThing(units[from - 1]));
  const [, last, other] = form.words;
  const given = units[from - 2];
  if (units[from - 1]?.lower !== 'and' || last === undefined || other !== undefined) return [form];
  if (given?.tag !== 'name' || units[from - 3]?.tag === 'name' || !GIVEN_NAMES.has(given.lower))
    return [form];
  return [form, { words: [given.text, last], gender: null, titled: false }];
}

/**
 * *The Anna Berg Show*, *Tom Hill Center*: what is called after a person names the person. *Anna Berg White* may be a
 * person, unless an article stands before it.
 */
function withoutNamesakes(form: NameForm, isThing = false): NameForm {
  if (!isGivenName(form.words[0])) return form;
  let length = form.words.length;
  while (length > 2 && isNamesake(plainOf(form.words[length - 1] ?? ''), isThing)) length--;
  return { ...form, words: form.words.slice(0, length) };
}

function isNamesake(word: string, isThing: boolean): boolean {
  return NOT_OF_PEOPLE.has(word) && (isThing || !FAMILY_NAMES_OF_THINGS.has(word));
}

/** Whether an article stands before a name: a person's has none, titles aside. */
export function opensThing(before: Unit | undefined): boolean {
  return before !== undefined && ARTICLES.has(before.lower);
}

/** Full names with a known given name, in words between quotation marks. */
export function fullNamesInside(text: string, start: number, end: number): NameForm[] {
  const capitalized = text.slice(start, end).match(/\p{Lu}\p{L}*/gu) ?? [];
  if (!capitalized.some((word) => GIVEN_NAMES.has(word.toLowerCase()))) return [];
  const tokens = tokenize(text, start, end);
  const forms: NameForm[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!GIVEN_NAMES.has(tokens[from]?.lower ?? '') || !beginsWithCapital(tokens[from]?.text ?? '')) continue;
    let to = from + 1;
    while (to < from + 4 && tokens[to]?.kind === 'word' && beginsWithCapital(tokens[to]?.text ?? '')) to++;
    if (to > from + 1) {
      const form = withoutNamesakes(personIn(tokens.slice(from, to).map(({ text: word }) => word)));
      if (looksLikeFullName(form)) forms.push(form);
    }
    from = to - 1;
  }
  return forms;
}
