import { askingAmong } from '../../language/questions/asks.js';
import { howMany } from '../../shared/how-many.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import {
  documentFrequency,
  holdersOf,
  languageOf,
  type PassageRange,
  type PassageStore,
} from '../store/passage-store.js';
import { rangeOfSection, sectionsWith } from '../store/sections.js';
import { type Allows, allowedIn, MOST_BELOW, MOST_HEADINGS } from './allowed-passages.js';

/** A heading with so much of what a question is about says more of what stands below it than a word there does. */
const MOSTLY = 0.5;

/**
 * The passages below the headings that hold words of a question which stand in no passage, or most of what it is about: what
 * answers below a heading need not say again what the heading says. Where a passage there does, that one is found by its
 * words. Those below the heading with most of it come first. What a heading asks with another word is another question, and
 * so is one with more than what is asked.
 */
export function belowHeadings(store: PassageStore, question: AnalysedQuestion, allows: Allows): number[] {
  const worths = worthsOf(store, question);
  if (worths.total === 0) return [];
  const alone = sectionsWorth(store, worths.alone, Number.MIN_VALUE, allows).filter(
    ({ asking, language }) => !asksOtherwise(asking, question.forms, language),
  );
  const mostly = sectionsWorth(store, worths.all, MOSTLY * worths.total, allows).filter(
    ({ range, asking }) => asking.length === 0 && !saysAny(store, range, worths.all.keys(), allows),
  );
  const found = [...byWeight(alone), ...byWeight(mostly)].flatMap(({ range }) => allowedIn(range, allows));
  return [...new Set(found)].slice(0, MOST_BELOW);
}

/** What the words are worth that a question is about and the documents know, by their terms. */
interface Worths {
  readonly all: ReadonlyMap<number, number>;
  /** Of those that stand in no passage. */
  readonly alone: ReadonlyMap<number, number>;
  readonly total: number;
}

function worthsOf(store: PassageStore, { content }: AnalysedQuestion): Worths {
  const all = new Map<number, number>();
  const alone = new Map<number, number>();
  let total = 0;
  for (const { terms: own, synonyms, weight } of content) {
    const terms = own.length > 0 ? own : synonyms;
    if (terms.length === 0) continue;
    total += weight;
    const isAlone = terms.every((term) => documentFrequency(store, term) === 0);
    for (const term of terms) {
      all.set(term, weight);
      if (isAlone) alone.set(term, weight);
    }
  }
  return { all, alone, total };
}

/** A section whose headings are worth enough. */
interface Section {
  readonly range: PassageRange;
  readonly weight: number;
  /** Words by which its headings ask. */
  readonly asking: readonly string[];
  readonly language: string;
}

/** The sections with allowed passages whose headings are worth at least so much; none where many are. */
function sectionsWorth(
  store: PassageStore,
  worths: ReadonlyMap<number, number>,
  least: number,
  allows: Allows,
): Section[] {
  const { sections } = store;
  const weights = new Float64Array(sections.size);
  for (const [term, weight] of worths) {
    for (const section of sectionsWith(sections, term)) weights[section] = (weights[section] ?? 0) + weight;
  }
  const found: Section[] = [];
  for (let section = 0; section < weights.length; section++) {
    const weight = weights[section] ?? 0;
    if (weight < least) continue;
    const range = rangeOfSection(sections, section);
    const [passage] = allowedIn(range, allows, 1);
    if (passage === undefined) continue;
    const language = languageOf(store, passage);
    found.push({ range, weight, asking: askingIn(store, passage, language), language });
    if (found.length > MOST_HEADINGS) return [];
  }
  return found;
}

/** Whether a passage of a range holds a term itself. */
function saysAny(
  store: PassageStore,
  { first, behind }: PassageRange,
  terms: Iterable<number>,
  allows: Allows,
): boolean {
  for (const term of terms) {
    const holders = holdersOf(store, term);
    const before = (end: number) => howMany(holders, (holder) => holder < end);
    if (holders.subarray(before(first), before(behind)).some(allows)) return true;
  }
  return false;
}

/** The worthiest first, equal ones in the order of the documents. */
function byWeight(sections: readonly Section[]): Section[] {
  return sections.toSorted((a, b) => b.weight - a.weight);
}

function askingIn({ vocabulary, headingOf }: PassageStore, passage: number, language: string): string[] {
  return askingAmong(
    Array.from(headingOf[passage] ?? [], (word) => vocabulary.forms[word] ?? ''),
    language,
  );
}

/** Whether a heading and a question ask, and with no word that is the same. */
function asksOtherwise(asking: readonly string[], asked: readonly string[], language: string): boolean {
  if (asking.length === 0) return false;
  const own = askingAmong(asked, language);
  return own.length > 0 && !asking.some((form) => own.includes(form));
}
