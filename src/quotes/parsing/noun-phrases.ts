import { DETERMINERS, WEEKDAYS } from '../../language/closed-classes.js';
import type { Span } from '../../language/span.js';
import { wordSet } from '../../language/word-set.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { TITLES } from '../lexicon/titles.js';
import type { Tag, Unit } from './unit.js';

/** A noun phrase without what hangs behind its head: `the Berg campaign's manager`, `he`, `Wang Yi`. */
export interface NounPhrase extends Span {
  /** First unit and the one behind the last, as indices into the sentence's units. */
  readonly first: number;
  readonly behind: number;
  /** Index of the unit that is its head: the last noun or name. */
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'noun';
}

const INSIDE: ReadonlySet<Tag> = new Set<Tag>(['name', 'noun', 'number', 'determiner', 'possessive']);

/** The noun phrases of a sentence, from left to right. */
export function nounPhrases(units: readonly Unit[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let index = 0;
  while (index < units.length) {
    const unit = units[index];
    if (unit === undefined) break;
    const { tag, start, end } = unit;
    if (!INSIDE.has(tag) || tag === 'possessive' || standsBehindNoun(units, index)) {
      if (tag === 'pronoun' || tag === 'relative')
        phrases.push({ first: index, behind: index + 1, head: index, kind: 'pronoun', start, end });
      index++;
      continue;
    }
    const behind = withOffice(units, withPartitive(units, index, phraseEnd(units, index)));
    const phrase = phraseOf(units, index, behind);
    if (phrase !== null) phrases.push(phrase);
    index = Math.max(behind, index + 1);
  }
  return phrases;
}

function phraseEnd(units: readonly Unit[], first: number): number {
  let index = first + 1;
  for (; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined || !INSIDE.has(unit.tag)) {
      // "Hill & Berg" is one name; "and" joins two phrases.
      if (unit?.lower === '&' && units[index + 1]?.tag === 'name') continue;
      // "a yearly poll", "the fiscally conservative club": the adverb belongs to what follows.
      if (unit?.tag === 'adverb' && units[index - 1]?.tag === 'determiner' && opensNoun(units, index + 1))
        continue;
      if (isParticiple(unit) && units[index - 1]?.tag === 'adverb') continue;
      break;
    }
    if (standsBehindNoun(units, index)) break;
    // A determiner begins a new phrase, except for "all the", "the many".
    if (unit.tag === 'determiner' && units[index - 1]?.tag !== 'determiner') break;
    // "Berg Tuesday said": the day is no part of the name, but "Tuesday's debate" and "the Tuesday group" are phrases.
    if (WEEKDAYS.has(unit.lower) && !INSIDE.has(units[index + 1]?.tag ?? 'stop')) break;
  }
  return index;
}

/** Whether a unit is an adjective behind the noun for a person that it belongs to: *someone close to him*. */
export function standsBehindNoun(units: readonly Unit[], at: number): boolean {
  return (
    units[at + 1]?.tag === 'preposition' &&
    ADJECTIVES_BEHIND.has(units[at]?.lower ?? '') &&
    isPersonNoun(units[at - 1]?.lower ?? '')
  );
}

/** Adjectives that stand behind a noun with what belongs to them. */
const ADJECTIVES_BEHIND = wordSet(
  'familiar close aware responsible loyal sympathetic knowledgeable privy present opposed critical',
);

/** Whether a noun follows, or a participle and a noun: *uncovered email*. */
function opensNoun(units: readonly Unit[], at: number): boolean {
  const first = units[at];
  return first?.tag === 'noun' || (isParticiple(first) && units[at + 1]?.tag === 'noun');
}

/** Whether a verb may be a participle, by its ending. */
export function isParticiple(unit: Unit | undefined): boolean {
  return unit?.tag === 'verb' && /(?:ed|ing|wn|en)$/.test(unit.lower);
}

/** *One of those advisers*, *three of them*: what follows a lone determiner or number belongs to it. */
function withPartitive(units: readonly Unit[], first: number, behind: number): number {
  const last = units[behind - 1];
  const isLone = behind === first + 1 && (last?.tag === 'determiner' || last?.tag === 'number');
  // "9 in 10 voters"
  const share = units[behind + 1]?.tag;
  const isCounted = isLone && (last.tag === 'number' || last.lower === 'one');
  if (isCounted && units[behind]?.lower === 'in' && (share === 'number' || share === 'noun')) {
    return phraseEnd(units, behind + 1);
  }
  if (!isLone || units[behind]?.lower !== 'of') return behind;
  const next = units[behind + 1];
  if (next?.tag === 'object-pronoun') return behind + 2;
  return next !== undefined && INSIDE.has(next.tag) ? phraseEnd(units, behind + 1) : behind;
}

/** *Secretary of State John Hill*: a title with its office belongs to the name behind it. */
function withOffice(units: readonly Unit[], behind: number): number {
  if (units[behind]?.lower !== 'of' || !TITLES.has(units[behind - 1]?.lower ?? '')) return behind;
  const office = units[behind + 1]?.lower === 'the' ? behind + 2 : behind + 1;
  const tag = units[office]?.tag;
  if (tag !== 'name' && tag !== 'noun') return behind;
  const end = phraseEnd(units, office);
  for (let index = office + 1; index < end - 1; index++) {
    if (units[index]?.tag === 'name' && GIVEN_NAMES.has(units[index]?.lower ?? '')) return end;
  }
  return behind;
}

function phraseOf(units: readonly Unit[], first: number, behind: number): NounPhrase | null {
  let head = behind - 1;
  while (head > first && units[head]?.tag === 'possessive') head--;
  const headUnit = units[head];
  const firstUnit = units[first];
  if (headUnit === undefined || firstUnit === undefined) return null;
  if (headUnit.tag === 'determiner' && !DETERMINERS.has(headUnit.lower)) return null;
  // "said Tuesday": nobody.
  if (head === first && WEEKDAYS.has(headUnit.lower)) return null;
  return {
    first,
    behind,
    head,
    kind: headUnit.tag === 'name' ? 'name' : headUnit.tag === 'determiner' ? 'pronoun' : 'noun',
    start: firstUnit.start,
    end: headUnit.end,
  };
}
