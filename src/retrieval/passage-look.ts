import { digitsOf } from '../language/numbers.js';
import { mayPrecedePlace } from '../language/prepositions.js';
import { wordClass } from '../language/stopwords.js';
import { isCapital, type PassageStore, SENTENCE_BREAK, wordOfToken } from './passage-store.js';
import type { AnalysedQuestion } from './question-words.js';
import type { WordMatcher } from './word-matches.js';

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
  years: number;
  names: number;
  /** Names behind a preposition of place; where the language's are not listed, all names. */
  places: number;
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
  /** The strength of the best match by looks, for words that do not stand in it. */
  readonly similar: Float64Array;
  readonly sentences: readonly SentenceLook[];
}

/** Words further apart than this have nothing to do with each other, in words. */
const NEAR = 10;
const NUMBER = /^\p{N}/u;
/** A number counts what is named at most so many words behind it. */
const QUANTITY = 3;
const YEAR = /^(?:1\d|20)\d\d$/;

const emptySentence = (words: number, pairs: number): SentenceLook => ({
  held: new Float64Array(words),
  heldExactly: new Float64Array(words),
  pairs: new Float64Array(pairs),
  near: 0,
  numbers: 0,
  years: 0,
  names: 0,
  places: 0,
  quantities: 0,
  length: 0,
});

/** Goes once through the words of a passage and notes which of the question's words stand where. */
export function lookAt(
  store: PassageStore,
  { words, pairs, counted }: AnalysedQuestion,
  { match }: WordMatcher,
  passage: number,
): PassageLook {
  const language = store.documents[store.documentOf[passage] ?? 0]?.language ?? 'und';
  const counts = new Float64Array(words.length);
  const similar = new Float64Array(words.length);
  const pairCounts = new Float64Array(pairs.length);
  let sentence = emptySentence(words.length, pairs.length);
  const sentences = [sentence];
  let before = '';
  let lastNumber = Number.NEGATIVE_INFINITY;
  let last: { readonly at: number; readonly position: number } | null = null;
  const end = store.tokensFrom[passage + 1] ?? 0;
  for (let position = store.tokensFrom[passage] ?? 0; position < end; position++) {
    const token = store.tokens[position] ?? SENTENCE_BREAK;
    if (token === SENTENCE_BREAK) {
      sentence = emptySentence(words.length, pairs.length);
      sentences.push(sentence);
      last = null;
      continue;
    }
    sentence.length++;
    const word = wordOfToken(token);
    const form = store.vocabulary.forms[word] ?? '';
    const found = match(word);
    if (!found) {
      if (digitsOf(form, language) !== null || NUMBER.test(form)) {
        sentence.numbers++;
        lastNumber = position;
        if (YEAR.test(form)) sentence.years++;
      } else if (isCapital(token) && (sentence.length > 1 || wordClass(form, language) === 'content')) {
        sentence.names++;
        if (mayPrecedePlace(before, language)) sentence.places++;
      }
      before = form;
      continue;
    }
    before = form;
    const { at, strength, kind } = found;
    if (position - lastNumber <= QUANTITY && counted === at) sentence.quantities++;
    if (kind === 'similar') similar[at] = Math.max(similar[at] ?? 0, strength);
    else counts[at] = (counts[at] ?? 0) + 1;
    if (kind === 'form') sentence.heldExactly[at] = 1;
    sentence.held[at] = Math.max(sentence.held[at] ?? 0, strength);
    if (last && last.at !== at && position - last.position <= NEAR) {
      const weight = Math.min(words[at]?.weight ?? 0, words[last.at]?.weight ?? 0);
      sentence.near += (weight * strength) / (position - last.position);
    }
    const side = last && position - last.position === 1 ? last.at : -1;
    const pair = pairs.findIndex(({ first, second }) => first === side && second === at);
    if (pair >= 0) {
      pairCounts[pair] = (pairCounts[pair] ?? 0) + 1;
      sentence.pairs[pair] = 1;
    }
    last = { at, position };
  }
  return { passage, counts, pairCounts, similar, sentences };
}
