import { fold } from './fold.js';

/** The words of a list, which stand in it with a space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The words of several lists, which have commas between them. */
export function wordGroups(lists: string): readonly (readonly string[])[] {
  return lists.split(',').map((list) => list.trim().split(/\s+/));
}

/** From each word of such lists to what its list stands for. */
export function wordMap<Meaning>(
  lists: readonly (readonly [Meaning, string])[],
): ReadonlyMap<string, Meaning> {
  return new Map(
    lists.flatMap(([meaning, list]) => list.split(' ').map((word): [string, Meaning] => [word, meaning])),
  );
}

/**
 * The words of a list as `words` gives them, without accents: *durfen* for *dürfen*.
 *
 * @param language ISO 639-1
 */
export function formSet(list: string, language: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => fold(word, language)));
}

/** Such words for several languages: lists by ISO 639-1. */
export function formSets(
  lists: Readonly<Record<string, string>>,
): Readonly<Record<string, ReadonlySet<string>>> {
  return Object.fromEntries(
    Object.entries(lists).map(([language, list]) => [language, formSet(list, language)]),
  );
}
