import { compareTexts } from '../../language/compare.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import type { Quotation } from '../quotation.js';
import {
  isSharedName,
  looksLikePersonName,
  middleInitials,
  nameWords,
  withoutTitles,
} from './person-names.js';

/** Where a quotation stands: `perDocument[document][quotation]`. */
export interface QuotationPlace {
  readonly document: number;
  readonly quotation: number;
}

/** Somebody, or a group or country, who speaks in a corpus. */
export interface Person {
  /** The name under which the corpus quotes them most; of two such the longer one. */
  readonly name: string;
  /** The words of the fullest name, folded, without titles and suffixes. */
  readonly words: readonly string[];
  /** In the order of the documents and of their text. */
  readonly quotations: readonly QuotationPlace[];
}

/** Everybody who speaks in a corpus, those with most quotations first. */
export type People = readonly Person[];

interface Builder {
  name: string;
  words: readonly string[];
  quotations: QuotationPlace[];
}

/**
 * Gathers who speaks in a corpus. Bearers of the same full name are one person, with and without middle names or
 * initials (*Anna M. Berg*), as long as these do not tell two people apart. Somebody whom a document names by one word
 * only is the person elsewhere whose name has that word first or last, if there is exactly one; otherwise a person
 * apart. Speakers without a name (*a senior official*) are left out.
 *
 * @param perDocument the quotations of each document
 */
export function collectPeople(perDocument: readonly (readonly Quotation[])[]): People {
  const full = new Map<string, Builder>();
  const single: Builder[] = [];
  for (const [document, quotations] of perDocument.entries()) {
    const singleHere = new Map<string, Builder>();
    for (const [quotation, { speaker }] of quotations.entries()) {
      if (speaker === null || !/^[\p{Lu}\p{Lo}@]/u.test(speaker)) continue;
      const words = nameWords(speaker);
      if (words.length === 0) continue;
      const shared = words.length > 1 || isSharedName(speaker);
      const people = shared ? full : singleHere;
      const key = words.join(' ');
      const person = people.get(key) ?? { name: withoutTitles(speaker), words, quotations: [] };
      people.set(key, person);
      person.quotations.push({ document, quotation });
    }
    single.push(...singleHere.values());
  }
  const people = withSingleNames(withoutShortForms(withoutVariants([...full.values()])), single);
  for (const { quotations } of people) {
    quotations.sort((a, b) => a.document - b.document || a.quotation - b.quotation);
  }
  return people.sort((a, b) => b.quotations.length - a.quotations.length || compareTexts(a.name, b.name));
}

/**
 * Makes *Anna Berg*, *Anna M. Berg* and *Anna Maria Berg* one person. Where the middle names are those of several
 * people, whoever is named without stays apart.
 */
function withoutVariants(people: readonly Builder[]): Builder[] {
  const groups = new Map<string, Builder[]>();
  for (const person of people) {
    const { words } = person;
    const isPerson = words.length > 1 && words.length < 5 && looksLikePersonName(person.name);
    push(groups, isPerson ? `${words[0]} ${words.at(-1)}` : words.join(' '), person);
  }
  return [...groups.values()].flatMap((group) => {
    const byInitials = new Map<string, Builder[]>();
    for (const person of group) push(byInitials, middleInitials(person.words), person);
    const several = byInitials.size > (byInitials.has('') ? 2 : 1);
    return several ? [...byInitials.values()].map(merged) : [merged(group)];
  });
}

/** Counts *Hill Berg* to *Anna Hill Berg*, if there is one such person and *Hill* is no given name. */
function withoutShortForms(people: readonly Builder[]): Builder[] {
  const long = people.filter(({ words }) => words.length > 2 && GIVEN_NAMES.has(words[0] ?? ''));
  const kept: Builder[] = [];
  for (const person of people) {
    const { words } = person;
    const isShort = words.length > 1 && !GIVEN_NAMES.has(words[0] ?? '');
    const whole = isShort ? long.filter((other) => endsWith(other.words, words)) : [];
    const [only] = whole;
    if (only !== undefined && whole.length === 1) only.quotations.push(...person.quotations);
    else kept.push(person);
  }
  return kept;
}

/** Gives the quotations under one word to the one person whose name begins or ends with it, or has it in the middle. */
function withSingleNames(people: readonly Builder[], single: readonly Builder[]): Builder[] {
  const outer = new Map<string, Builder[]>();
  const inner = new Map<string, Builder[]>();
  for (const person of people) {
    const { words } = person;
    if (words.length < 2) continue;
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) push(outer, word, person);
    for (const word of new Set(words.slice(1, -1))) push(inner, word, person);
  }
  const all = [...people];
  for (const person of single) {
    const word = person.words[0] ?? '';
    const candidates = outer.get(word) ?? inner.get(word) ?? [];
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) only.quotations.push(...person.quotations);
    else all.push(person);
  }
  return all;
}

function merged(people: readonly Builder[]): Builder {
  const [first, ...others] = people.toSorted(
    (a, b) => b.quotations.length - a.quotations.length || b.name.length - a.name.length,
  );
  if (first === undefined) throw new Error('Nobody to merge.');
  const words = people.reduce(
    (most, person) => (person.words.length > most.length ? person.words : most),
    first.words,
  );
  return { name: first.name, words, quotations: [first, ...others].flatMap(({ quotations }) => quotations) };
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const before = words.length - end.length;
  return before > 0 && end.every((word, index) => word === words[before + index]);
}

function push(map: Map<string, Builder[]>, key: string, person: Builder): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}
