import { wordClass } from '../../language/stopwords.js';
import { type Gender, GIVEN_NAMES } from '../lexicon/given-names.js';
import { isPluralPersonNoun } from '../lexicon/person-nouns.js';
import { type Fit, isInitial, SURE_WAYS, WAYS, WAYS_WITH_TYPO } from './name-fits.js';
import { nearestNames, withoutTypos } from './near-names.js';
import type { People, Person } from './people.js';
import { genderOfTitles, isSharedName, looksLikePersonName, nameWords, ofGender } from './person-names.js';

/** Whom a query leads to. */
export type MatchedPeople =
  | { readonly kind: 'one'; readonly person: Person }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  /** The documents give only the family name that was asked for with a given name, so that they may mean somebody else. */
  | { readonly kind: 'family'; readonly people: readonly Person[]; readonly givenName: string }
  | {
      readonly kind: 'none';
      readonly nearest: readonly string[];
      /** `false` for words such as *he* and *the*, which name nobody. */
      readonly isName: boolean;
    };

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
  const gender = genderOfTitles(query);
  const found =
    peopleWho(isName ? WAYS : SURE_WAYS, people, asked, gender) ??
    (isName ? withTypo(people, asked, gender) : null);
  const family = found === null && isName ? ofFamilyNameAlone(people, asked) : [];
  if (family.length > 0) return { kind: 'family', people: family, givenName: asked[0] ?? '' };
  if (found === null) return { kind: 'none', nearest: isName ? nearestNames(people, asked) : [], isName };
  const [only] = found;
  return only !== undefined && found.length === 1
    ? { kind: 'one', person: only }
    : { kind: 'several', people: found };
}

/** A name with a typo is whoever it is without; only where that is nobody, whoever has any name like it. */
function withTypo(people: People, asked: readonly string[], gender: Gender | null): readonly Person[] | null {
  const corrected = withoutTypos(people, asked);
  const found = corrected && peopleWho(WAYS, people, corrected, gender);
  return found ?? peopleWho(WAYS_WITH_TYPO, people, asked, gender);
}

/** Those of whom the documents give one name only, and that the family name of a full one. */
function ofFamilyNameAlone(people: People, asked: readonly string[]): readonly Person[] {
  const family = asked.at(-1) ?? '';
  if (asked.length < 2 || !GIVEN_NAMES.has(asked[0] ?? '') || isPluralPersonNoun(family)) return [];
  return people.filter(
    ({ name, words }) =>
      words.length === 1 && words[0] === family && looksLikePersonName(name) && !isSharedName(name),
  );
}

/** Whom a name fits in the surest way in which it fits anybody; `null` where it fits nobody. */
function peopleWho(
  ways: readonly Fit[],
  people: People,
  asked: readonly string[],
  gender: Gender | null,
): readonly Person[] | null {
  for (const fits of ways) {
    const fitting = people.filter(
      (person) =>
        fits(person, asked) || person.otherWords.some((words) => fits({ name: person.name, words }, asked)),
    );
    if (fitting.length === 0) continue;
    const usual = onUsualSide(fitting, asked);
    const ofTitle = ofGender(usual, gender);
    return ofTitle.length > 0 ? ofTitle : usual;
  }
  return null;
}

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
