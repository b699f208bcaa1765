import type { Document, Passage } from '../../corpus/document.js';
import type { PassagePosition } from '../answer.js';
import type { Sections } from './sections.js';
import type { Vocabulary } from './vocabulary.js';

/** Between two sentences in `PassageStore.tokens`. */
export const SENTENCE_BREAK = 0;
/** Set in a token whose word begins with a capital letter in the text. */
export const CAPITAL = 0x8000_0000;
/** Set in a token that is a number with a unit of measure. */
export const MEASURED = 0x4000_0000;

/** The number of a token's word; the token must not be `SENTENCE_BREAK`. */
export const wordOfToken = (token: number): number => (token & 0x3fff_ffff) - 1;
/** Whether a token's word begins with a capital letter, and whether it is a number that measures something. */
export const isCapital = (token: number): boolean => token >= CAPITAL;
export const hasMeasure = (token: number): boolean => (token & MEASURED) !== 0;

/**
 * All passages as numbers, passage after passage. One list tells which passages hold a term (to find candidates), the
 * other the words of a passage in their order (to look at a candidate closely): together about nine bytes a word.
 */
export interface PassageStore {
  readonly documents: readonly Document[];
  readonly vocabulary: Vocabulary;
  /** Those of the documents' words, the one with most words first. */
  readonly languages: readonly string[];
  /** The term of each word. */
  readonly termOfWord: Uint32Array;
  /** How many passages the lists have, and how many of them belong to `documents`: all, but in a part of a store. */
  readonly size: number;
  readonly passages: number;
  /** The document of each passage, and which passage of it. */
  readonly documentOf: Uint32Array;
  readonly passageOf: Uint32Array;
  /** The first passage of each document, and behind the last document the number of passages. */
  readonly firstOf: Uint32Array;
  /** Words (number + 1, and whether it is written large or measures something) and sentence breaks; a passage's tokens begin at `tokensFrom`. */
  readonly tokens: Uint32Array;
  readonly tokensFrom: Uint32Array;
  /** How many words each passage has, and how many on average. */
  readonly lengths: Uint32Array;
  readonly averageLength: number;
  /** The passages that hold a term, ascending, and how often; a term's begin at `postingsFrom`. */
  readonly postings: Uint32Array;
  readonly counts: Uint8Array;
  readonly postingsFrom: Uint32Array;
  /** The words of each document's title, and of the date that it is from. */
  readonly titles: readonly Uint32Array[];
  /** The words of the heading above each passage, and then of those above that one; empty where there is none. */
  readonly headingOf: readonly Uint32Array[];
  /** Which passages stand below the same heading, and which headings hold a term; in a part of a store, those of all. */
  readonly sections: Sections;
}

/** Passages one behind the other. */
export interface PassageRange {
  readonly first: number;
  /** Behind the last one. */
  readonly behind: number;
}

/** The passages of a document. */
export function rangeOfDocument({ firstOf, documents }: PassageStore, document: number): PassageRange {
  const first = firstOf[document] ?? 0;
  return { first, behind: first + (documents[document]?.passages.length ?? 0) };
}

/** The words and sentence breaks of a passage; a view of the list of all, no copy. */
export function tokensOf(
  { tokens, tokensFrom }: Pick<PassageStore, 'tokens' | 'tokensFrom'>,
  passage: number,
): Uint32Array {
  return tokens.subarray(tokensFrom[passage] ?? 0, tokensFrom[passage + 1] ?? 0);
}

/** The form of a token's word; the token must not be `SENTENCE_BREAK`. */
export function formOf({ vocabulary }: PassageStore, token: number): string {
  return vocabulary.forms[wordOfToken(token)] ?? '';
}

/** The passages in which a term stands, ascending; a view of the list of all, no copy. */
export function holdersOf({ postings, postingsFrom }: PassageStore, term: number): Uint32Array {
  return postings.subarray(postingsFrom[term] ?? 0, postingsFrom[term + 1] ?? 0);
}

/** In how many passages a term stands. */
export function documentFrequency(store: PassageStore, term: number): number {
  return (store.postingsFrom[term + 1] ?? 0) - (store.postingsFrom[term] ?? 0);
}

/** In how many passages that of some terms stands which stands in most; 0 without any. */
export function highestFrequency(store: PassageStore, terms: readonly number[]): number {
  return Math.max(0, ...terms.map((term) => documentFrequency(store, term)));
}

/** Which passage of which document this one is. */
export function positionOf({ documentOf, passageOf }: PassageStore, passage: number): PassagePosition {
  return { document: documentOf[passage] ?? 0, passage: passageOf[passage] ?? 0 };
}

/** A passage as its document has it, and the document. */
export interface DocumentPassage {
  readonly document: Document;
  readonly passage: Passage;
}

/** A passage of the store; `null` where it belongs to no document of a part of a store. */
export function passageAt(
  { documents, documentOf, passageOf }: Pick<PassageStore, 'documents' | 'documentOf' | 'passageOf'>,
  passage: number,
): DocumentPassage | null {
  const document = documents[documentOf[passage] ?? -1];
  const found = document?.passages[passageOf[passage] ?? -1];
  return document && found ? { document, passage: found } : null;
}

/** Whether a passage belongs to a document of the store: in a part of one, only some do. */
export function belongs({ documents, documentOf }: PassageStore, passage: number): boolean {
  return documents[documentOf[passage] ?? -1] !== undefined;
}

/** The language of a passage, ISO 639-1 or `und`. */
export function languageOf({ documents, documentOf }: PassageStore, passage: number): string {
  return documents[documentOf[passage] ?? 0]?.language ?? 'und';
}
