import { fold } from '../language/fold.js';
import { isWithinEdits } from './edit-distance.js';
import { isPersonNoun } from './lexicon/person-nouns.js';
import { isRegion } from './lexicon/regions.js';
import { NAME_PARTICLES, NAME_SUFFIXES, TITLES } from './lexicon/titles.js';
import type { Quotation } from './quotation.js';

/** Where a quotation stands: `perDocument[document][quotation]`. */
export interface QuotationPlace {
  readonly document: number;
  readonly quotation: number;
}

/** Somebody, or a group or country, who speaks in a corpus. */
export interface Person {
  /** The fullest name that the corpus gives. */
  readonly name: string;
  /** The words of the name, folded, without titles and suffixes. */
  readonly words: readonly string[];
  /** In the order of the documents and of their text. */
  readonly quotations: readonly QuotationPlace[];
}

/** Everybody who speaks in a corpus, those with most quotations first. */
export type People = readonly Person[];

/** Whom a query leads to. */
export type MatchedPeople =
  | { readonly kind: 'one'; readonly person: Person }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

/** A name that is offered while somebody types. */
export interface PersonCompletion {
  readonly name: string;
  /** How many quotations the person has. */
  readonly quotations: number;
}

interface Builder {
  name: string;
  words: readonly string[];
  quotations: QuotationPlace[];
}

/**
 * Gathers who speaks in a corpus. Bearers of the same full name are one person. Somebody whom a document names by one
 * word only is the person elsewhere whose name has that word first or last, if there is exactly one; otherwise a
 * person apart. Speakers without a name (*a senior official*) are left out.
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
      const person = people.get(key) ?? { name: speaker, words, quotations: [] };
      people.set(key, person);
      person.quotations.push({ document, quotation });
    }
    single.push(...singleHere.values());
  }
  const people = [...full.values()];
  const bearers = new Map<string, Builder[]>();
  for (const person of people) {
    if (person.words.length < 2) continue;
    for (const word of new Set([person.words[0], person.words.at(-1)])) {
      if (word !== undefined) bearers.set(word, [...(bearers.get(word) ?? []), person]);
    }
  }
  for (const person of single) {
    const candidates = bearers.get(person.words[0] ?? '') ?? [];
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) only.quotations.push(...person.quotations);
    else people.push(person);
  }
  for (const { quotations } of people) {
    quotations.sort((a, b) => a.document - b.document || a.quotation - b.quotation);
  }
  return people.sort((a, b) => b.quotations.length - a.quotations.length || compare(a.name, b.name));
}

/**
 * Finds whom a query means: by full name, family name or given name, in any order, with or without title, accents and
 * possessive, and with a typo. A query that fits several people gives them all.
 */
export function matchPerson(people: People, query: string): MatchedPeople {
  const asked = nameWords(query.replace(/['’]s$/u, ''));
  if (asked.length === 0) return { kind: 'none', nearest: [] };
  for (const fits of [hasSameName, hasWords, hasWordsWithTypo]) {
    const found = people.filter((person) => fits(person, asked));
    const [only] = found;
    if (only !== undefined)
      return found.length === 1 ? { kind: 'one', person: only } : { kind: 'several', people: found };
  }
  return { kind: 'none', nearest: nearestNames(people, asked) };
}

/**
 * People whose name, or any part of it, begins with what is typed; those with most quotations first.
 *
 * @param limit how many at most
 */
export function completePeople(people: People, typed: string, limit: number): PersonCompletion[] {
  const wanted = fold(typed.trim(), 'und');
  return people
    .filter(
      ({ name, words }) =>
        fold(name, 'und').startsWith(wanted) ||
        words.some((_, at) => words.slice(at).join(' ').startsWith(wanted)),
    )
    .slice(0, limit)
    .map(({ name, quotations }) => ({ name, quotations: quotations.length }));
}

/** The folded words of a name: titles before it, and suffixes behind it, are no part of it. */
function nameWords(name: string): string[] {
  const words = fold(name, 'und')
    .split(/[\s,"“”()]+/u)
    .map((word) => word.replace(/['’]s$|\.$/u, ''))
    .filter((word) => word !== '' && word !== 'the');
  const title = words.findLastIndex(
    (word, index) => index < words.length - 1 && (TITLES.has(word) || isPersonNoun(word)),
  );
  const untitled = words.slice(title + 1).filter((word, index) => index === 0 || !NAME_SUFFIXES.has(word));
  return untitled.length > 0 ? untitled : words;
}

/** Countries and abbreviated organisations: the same wherever they are named, although the name is one word. */
function isSharedName(name: string): boolean {
  return isRegion(name) || /^\p{Lu}{2,}$|^(?:\p{Lu}\.){2,}$/u.test(name);
}

function hasSameName(person: Person, asked: readonly string[]): boolean {
  return person.words.length === asked.length && asked.every((word) => person.words.includes(word));
}

/** Every word asked for is one of the name's, or an initial of one. */
function hasWords(person: Person, asked: readonly string[]): boolean {
  return asked.every((word) =>
    person.words.some((own) => own === word || (word.length === 1 && own.startsWith(word))),
  );
}

function hasWordsWithTypo(person: Person, asked: readonly string[]): boolean {
  return asked.every((word) =>
    person.words.some((own) => !NAME_PARTICLES.has(own) && isWithinEdits(word, own, editsFor(word))),
  );
}

/** A short word with two letters changed is another word. */
function editsFor(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

const NEAREST = 5;

/** Names of which a word is near one that was asked for. */
function nearestNames(people: People, asked: readonly string[]): string[] {
  const near = people.filter(({ words }) =>
    asked.some(
      (word) =>
        word.length > 2 &&
        words.some(
          (own) =>
            own === word ||
            isWithinEdits(word, own, Math.max(1, editsFor(word))) ||
            own.startsWith(word.slice(0, 4)),
        ),
    ),
  );
  return [...new Set(near.map(({ name }) => name))].slice(0, NEAREST);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
