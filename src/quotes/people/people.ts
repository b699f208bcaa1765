import { compareTexts } from '../../language/compare.js';
import { memoized } from '../../shared/memoized.js';
import type { Gender } from '../lexicon/given-names.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import type { Quotation } from '../quotation.js';
import {
  genderOfTitles,
  isSharedName,
  looksLikePersonName,
  nameWords,
  withoutTitles,
} from './person-names.js';
import {
  type Builder,
  type QuotationPlace,
  withoutPartsOfNames,
  withoutShortGivenNames,
  withoutVariants,
  withSingleNames,
} from './same-person.js';

/** Somebody, or a group or country, who speaks in a corpus. */
export interface Person {
  /** The name under which the corpus quotes them most; of two such the longer one. */
  readonly name: string;
  /** The words of the fullest name, folded, without titles and suffixes. */
  readonly words: readonly string[];
  /** The words of names with another form of the given name: those of *Joe Berg*, who is *Joseph Berg*. */
  readonly otherWords: readonly (readonly string[])[];
  /** In the order of the documents and of their text. */
  readonly quotations: readonly QuotationPlace[];
}

/** Everybody who speaks in a corpus, those with most quotations first. */
export type People = readonly Person[];

/** What a name tells, worked out once for all quotations under it. */
interface Name {
  readonly name: string;
  readonly words: readonly string[];
  readonly key: string;
  /** Whether it means the same in every document. */
  readonly isShared: boolean;
}

/**
 * Gathers who speaks in a corpus. Bearers of the same full name are one person, with and without middle names or
 * initials (*Anna M. Berg*), as long as these do not tell two people apart, and with a short form of the given name (*Joe*
 * for *Joseph*), as long as only one of the family may be meant. Somebody whom a document names by one word only is the
 * person elsewhere whose name has that word first or last, if there is exactly one; otherwise a person apart, or the
 * group that is called so everywhere (*Democrats*). What somebody calls themselves in chats, if it is no full name, is theirs
 * in all of them and nobody's elsewhere. Speakers without a name (*a senior official*) are left out.
 *
 * @param perDocument the quotations of each document
 */
export function collectPeople(perDocument: readonly (readonly Quotation[])[]): People {
  const full = new Map<string, Builder>();
  const single: Builder[] = [];
  const writers = new Map<string, Builder>();
  const name = memoized((speaker: string) => nameOf(speaker, false));
  const loudName = memoized((speaker: string) => nameOf(speaker, true));
  const handle = memoized(handleOf);
  for (const [document, quotations] of perDocument.entries()) {
    const singleHere = new Map<string, Builder>();
    for (const [quotation, { speaker, isHandle, cue }] of quotations.entries()) {
      if (speaker === null) continue;
      const isWriter = isHandle === true && !isFullName(speaker);
      const called = isWriter ? handle(speaker) : isLoud(speaker, cue) ? loudName(speaker) : name(speaker);
      if (called === null) continue;
      const people = isWriter ? writers : called.isShared ? full : singleHere;
      builderOf(people, called).quotations.push({ document, quotation });
    }
    single.push(...withoutMereTitles(singleHere));
  }
  const named = withSingleNames(
    withoutPartsOfNames(withoutShortGivenNames(withoutVariants([...full.values()]))),
    single,
  );
  const people = [...named, ...writers.values()];
  for (const { quotations } of people) {
    quotations.sort((a, b) => a.document - b.document || a.quotation - b.quotation);
  }
  return people.sort((a, b) => b.quotations.length - a.quotations.length || compareTexts(a.name, b.name));
}

/** Whoever has a name, begun where nobody has it yet. */
function builderOf(people: Map<string, Builder>, { key, name, words }: Name): Builder {
  const known = people.get(key);
  if (known !== undefined) return known;
  const person = { name, words, otherWords: [], quotations: [] };
  people.set(key, person);
  return person;
}

/** In a transcript *BERG:* is a family name in capitals, and no abbreviation. */
function isLoud(speaker: string, cue: string | null): boolean {
  return cue === ':' && /^\p{Lu}{2,}$/u.test(speaker);
}

/** What a speaker is called; `null` for one without a name: *senior official*, *Riverton spokesman*. */
function nameOf(written: string, isLoud: boolean): Name | null {
  const speaker = isLoud ? `${written.charAt(0)}${written.slice(1).toLowerCase()}` : written;
  const name = withoutTitles(speaker);
  if (!BEGINS_LIKE_NAME.test(speaker) || !BEGINS_LIKE_NAME.test(name)) return null;
  if (isPersonNoun(/\s(\p{Ll}+)$/u.exec(name)?.[1] ?? '')) return null;
  const words = nameWords(speaker);
  if (words.length === 0) return null;
  const gender = words.length === 1 ? genderOfTitles(speaker) : null;
  if (gender !== null) return { name: speaker, words, key: titledKey(words, gender), isShared: false };
  const isShared = words.length > 1 || (!isLoud && isSharedName(speaker));
  return { name, words, key: words.join(' '), isShared };
}

/** *Mrs. Berg* may be somebody else than *Mr. Berg*. */
function titledKey(words: readonly string[], gender: Gender): string {
  return `${words.join(' ')} ${gender}`;
}

/** Those whom a document calls by one word, with and without a title, unless titles of women and men tell that they are two. */
function withoutMereTitles(people: ReadonlyMap<string, Builder>): Builder[] {
  return [...people.values()].filter((person) => {
    const { words, name, quotations } = person;
    const gender = genderOfTitles(name);
    if (gender === null || people.has(titledKey(words, gender === 'he' ? 'she' : 'he'))) return true;
    const untitled = people.get(words.join(' '));
    untitled?.quotations.push(...quotations);
    return untitled === undefined;
  });
}

function isFullName(name: string): boolean {
  return name.includes(' ') && looksLikePersonName(name);
}

/** What somebody calls themselves, however it is written; `null` where no letter is in it. */
function handleOf(name: string): Name | null {
  const words = nameWords(name);
  return words.length === 0 ? null : { name, words, key: words.join(' '), isShared: true };
}

const BEGINS_LIKE_NAME = /^[\p{Lu}\p{Lo}@]/u;
