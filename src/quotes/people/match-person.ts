import { isWithinEdits } from '../../language/edit-distance.js';
import { fold } from '../../language/fold.js';
import { wordClass } from '../../language/stopwords.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { NAME_PARTICLES } from '../lexicon/titles.js';
import type { Gender } from './names.js';
import type { People, Person } from './people.js';
import { genderOfTitles, isSharedName, looksLikePersonName, nameWords } from './person-names.js';

/** Whom a query leads to. */
export type MatchedPeople =
  | { readonly kind: 'one'; readonly person: Person }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | {
      readonly kind: 'none';
      readonly nearest: readonly string[];
      /** `false` for words such as *he* and *the*, which name nobody. */
      readonly isName: boolean;
    };

/** A name that is offered while somebody types. */
interface PersonCompletion {
  readonly name: string;
  /** How many quotations the person has. */
  readonly quotations: number;
}

/**
 * Finds whom a query means: by full name, family name or given name, in any order, with or without title, initials,
 * accents and possessive, and with a typo. A query that fits several people gives them all. Function words alone are a name
 * only where they are a whole one, or begin or end one: *May*, *Will*.
 *
 * @param languages whose function words these are
 */
export function matchPerson(
  people: People,
  query: string,
  languages: readonly string[] = ['en'],
): MatchedPeople {
  const asked = nameWords(query.replace(/['’]s$/u, ''));
  const isName = asked.some((word) => languages.every((language) => wordClass(word, language) === 'content'));
  if (!isName && asked.every(isInitial)) return { kind: 'none', nearest: [], isName };
  for (const fits of isName ? WAYS : SURE_WAYS) {
    const fitting = people.filter((person) => fits(person, asked));
    const found = ofGender(onUsualSide(fitting, asked), genderOfTitles(query));
    const [only] = found;
    if (only !== undefined) {
      return found.length === 1 ? { kind: 'one', person: only } : { kind: 'several', people: found };
    }
  }
  return { kind: 'none', nearest: isName ? nearestNames(people, asked) : [], isName };
}

type Fit = (person: Person, asked: readonly string[]) => boolean;

/** The ways in which a name fits, the surest first: what fits in a surer way hides what fits in others. */
const SURE_WAYS: readonly Fit[] = [
  ({ words }, asked) => asked.length > 2 && asked.join(' ') === words.join(' '),
  (person, asked) => isWholeName(person, asked) && (asked.length > 1 || isSharedName(person.name)),
  isPartOfName,
];

const WAYS: readonly Fit[] = [
  ...SURE_WAYS,
  (person, asked) => looksLikePersonName(person.name) && hasWords(person, asked),
  hasWords,
  isPartOfNameWithTypo,
  (person, asked) => looksLikePersonName(person.name) && hasWordsWithTypo(person, asked),
];

/**
 * A word that is a family name for most is not the first of a name: *Berg* is Anna Berg, not the *Berg Foundation*; but
 * *Wang* is Wang Yi. Given names may stand on either side.
 */
function onUsualSide(people: readonly Person[], asked: readonly string[]): readonly Person[] {
  const [word] = asked;
  if (word === undefined || asked.length > 1 || GIVEN_NAMES.has(word)) return people;
  const first = people.filter(({ words }) => words.length > 1 && words[0] === word);
  const last = people.filter(({ words }) => words.length > 1 && words.at(-1) === word);
  if (first.length === 0 || last.length === 0) return people;
  const rarer = quotationsOf(first) < quotationsOf(last) ? first : last;
  return people.filter((person) => !rarer.includes(person));
}

function quotationsOf(people: readonly Person[]): number {
  return people.reduce((sum, { quotations }) => sum + quotations.length, 0);
}

/** *Mrs. Berg* is not *Tom Berg*, unless nobody else is left. */
function ofGender(people: readonly Person[], gender: Gender | null): readonly Person[] {
  if (gender === null || people.length < 2) return people;
  const fitting = people.filter(({ words }) => (GIVEN_NAMES.get(words[0] ?? '') ?? gender) === gender);
  return fitting.length > 0 ? fitting : people;
}

/**
 * People whose name, or any part of it, begins with what is typed; those with most quotations first.
 *
 * @param limit how many at most
 */
export function completePeople(people: People, typed: string, limit: number): PersonCompletion[] {
  const wanted = fold(typed.trim(), 'und');
  return people
    .filter((person) => beginningsOf(person).some((beginning) => beginning.startsWith(wanted)))
    .slice(0, limit)
    .map(({ name, quotations }) => ({ name, quotations: quotations.length }));
}

/** Worked out once for each person: it is asked for at every letter that somebody types. */
const KNOWN_BEGINNINGS = new WeakMap<Person, readonly string[]>();

/** A name from its beginning and from each of its words on. */
function beginningsOf(person: Person): readonly string[] {
  let beginnings = KNOWN_BEGINNINGS.get(person);
  if (beginnings === undefined) {
    const { name, words } = person;
    beginnings = [fold(name, 'und'), ...words.map((_, at) => words.slice(at).join(' '))];
    KNOWN_BEGINNINGS.set(person, beginnings);
  }
  return beginnings;
}

/** Every word is asked for and there, in whatever order; middle names and initials may be left out on either side. */
function isWholeName({ words }: Person, asked: readonly string[]): boolean {
  const hasMiddle = words.some((_, at) => isMiddle(words, at));
  return (
    asked.every((word) =>
      words.some(
        (own) =>
          own === word || isInitialOf(own, word) || isInitialOf(word, own) || (isInitial(word) && !hasMiddle),
      ),
    ) && words.every((word, at) => asked.some((other) => other === word) || isMiddle(words, at))
  );
}

/** Whether a word may be left out: an initial, or a middle name behind a given name. */
function isMiddle(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return at > 0 && at < words.length - 1 && (isInitial(word) || GIVEN_NAMES.has(words[0] ?? ''));
}

function isInitial(word: string): boolean {
  return word.length === 1;
}

function isInitialOf(initial: string, word: string): boolean {
  return isInitial(initial) && word.startsWith(initial);
}

/** The first or the last words of a person's name: *Berg*, *von der Leyen*, *Anna Maria*. */
function isPartOfName({ name, words }: Person, asked: readonly string[]): boolean {
  if (asked.length > words.length || !looksLikePersonName(name)) return false;
  return isOuterPart(words, asked, (own, word) => own === word);
}

function isPartOfNameWithTypo({ name, words }: Person, asked: readonly string[]): boolean {
  if (isTooShort(asked)) return false;
  if (asked.length > words.length || !looksLikePersonName(name)) return false;
  return isOuterPart(words, asked, (own, word) => isWithinEdits(word, own, editsFor(word)));
}

function isOuterPart(
  words: readonly string[],
  asked: readonly string[],
  isSame: (own: string, word: string) => boolean,
): boolean {
  const behind = words.length - asked.length;
  return [0, behind].some((from) => asked.every((word, at) => isSame(words[from + at] ?? '', word)));
}

/** Every word asked for is one of the name's, or an initial of one. */
function hasWords({ words }: Person, asked: readonly string[]): boolean {
  return asked.every((word) => words.some((own) => own === word || isInitialOf(word, own)));
}

function hasWordsWithTypo({ words }: Person, asked: readonly string[]): boolean {
  if (isTooShort(asked)) return false;
  return asked.every((word) =>
    words.some((own) => !NAME_PARTICLES.has(own) && isWithinEdits(word, own, editsFor(word))),
  );
}

/** *Wang* alone is not *Kang* misspelt. */
function isTooShort([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && word.length < 5;
}

/** A short word with two letters changed is another word. */
function editsFor(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

const NEAREST = 5;

/** Names of which a word is near one that was asked for. */
function nearestNames(people: People, asked: readonly string[]): string[] {
  const near = people.filter(({ words }) =>
    asked.some(
      (word) =>
        word.length > 2 &&
        words.some(
          (own) =>
            own === word ||
            isWithinEdits(word, own, Math.max(1, editsFor(word))) ||
            own.startsWith(word.slice(0, 4)),
        ),
    ),
  );
  return [...new Set(near.map(({ name }) => name))].slice(0, NEAREST);
}
