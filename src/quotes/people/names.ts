import { type Gender, GIVEN_NAMES } from '../lexicon/given-names.js';
import { FAMILY_NAMES_OF_THINGS, NOT_OF_PEOPLE } from '../lexicon/names-of-things.js';
import { isCompoundTitle, isPersonNoun, isPluralPersonNoun } from '../lexicon/person-nouns.js';
import { GENDERED_TITLES, NAME_SUFFIXES, TITLES } from '../lexicon/titles.js';

/** A name as it stands in the text, taken apart. */
export interface NameForm {
  /** Without titles and suffixes. */
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** Whether a title stood before it. */
  readonly titled: boolean;
}

/** Takes a row of capitalized words apart into titles, name and suffix. */
function nameForm(words: readonly string[]): NameForm {
  let gender: Gender | null = null;
  let titled = false;
  let from = 0;
  for (let index = 0; index < words.length - 1; index++) {
    const plain = plainOf(words[index] ?? '');
    // "Don Guardian": a title that is a given name too stands before more than one word.
    if (TITLES.has(plain) && !(GIVEN_NAMES.has(plain) && index === words.length - 2)) {
      from = index + 1;
      titled = true;
      gender = GENDERED_TITLES.get(plain) ?? null;
    }
  }
  let to = words.length;
  while (to > from + 1 && NAME_SUFFIXES.has((words[to - 1] ?? '').toLowerCase())) to--;
  return { words: words.slice(from, to), gender, titled };
}

/** A word of a name as it is compared: without capitals, accents and the stop of an abbreviation. */
export function plainOf(word: string): string {
  const lower = word.toLowerCase();
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return /^[a-z'-]*$/.test(plain)
    ? plain
    : plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

/** Whether a word is a frequent given name. */
export function isGivenName(word: string | undefined): boolean {
  return GIVEN_NAMES.has(plainOf(word ?? ''));
}

/** Whether a name could be a person's full one. */
export function looksLikeFullName(form: NameForm): boolean {
  const { words } = form;
  if (words.length < 2 || words.length > 5 || words.some((word) => /\p{N}/u.test(word))) return false;
  const first = words[0] ?? '';
  // AG, FBI: an abbreviation is no given name; J.J. and initials are.
  if (/^\p{Lu}{2,}$/u.test(first) && !/^\p{Lu}{3,}$/u.test(words.at(-1) ?? '')) return false;
  // "Anna King" is a name, "Vice President" is none.
  if (TITLES.has(plainOf(words.at(-1) ?? ''))) {
    return words.slice(0, -1).some((word) => isGivenName(word) && !TITLES.has(plainOf(word)));
  }
  const last = plainOf(words.at(-1) ?? '');
  // "Gun Owners" and "Georgia Republicans" are several people; "Tom Cooks" is one.
  if (isPluralPersonNoun(last) && (!isGivenName(first) || NOT_OF_PEOPLE.has(last))) return false;
  if (isGivenName(first)) return true;
  // "Dr. Ngozi Park" is somebody, "Ngozi Park" may be a park.
  const isFamilyName = form.titled && FAMILY_NAMES_OF_THINGS.has(last);
  return !words.slice(0, isFamilyName ? -1 : undefined).some((word) => NOT_OF_PEOPLE.has(plainOf(word)));
}

/** The person at the end of a row of capitalized words: `Riverton Democrat Anna Berg` → `Anna Berg`. */
export function personIn(words: readonly string[]): NameForm {
  const form = nameForm(words);
  if (form.words.length < 3) return form;
  const before = Math.max(
    form.words.slice(0, -2).findLastIndex(isDescription),
    // "Los Angeles-area Berg" names nobody's given name.
    form.words.slice(0, -1).findLastIndex(isCompoundOfPlace),
  );
  const name = form.words.slice(before + 1);
  if (isOfThing(name)) return form;
  if (name.length < 4) return { ...form, words: name };
  const given = name.findIndex((word) => isGivenName(word));
  return { ...form, words: given > 0 && given < name.length - 1 ? name.slice(given) : name };
}

/** *York Times*, what is left of a name when it is taken for a description and a person. */
function isOfThing(name: readonly string[]): boolean {
  return !isGivenName(name[0]) && name.some((word) => NOT_OF_PEOPLE.has(plainOf(word)));
}

/** Whether a capitalized word before a name says what its bearer is or belongs to: `Actress`, `House`, `Russian`. */
function isDescription(word: string): boolean {
  const plain = plainOf(word);
  if (GIVEN_NAMES.has(plain)) return false;
  return (
    isPersonNoun(plain) ||
    isCompoundTitle(plain) ||
    NOT_OF_PEOPLE.has(plain) ||
    /(?:ian|ican|ese|ish)$/.test(plain) ||
    isCompoundOfPlace(plain)
  );
}

/** *Riverton-based*, which stands before a name and is no part of one. */
function isCompoundOfPlace(word: string): boolean {
  return /-(?:area|era|style|born|based|in-chief|\p{Ll}+ed)$/u.test(word);
}
