import type { QuestionWord } from '../question/question-words.js';
import { isToldAbove } from '../store/above.js';
import type { PassageStore } from '../store/passage-store.js';

/** What a sentence holds of the question's words, each from 0 to 1, and of what may answer it. */
export interface SentenceLook {
  /** For each of the question's words the strength of the best match. */
  readonly held: Float64Array;
  /** The same, but only words in the very form of the question. */
  readonly heldExactly: Float64Array;
  /** For each of the question's pairs of characters, 1 where it stands in it. */
  readonly pairs: Float64Array;
  /** What pairs of the question's words that stand close together are worth; see `NEAR`. */
  near: number;
  /** Words that are not the question's: numbers, years among them, and names (large letters inside the sentence). */
  numbers: number;
  /** Numbers that may tell a time: those without a unit of measure. */
  moments: number;
  /** Names of days and months; not counted where no time is asked for. */
  days: number;
  years: number;
  names: number;
  /** Names behind a preposition of place; where the language's are not listed, all names. */
  places: number;
  /** Whether its first word is one that says what the question is about. */
  isNamedFirst: boolean;
  /** Numbers just before the word that the question wants counted. */
  quantities: number;
  length: number;
}

/** What a passage holds of a question. */
export interface PassageLook {
  readonly passage: number;
  /** How often each of the question's words stands in it, in any inflected form. */
  readonly counts: Float64Array;
  /** How often each of the question's pairs of characters stands in it. */
  readonly pairCounts: Float64Array;
  /** The strength of the best match by looks or meaning, for words that do not stand in it. */
  readonly similar: Float64Array;
  /** 1 for each of the question's words where one stands in it that means about the same. */
  readonly meant: Uint8Array;
  readonly sentences: readonly SentenceLook[];
}

/** Whether a passage holds the question's word with this index, in any inflected form. */
export function holdsWord({ counts }: PassageLook, at: number): boolean {
  return (counts[at] ?? 0) > 0;
}

/** Whether it holds one that means about the same, and not the word itself. */
export function holdsSynonymOnly(look: PassageLook, at: number): boolean {
  return look.meant[at] === 1 && !holdsWord(look, at);
}

/** Whether it holds the word itself, or one that means about the same. */
export function holdsMeaning(look: PassageLook, at: number): boolean {
  return holdsWord(look, at) || look.meant[at] === 1;
}

/** Whether a passage, or what stands above it, has a word of the question, or one that means about the same. */
export function tellsOf(
  store: PassageStore,
  look: PassageLook,
  { at, terms, synonyms }: QuestionWord,
): boolean {
  return holdsMeaning(look, at) || isToldAbove(store, look.passage, [...terms, ...synonyms]);
}
