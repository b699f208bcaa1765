import type { Document } from '../corpus/document.js';
import { sentences } from '../language/sentences.js';
import { words } from '../language/words.js';
import { createTurns, type TakeTurns } from '../turns.js';
import { GrowingArray } from './growing-array.js';
import { searchForms } from './search-forms.js';
import { Vocabulary } from './vocabulary.js';

/** Between two sentences in `PassageStore.tokens`. */
export const SENTENCE_BREAK = 0;
/** Set in a token whose word begins with a capital letter in the text. */
const CAPITAL = 0x8000_0000;

/** The number of a token's word; the token must not be `SENTENCE_BREAK`. */
export const wordOfToken = (token: number): number => (token & 0x7fff_ffff) - 1;
export const isCapital = (token: number): boolean => token >= CAPITAL;

/**
 * All passages as numbers, passage after passage. One list tells which passages hold a term (to find candidates), the
 * other the words of a passage in their order (to look at a candidate closely): together about nine bytes a word.
 */
export interface PassageStore {
  readonly documents: readonly Document[];
  readonly vocabulary: Vocabulary;
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
  /** Words (number + 1, and whether it is written large) and sentence breaks; a passage's tokens begin at `tokensFrom`. */
  readonly tokens: Uint32Array;
  readonly tokensFrom: Uint32Array;
  /** How many words each passage has, and how many on average. */
  readonly lengths: Uint32Array;
  readonly averageLength: number;
  /** The passages that hold a term, ascending, and how often; a term's begin at `postingsFrom`. */
  readonly postings: Uint32Array;
  readonly counts: Uint8Array;
  readonly postingsFrom: Uint32Array;
  /** The words of each document's title. */
  readonly titles: readonly Uint32Array[];
  /** The words of the heading above each passage; empty where there is none. */
  readonly headingOf: readonly Uint32Array[];
}

/** For how long the store is built before other work of the thread gets its turn, in milliseconds. */
const TURN = 8;

/** Reads the passages of all documents. Lets other work of the thread have its turn every few milliseconds. */
export async function buildStore(documents: readonly Document[]): Promise<PassageStore> {
  const takeTurns = createTurns(TURN);
  const vocabulary = new Vocabulary();
  const tokens = new GrowingArray();
  const tokensFrom = new GrowingArray();
  const documentOf = new GrowingArray();
  const passageOf = new GrowingArray();
  const firstOf = new GrowingArray();
  const lengths = new GrowingArray();
  const titles: Uint32Array[] = [];
  const headingOf: Uint32Array[] = [];
  for (const [at, document] of documents.entries()) {
    const { language } = document;
    firstOf.push(documentOf.length);
    titles.push(wordsOf(document.source.title, language, vocabulary));
    let heading: { readonly text: string | null; readonly words: Uint32Array } = { text: null, words: NONE };
    for (const [number, passage] of document.passages.entries()) {
      if (passage.heading !== heading.text) {
        heading = { text: passage.heading, words: wordsOf(passage.heading ?? '', language, vocabulary) };
      }
      headingOf.push(heading.words);
      documentOf.push(at);
      passageOf.push(number);
      tokensFrom.push(tokens.length);
      lengths.push(addTokens(passage.text, language, vocabulary, tokens));
      await takeTurns();
    }
  }
  firstOf.push(documentOf.length);
  tokensFrom.push(tokens.length);
  const base = {
    documents,
    vocabulary,
    termOfWord: vocabulary.termsOfWords(),
    size: documentOf.length,
    passages: documentOf.length,
    documentOf: documentOf.toArray(),
    passageOf: passageOf.toArray(),
    firstOf: firstOf.toArray(),
    tokens: tokens.toArray(),
    tokensFrom: tokensFrom.toArray(),
    lengths: lengths.toArray(),
    titles,
    headingOf,
  };
  let total = 0;
  for (const length of base.lengths) total += length;
  return {
    ...base,
    averageLength: Math.max(1, total / Math.max(1, base.size)),
    ...(await invert(base, takeTurns)),
  };
}

const NONE = new Uint32Array(0);

function wordsOf(text: string, language: string, vocabulary: Vocabulary): Uint32Array {
  if (text === '') return NONE;
  return Uint32Array.from(words(text, language).flatMap(searchForms), ({ form }) =>
    vocabulary.add(form, language),
  );
}

/** Adds a passage's words and sentence breaks; as many breaks as the passage has sentences, less one. */
function addTokens(text: string, language: string, vocabulary: Vocabulary, tokens: GrowingArray): number {
  const spans = sentences(text, language);
  const found = words(text, language);
  let sentence = 0;
  let count = 0;
  for (const { start, form } of found.flatMap(searchForms)) {
    for (let next = spans[sentence + 1]; next && next.start <= start; next = spans[sentence + 1]) {
      tokens.push(SENTENCE_BREAK);
      sentence++;
    }
    const first = text[start] ?? '';
    const capital = first !== first.toLowerCase() ? CAPITAL : 0;
    count++;
    tokens.push(vocabulary.add(form, language) + 1 + capital);
  }
  return count;
}

/** Turns "which words does a passage hold" into "which passages hold a term", by counting first and filling then. */
async function invert(
  store: Pick<PassageStore, 'size' | 'tokens' | 'tokensFrom' | 'termOfWord' | 'vocabulary'>,
  takeTurns: TakeTurns,
): Promise<Pick<PassageStore, 'postings' | 'counts' | 'postingsFrom'>> {
  const { size, tokens, tokensFrom, termOfWord } = store;
  const terms = store.vocabulary.termCount;
  const postingsFrom = new Uint32Array(terms + 1);
  // The last passage in which a term was met, plus one: a term is counted once in a passage.
  const metIn = new Uint32Array(terms);
  for (let passage = 0; passage < size; passage++) {
    const end = tokensFrom[passage + 1] ?? 0;
    for (let at = tokensFrom[passage] ?? 0; at < end; at++) {
      const token = tokens[at] ?? SENTENCE_BREAK;
      if (token === SENTENCE_BREAK) continue;
      const term = termOfWord[wordOfToken(token)] ?? 0;
      if (metIn[term] === passage + 1) continue;
      metIn[term] = passage + 1;
      postingsFrom[term + 1] = (postingsFrom[term + 1] ?? 0) + 1;
    }
    if ((passage & 255) === 0) await takeTurns();
  }
  for (let term = 0; term < terms; term++) {
    postingsFrom[term + 1] = (postingsFrom[term + 1] ?? 0) + (postingsFrom[term] ?? 0);
  }
  const postings = new Uint32Array(postingsFrom[terms] ?? 0);
  const counts = new Uint8Array(postings.length);
  const filledTo = postingsFrom.slice();
  metIn.fill(0);
  for (let passage = 0; passage < size; passage++) {
    const end = tokensFrom[passage + 1] ?? 0;
    for (let at = tokensFrom[passage] ?? 0; at < end; at++) {
      const token = tokens[at] ?? SENTENCE_BREAK;
      if (token === SENTENCE_BREAK) continue;
      const term = termOfWord[wordOfToken(token)] ?? 0;
      let slot = filledTo[term] ?? 0;
      if (metIn[term] === passage + 1) slot--;
      else {
        metIn[term] = passage + 1;
        postings[slot] = passage;
        filledTo[term] = slot + 1;
      }
      if ((counts[slot] ?? 0) < 255) counts[slot] = (counts[slot] ?? 0) + 1;
    }
    if ((passage & 255) === 0) await takeTurns();
  }
  return { postings, counts, postingsFrom };
}

/** In how many passages a term stands. */
export function documentFrequency(store: PassageStore, term: number): number {
  return (store.postingsFrom[term + 1] ?? 0) - (store.postingsFrom[term] ?? 0);
}
