import { addToList } from '../../shared/lists-by-key.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { NOT_OF_PEOPLE } from '../lexicon/names-of-things.js';
import { isPluralPersonNoun } from '../lexicon/person-nouns.js';
import { longForms, shortForms } from '../lexicon/short-names.js';
import type { Person } from './people.js';
import { genderOfTitles, looksLikePersonName, middleInitials, ofGender } from './person-names.js';

/** Where a quotation stands: `perDocument[document][quotation]`. */
export interface QuotationPlace {
  readonly document: number;
  readonly quotation: number;
}

/** Somebody while it is found out which names are theirs. */
export interface Builder extends Person {
  readonly quotations: QuotationPlace[];
}

/**
 * Makes *Anna Berg*, *Anna M. Berg* and *Anna Maria Berg* one person. Where the middle names are those of several
 * people, whoever is named without stays apart.
 */
export function withoutVariants(people: readonly Builder[]): Builder[] {
  const groups = new Map<string, Builder[]>();
  for (const person of people) {
    const { words } = person;
    const isPerson = words.length > 1 && words.length < 5 && looksLikePersonName(person.name);
    addToList(groups, isPerson ? `${words[0]} ${words.at(-1)}` : words.join(' '), person);
  }
  return [...groups.values()].flatMap((group) => {
    const byInitials = new Map<string, Builder[]>();
    for (const person of group) addToList(byInitials, middleInitials(person.words), person);
    const several = byInitials.size > (byInitials.has('') ? 2 : 1);
    return several ? [...byInitials.values()].map(merged) : [merged(group)];
  });
}

/**
 * Makes *Joe Berg* and *Joseph M. Berg* one person, where one of the family has the short form and one a name that it may
 * stand for, and their middle names do not tell them apart; and *J. Berg* the one of the family who may be meant.
 */
export function withoutShortGivenNames(people: readonly Builder[]): Builder[] {
  const families = new Map<string, Builder[]>();
  for (const person of people) {
    if (person.words.length > 1) addToList(families, person.words.at(-1) ?? '', person);
  }
  const gone = new Map<Builder, Builder | null>();
  for (const family of families.values()) {
    const byGivenName = new Map<string, Builder[]>();
    const byInitial = new Map<string, Builder[]>();
    for (const person of family) {
      const given = person.words[0] ?? '';
      addToList(byGivenName, given, person);
      if (given.length > 1) addToList(byInitial, given.charAt(0), person);
    }
    for (const short of family) {
      const long = longFormOf(short, byGivenName, byInitial);
      if (long === null || gone.has(long)) continue;
      gone.set(short, null);
      gone.set(long, merged([long, short]));
    }
  }
  return people.flatMap((person) => (gone.has(person) ? (gone.get(person) ?? []) : person));
}

/**
 * The only one of a family for whose given name somebody's may be the short form or the initial; `null` where they are not
 * one person.
 */
function longFormOf(
  short: Builder,
  byGivenName: ReadonlyMap<string, readonly Builder[]>,
  byInitial: ReadonlyMap<string, readonly Builder[]>,
): Builder | null {
  const given = short.words[0] ?? '';
  const [long, ...others] =
    given.length === 1 ? (byInitial.get(given) ?? []) : bearersOf(longForms(given), byGivenName);
  if (long === undefined || others.length > 0) return null;
  if (bearersOf(shortForms(long.words[0] ?? ''), byGivenName).length > 1) return null;
  const [a, b] = [middleInitials(short.words), middleInitials(long.words)];
  return a !== '' && b !== '' && a !== b ? null : long;
}

function bearersOf(names: Iterable<string>, byName: ReadonlyMap<string, readonly Builder[]>): Builder[] {
  return [...names].flatMap((name) => byName.get(name) ?? []);
}

/** Counts *Hill Berg* to *Anna Hill Berg*, if there is one such person and *Hill* is no given name. */
export function withoutPartsOfNames(people: readonly Builder[]): Builder[] {
  const long = new Map<string, Builder[]>();
  for (const person of people) {
    const { words } = person;
    if (words.length > 2 && GIVEN_NAMES.has(words[0] ?? '')) addToList(long, words.at(-1) ?? '', person);
  }
  return people.filter((person) => {
    const { words } = person;
    if (words.length < 2 || GIVEN_NAMES.has(words[0] ?? '')) return true;
    const family = long.get(words.at(-1) ?? '') ?? [];
    const [only, ...others] = family.filter((other) => endsWith(other.words, words));
    if (only === undefined || others.length > 0) return true;
    give(person, only);
    return false;
  });
}

/**
 * Gives the quotations under one word to the one person whose name begins or ends with it, or has it in the middle, or
 * else to the group or country that is called so.
 */
export function withSingleNames(people: readonly Builder[], single: readonly Builder[]): Builder[] {
  const outer = new Map<string, Builder[]>();
  const inner = new Map<string, Builder[]>();
  const groups = new Map<string, Builder>();
  for (const person of people) {
    const { name, words, otherWords } = person;
    const [first = '', ...others] = words;
    if (others.length === 0) groups.set(first, person);
    // "Berg's campaign" is nobody of the name.
    if (others.length === 0 || !looksLikePersonName(name)) continue;
    const firstWords = otherWords.map(([word = '']) => word);
    for (const word of new Set([first, ...firstWords, others.at(-1) ?? ''])) addToList(outer, word, person);
    for (const word of new Set(others.slice(0, -1))) addToList(inner, word, person);
  }
  const all = [...people];
  for (const person of single) {
    const word = person.words[0] ?? '';
    const bearers = ofGender(outer.get(word) ?? inner.get(word) ?? [], genderOfTitles(person.name));
    const only = bearerOf(word, bearers, groups.get(word));
    if (only !== undefined) {
      give(person, only);
      continue;
    }
    all.push(person);
    // "Democrats" are the same everywhere, which two people called Berg may not be.
    if (NOT_OF_PEOPLE.has(word)) groups.set(word, person);
  }
  return all;
}

/** Of *Berg*, Anna Berg; of *Times*, the Riverton Times; but of *Democrats*, not the Riverton Democrats. */
function bearerOf(word: string, people: readonly Builder[], group: Builder | undefined): Builder | undefined {
  const [only, ...others] = people;
  if (only === undefined || others.length > 0 || isPluralPersonNoun(word)) return group;
  return group === undefined || GIVEN_NAMES.has(only.words[0] ?? '') ? only : group;
}

/** Gives one the quotations of another. There may be more than a call takes arguments. */
function give({ quotations }: Builder, taker: Builder): void {
  for (const quotation of quotations) taker.quotations.push(quotation);
}

function merged(people: readonly Builder[]): Builder {
  const [first, ...others] = people.toSorted(
    (a, b) => b.quotations.length - a.quotations.length || b.name.length - a.name.length,
  );
  if (first === undefined) throw new Error('Nobody to merge.');
  if (others.length === 0) return first;
  const words = people.reduce(
    (most, person) => (person.words.length > most.length ? person.words : most),
    first.words,
  );
  const withOtherGivenName = people.filter((person) => person.words[0] !== words[0]);
  return {
    name: first.name,
    words,
    otherWords: withOtherGivenName.map((person) => person.words),
    quotations: people.flatMap(({ quotations }) => quotations),
  };
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const before = words.length - end.length;
  return before > 0 && end.every((word, index) => word === words[before + index]);
}
