import type { NamedPerson, NameTable } from './name-table.js';
import { isGivenName, type NameForm, plainOf } from './names.js';
import { opensSentence } from './opening-words.js';

/**
 * Whom a name means: the bearer of the full name, of the family name, or else of the first name. Among several, the one
 * whom the text names more often and whose full name stands nearer before.
 *
 * @param position where the name stands
 */
export function whoIs(table: NameTable, { words, gender }: NameForm, position: number): NamedPerson | null {
  const last = plainOf(words.at(-1) ?? '');
  const family = table.byLast.get(last);
  // A row of initials, as in a damaged text, may be thousands of words long.
  for (let from = 0; from < words.length - 1; from++) {
    const same = family?.called(plainOf(words[from] ?? '')).likeliestAt(position);
    if (same) return same;
    if (!isOpening(words, from)) return null;
  }
  const meant = family === undefined ? table.byFirst.get(last) : family.ofGender(gender);
  return meant?.likeliestAt(position) ?? null;
}

/** *Elections Anna Berg*, *Added Berg*: whether the first word of a name is none. */
function isOpening(words: readonly string[], from: number): boolean {
  const [first = '', second] = [words[from], words[from + 1]];
  const isKnown = from + 2 < words.length && isGivenName(second);
  return !isGivenName(first) && (isKnown || opensSentence(plainOf(first)));
}

/**
 * The one person whose longer name ends with a name, or has it in the middle: *Wu Kyi* is *Anna Wu Kyi*, and *Vela* is
 * *Anna Vela Febo*. The person itself where there is no such name.
 */
export function fullerPerson(table: NameTable, person: NamedPerson): NamedPerson {
  const words = person.name.split(' ');
  const [first = ''] = words;
  if (isGivenName(first)) return person;
  const longer = words.length === 1 ? table.byMiddle.get(plainOf(first)) : table.byEnding.get(person.name);
  return longer?.length === 1 ? (longer[0] ?? person) : person;
}
