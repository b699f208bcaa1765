import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { isShortFor } from '../lexicon/short-names.js';
import type { NamedPerson, NameTable } from './name-table.js';
import { type NameForm, plainOf } from './names.js';
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
  const bearers = table.byLast.get(last) ?? [];
  if (form.words.length > 1) {
    const same = bearers.filter(({ name }) => sharesGivenName(plainOf(name.split(' ')[0] ?? ''), first));
    if (same.length > 0) return likeliest(same, position);
    const shorter = withoutOpening(form);
    return shorter && whoIs(table, shorter, position);
  }
  const fitting = bearers.filter(
    ({ gender }) => form.gender === null || gender === null || gender === form.gender,
  );
  // A title outweighs what the given name lets one expect, where there is one bearer only.
  const candidates = fitting.length > 0 ? fitting : bearers.length === 1 ? bearers : [];
  if (candidates.length > 0) {
    // Of *Anna Berg* and *Ulla Berg*, "Mr. Berg" is neither if there is a *Tom Berg*.
    const told = form.gender === null ? [] : candidates.filter(({ gender }) => gender === form.gender);
    return likeliest(told.length > 0 ? told : candidates, position);
  }
  return bearers.length > 0 ? null : likeliest(table.byFirst.get(first) ?? [], position);
}

/** *Elections Anna Berg*, *Added Berg*: a name without a word that is none before it; `null` where there is none. */
function withoutOpening(form: NameForm): NameForm | null {
  const [first = '', ...others] = form.words;
  const isKnown = others.length > 1 && GIVEN_NAMES.has(plainOf(others[0] ?? ''));
  if (GIVEN_NAMES.has(plainOf(first)) || !(isKnown || opensSentence(plainOf(first)))) return null;
  return { ...form, words: others };
}

function sharesGivenName(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || isShortFor(a, b) || isShortFor(b, a);
}

/** Within so many characters a full name still holds for the family name. */
const NEAR = 600;

function likeliest(candidates: readonly NamedPerson[], position: number): NamedPerson | null {
  let best: NamedPerson | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const person of candidates) {
    const before = person.positions.findLast((at) => at <= position);
    const nearness = before === undefined ? -1 : Math.max(0, 1 - (position - before) / NEAR);
    // A longer form of the same name is fuller.
    const score = Math.log(person.count) + nearness + person.name.length / 1000;
    if (score > highest) {
      highest = score;
      best = person;
    }
  }
  return best;
}

/**
 * The one person whose longer name ends with a name, or has it in the middle: *Wu Kyi* is *Anna Wu Kyi*, and *Vela* is
 * *Anna Vela Febo*. The person itself where there is no such name.
 */
export function fullerPerson(table: NameTable, person: NamedPerson): NamedPerson {
  const words = person.name.split(' ');
  const [first = ''] = words;
  if (GIVEN_NAMES.has(plainOf(first))) return person;
  const longer = (
    words.length === 1
      ? (table.byMiddle.get(plainOf(first)) ?? [])
      : (table.byLast.get(plainOf(words.at(-1) ?? '')) ?? [])
  ).filter(({ name }) => words.length === 1 || name.endsWith(` ${person.name}`));
  const [only] = longer;
  return only !== undefined && longer.length === 1 ? only : person;
}
