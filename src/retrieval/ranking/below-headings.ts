import type { AnalysedQuestion } from '../question/question-words.js';
import {
  documentFrequency,
  languageOf,
  type PassageStore,
  SENTENCE_BREAK,
  termsAbove,
  tokensOf,
  wordOfToken,
} from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
import { askingAmong, MOST_HEADINGS } from './headings.js';

/** As many passages as a heading or two have below them. */
const MOST_PASSAGES = 20;

/** A heading with so much of what a question is about says more of what stands below it than a word there does. */
const MOSTLY = 0.5;

/**
 * The passages below the headings that hold words of a question which stand in no passage, or most of what it is about: what
 * answers below a heading need not say again what the heading says. Where a passage there does, that one is found by its
 * words. Those below the heading with most of it come first. What a heading asks with another word is another question, and
 * so is one with more than what is asked.
 *
 * @param allows which passages may be taken; absent: all
 */
export function belowHeadings(
  store: PassageStore,
  question: AnalysedQuestion,
  allows: (passage: number) => boolean = () => true,
): number[] {
  const worths = worthsOf(store, question);
  if (worths.total === 0) return [];
  const asked = searchedForms(question.text, question.language);
  const alone = new Found(Number.MIN_VALUE);
  const mostly = new Found(MOSTLY * worths.total);
  let last: Uint32Array | undefined;
  for (let passage = 0; passage < store.size; passage++) {
    if (!store.documents[store.documentOf[passage] ?? -1] || !allows(passage)) continue;
    const heading = store.headingOf[passage];
    if (heading !== last) {
      last = heading;
      const isAsked = heading !== undefined && holdsAny(store, heading, worths.isAsked);
      const terms = isAsked ? termsAbove(store, passage) : NONE;
      const asking = () => askingIn(store, heading, languageOf(store, passage));
      alone.enter(worth(terms, worths.alone), () =>
        asksOtherwise(asking(), asked, languageOf(store, passage)),
      );
      mostly.enter(worth(terms, worths.all), () => asking().length > 0);
    }
    alone.add(passage);
    mostly.add(passage);
    if (mostly.isOpen() && saysAny(store, passage, worths.isAsked)) mostly.leave();
  }
  return [...new Set([...alone.passages(), ...mostly.passages()])].slice(0, MOST_PASSAGES);
}

const NONE: ReadonlySet<number> = new Set();

/** What the words are worth that a question is about and the documents know, by their terms. */
interface Worths {
  readonly all: ReadonlyMap<number, number>;
  /** Of those that stand in no passage. */
  readonly alone: ReadonlyMap<number, number>;
  readonly total: number;
  /** 1 for each term that is one of them: there may be a heading for each passage, and nearly none holds any. */
  readonly isAsked: Uint8Array;
}

function worthsOf(store: PassageStore, { words }: AnalysedQuestion): Worths {
  const all = new Map<number, number>();
  const alone = new Map<number, number>();
  const isAsked = new Uint8Array(store.postingsFrom.length);
  let total = 0;
  for (const { kind, terms, weight } of words) {
    if (kind !== 'content' || terms.length === 0) continue;
    total += weight;
    const isAlone = terms.every((term) => documentFrequency(store, term) === 0);
    for (const term of terms) {
      isAsked[term] = 1;
      all.set(term, weight);
      if (isAlone) alone.set(term, weight);
    }
  }
  return { all, alone, total, isAsked };
}

function holdsAny({ termOfWord }: PassageStore, heading: Uint32Array, isAsked: Uint8Array): boolean {
  for (let at = 0; at < heading.length; at++) if (isAsked[termOfWord[heading[at] ?? 0] ?? 0]) return true;
  return false;
}

function saysAny(store: PassageStore, passage: number, isAsked: Uint8Array): boolean {
  const isOne = (token: number) => isAsked[store.termOfWord[wordOfToken(token)] ?? 0] === 1;
  return tokensOf(store, passage).some((token) => token !== SENTENCE_BREAK && isOne(token));
}

function worth(terms: ReadonlySet<number>, worths: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const term of terms) sum += worths.get(term) ?? 0;
  return sum;
}

/** The passages below headings that are worth enough; none where many headings are. */
class Found {
  private readonly found: { readonly passage: number; readonly weight: number }[] = [];
  private readonly least: number;
  private headings = 0;
  private weight = 0;
  /** How many were found above the last heading. */
  private before = 0;

  constructor(least: number) {
    this.least = least;
  }

  /** @param isOther tells whether the heading asks another question, and counts without leading anywhere */
  enter(weight: number, isOther: () => boolean): void {
    const isEnough = weight >= this.least;
    if (isEnough) this.headings++;
    this.weight = isEnough && !this.isMany() && !isOther() ? weight : 0;
    this.before = this.found.length;
  }

  /** Whether the last heading leads to what stands below it. */
  isOpen(): boolean {
    return this.weight >= this.least;
  }

  /** The last heading leads nowhere. */
  leave(): void {
    this.weight = 0;
    this.found.length = this.before;
  }

  add(passage: number): void {
    if (this.isOpen()) this.found.push({ passage, weight: this.weight });
  }

  /** Those of the worthiest heading first. */
  passages(): number[] {
    if (this.isMany()) return [];
    return this.found
      .sort((a, b) => b.weight - a.weight || a.passage - b.passage)
      .map(({ passage }) => passage);
  }

  private isMany(): boolean {
    return this.headings > MOST_HEADINGS;
  }
}

function askingIn(
  { vocabulary }: PassageStore,
  heading: Uint32Array | undefined,
  language: string,
): string[] {
  return askingAmong(
    Array.from(heading ?? [], (word) => vocabulary.forms[word] ?? ''),
    language,
  );
}

/** Whether a heading and a question ask, and with no word that is the same. */
function asksOtherwise(asking: readonly string[], asked: readonly string[], language: string): boolean {
  if (asking.length === 0) return false;
  const own = askingAmong(asked, language);
  return own.length > 0 && !asking.some((form) => own.includes(form));
}
