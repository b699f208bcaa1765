import { isWithinEdits } from '../../language/edit-distance.js';
import type { People } from './people.js';
import { looksLikePersonName } from './person-names.js';

/** No name that somebody types has more words, and each of a sentence would be compared with all names. */
const MOST_WORDS = 8;

/**
 * What was asked for with each word that nobody's name has replaced by the nearest one that somebody's has, among several
 * by that of whoever is quoted most; `null` where nothing is replaced.
 */
export function withoutTypos(people: People, asked: readonly string[]): readonly string[] | null {
  if (isTooShort(asked) || asked.length > MOST_WORDS) return null;
  const known = new Set(people.flatMap(({ words, otherWords }) => [...words, ...otherWords.flat()]));
  const corrected = asked.map((word) => (known.has(word) ? word : (nearestWord(people, word) ?? word)));
  return corrected.some((word, at) => word !== asked[at]) ? corrected : null;
}

/** The word of a person's name that is nearest to one; people come with those first who are quoted most. */
function nearestWord(people: People, word: string): string | null {
  for (let edits = 1; edits <= editsFor(word); edits++) {
    for (const { name, words, otherWords } of people) {
      if (!looksLikePersonName(name)) continue;
      const near = [words, ...otherWords].flat().find((own) => isWithinEdits(word, own, edits));
      if (near) return near;
    }
  }
  return null;
}

/** Names of which a word is near one that was asked for; those first that are near in most, the family name above all. */
export function nearestNames(people: People, asked: readonly string[]): string[] {
  const family = asked.at(-1);
  const near = people.flatMap(({ name, words }) => {
    const fitting = asked.filter((word) => word.length > 2 && words.some((own) => isNear(word, own)));
    if (fitting.length === 0) return [];
    const hasFamilyName = family !== undefined && fitting.includes(family);
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
