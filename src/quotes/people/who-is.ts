import type { NamedPerson, NameTable } from './name-table.js';
import { isGivenName, type NameForm, plainOf } from './names.js';
import { opensSentence } from './opening-words.js';

/**
 * Whom a name means: the bearer of the full name, of the family name, or else of the first name. Among several, the one
 * whom the text names more often and whose full name stands nearer before.
 *
 * @param position where the name stands
 */
export function whoIs(table: NameTable, form: NameForm, position: number): NamedPerson | null {
  const first = plainOf(form.words[0] ?? '');
  const last = plainOf(form.words.at(-1) ?? '');
  const family = table.byLast.get(last);
  if (form.words.length > 1) {
    const same = family?.called(first).likeliestAt(position);
    if (same) return same;
    const shorter = withoutOpening(form);
    return shorter && whoIs(table, shorter, position);
  }
  const meant = family === undefined ? table.byFirst.get(first) : family.ofGender(form.gender);
  return meant?.likeliestAt(position) ?? null;
}

/** *Elections Anna Berg*, *Added Berg*: a name without a word that is none before it; `null` where there is none. */
function withoutOpening(form: NameForm): NameForm | null {
  const [first = '', ...others] = form.words;
  const isKnown = others.length > 1 && isGivenName(others[0]);
  if (isGivenName(first) || !(isKnown || opensSentence(plainOf(first)))) return null;
  return { ...form, words: others };
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
