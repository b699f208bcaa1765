import { isWithinEdits } from '../../language/edit-distance.js';
import type { People } from './people.js';
import { looksLikePersonName } from './person-names.js';

/** No name that somebody types has more words, and each of a sentence would be compared with all names. */
const MOST_WORDS = 8;

interface WordsOfNames {
  readonly all: ReadonlySet<string>;
  /** Those of names that look like a person's, in the order of people: who is quoted most comes first. */
  readonly ofPersons: ReadonlySet<string>;
}

/** Worked out once for all people: many share their words, and each is compared with what was asked for. */
const KNOWN_WORDS = new WeakMap<People, WordsOfNames>();

function wordsOfNames(people: People): WordsOfNames {
  let known = KNOWN_WORDS.get(people);
  if (known === undefined) {
    const wordsOf = (some: People) =>
      new Set(some.flatMap(({ words, otherWords }) => [words, ...otherWords].flat()));
    known = {
      all: wordsOf(people),
      ofPersons: wordsOf(people.filter(({ name }) => looksLikePersonName(name))),
    };
    KNOWN_WORDS.set(people, known);
  }
  return known;
}

/**
 * What was asked for with each word that nobody's name has replaced by the nearest one that somebody's has, among several
 * by that of whoever is quoted most; `null` where nothing is replaced.
 */
export function withoutTypos(people: People, asked: readonly string[]): readonly string[] | null {
  if (isTooShort(asked) || asked.length > MOST_WORDS) return null;
  const { all, ofPersons } = wordsOfNames(people);
  const corrected = asked.map((word) => (all.has(word) ? word : (nearestWord(ofPersons, word) ?? word)));
  return corrected.some((word, at) => word !== asked[at]) ? corrected : null;
}

function nearestWord(words: ReadonlySet<string>, word: string): string | null {
  for (let edits = 1; edits <= editsFor(word); edits++) {
    for (const own of words) if (isWithinEdits(word, own, edits)) return own;
  }
  return null;
}

/** Names of which a word is near one that was asked for; those first that are near in most, the family name above all. */
export function nearestNames(people: People, asked: readonly string[]): string[] {
  const family = asked.at(-1);
  const { all } = wordsOfNames(people);
  const nearAsked = asked
    .filter((word) => word.length > 2)
    .map((word) => ({ word, near: new Set([...all].filter((own) => isNear(word, own))) }));
  const near = people.flatMap(({ name, words }) => {
    const fitting = nearAsked.filter((each) => words.some((own) => each.near.has(own)));
    if (fitting.length === 0) return [];
    const hasFamilyName = fitting.some(({ word }) => word === family);
    return { name, nearness: fitting.length + Number(hasFamilyName) };
  });
  const names = near.sort((a, b) => b.nearness - a.nearness).map(({ name }) => name);
  return [...new Set(names)].slice(0, NEAREST);
}

function isNear(word: string, own: string): boolean {
  return (
    own === word || isWithinEdits(word, own, Math.max(1, editsFor(word))) || own.startsWith(word.slice(0, 4))
  );
}

/** *Wang* alone is not *Kang* misspelt. */
export function isTooShort([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && word.length < 5;
}

/** A short word with two letters changed is another word. */
export function editsFor(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

const NEAREST = 5;
