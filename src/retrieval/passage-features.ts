import { digitsOf } from '../language/numbers.js';
import { wordClass } from '../language/stopwords.js';
import { fits } from './answer-fit.js';
import { saturate } from './candidates.js';
import { isCapital, type PassageStore, SENTENCE_BREAK, wordOfToken } from './passage-store.js';
import type { AnalysedQuestion, QuestionWord } from './question-words.js';
import type { WordMatch } from './word-matches.js';

export type Match = (word: number) => WordMatch | null;

/** What a sentence holds of the question's words, each from 0 to 1, and of what may answer it. */
export interface SentenceLook {
  /** For each of the question's words the strength of the best match. */
  readonly held: Float64Array;
  /** The same, but only words in the very form of the question. */
  readonly heldExactly: Float64Array;
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
  /** The strength of the best match by looks, for words that do not stand in it. */
  readonly similar: Float64Array;
  readonly sentences: readonly SentenceLook[];
}

/** Words further apart than this have nothing to do with each other, in words. */
const NEAR = 10;
/** Prepositions that stand before places, by language. */
const BEFORE_PLACES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'in',
    'at',
    'near',
    'from',
    'to',
    'of',
    'throughout',
    'outside',
    'inside',
    'around',
    'across',
  ]),
  de: new Set(['in', 'im', 'bei', 'nach', 'aus', 'nahe', 'von']),
  fr: new Set(['a', 'en', 'au', 'aux', 'dans', 'pres', 'de', 'du']),
  es: new Set(['en', 'a', 'de', 'desde', 'cerca', 'hacia']),
  it: new Set(['a', 'in', 'da', 'di', 'nel', 'nella', 'presso']),
  pt: new Set(['em', 'no', 'na', 'de', 'do', 'da', 'para']),
  nl: new Set(['in', 'te', 'bij', 'naar', 'uit', 'van']),
  ro: new Set(['in', 'la', 'din', 'de', 'langa', 'spre']),
};
const mayStandBeforePlace = (form: string, language: string) => BEFORE_PLACES[language]?.has(form) ?? true;
const NUMBER = /^\p{N}/u;
/** A number counts what is named at most so many words behind it. */
const QUANTITY = 3;
const YEAR = /^(?:1\d|20)\d\d$/;

const emptySentence = (words: number): SentenceLook => ({
  held: new Float64Array(words),
  heldExactly: new Float64Array(words),
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
  { words, counted }: AnalysedQuestion,
  match: Match,
  passage: number,
): PassageLook {
  const language = store.documents[store.documentOf[passage] ?? 0]?.language ?? 'und';
  const counts = new Float64Array(words.length);
  const similar = new Float64Array(words.length);
  let sentence = emptySentence(words.length);
  const sentences = [sentence];
  let before = '';
  let lastNumber = Number.NEGATIVE_INFINITY;
  let last: { readonly at: number; readonly position: number } | null = null;
  const end = store.tokensFrom[passage + 1] ?? 0;
  for (let position = store.tokensFrom[passage] ?? 0; position < end; position++) {
    const token = store.tokens[position] ?? SENTENCE_BREAK;
    if (token === SENTENCE_BREAK) {
      sentence = emptySentence(words.length);
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
        if (mayStandBeforePlace(before, language)) sentence.places++;
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
    last = { at, position };
  }
  return { passage, counts, similar, sentences };
}

/** The weights of the question's words, each times what is held of it. */
export function weigh(words: readonly QuestionWord[], held: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum += (words[at]?.weight ?? 0) * (held[at] ?? 0);
  return sum;
}

/** The names of a passage's features, in the order in which `passageFeatures` gives them. */
export const PASSAGE_FEATURES = [
  'bm25',
  'similar',
  'sentence',
  'pair',
  'exact',
  'near',
  'title',
  'neighbours',
  'letters',
  'fits',
] as const;

/**
 * What speaks for a passage, each as a share of the question's total weight, so that questions of any length, in a
 * collection of any size, can be compared:
 *
 * - `bm25`: BM25+ over all words of the question
 * - `similar`: words that only look like one of the question's
 * - `sentence`, `pair`: how much of the question the best sentence, the best two in a row hold
 * - `exact`: words in the very form of the question
 * - `near`: the question's words close together in one sentence
 * - `title`, `neighbours`: words that the passage lacks, but its title or heading, the paragraphs beside it have
 * - `letters`: see `letterRunsOfPassages`
 * - `fits`: how much of the question a sentence holds that has the kind of words asked for
 */
export function passageFeatures(
  store: PassageStore,
  { words, answerType }: AnalysedQuestion,
  match: Match,
  look: PassageLook,
  letters: number,
): number[] {
  const total =
    weigh(
      words,
      words.map(() => 1),
    ) || 1;
  const length = store.lengths[look.passage] ?? 0;
  const { counts, sentences } = look;
  const bm25 = weigh(
    words,
    counts.map((count) => (count > 0 ? saturate(count, length, store.averageLength) : 0)),
  );
  const similar = weigh(
    words,
    look.similar.map((strength, at) => (counts[at] ? 0 : strength)),
  );
  let best = 0;
  let pair = 0;
  let near = 0;
  let fitting = 0;
  const exactly = new Float64Array(words.length);
  for (const [at, sentence] of sentences.entries()) {
    const held = weigh(words, sentence.held);
    best = Math.max(best, held / (0.75 + sentence.length / 100));
    const before = sentences[at - 1]?.held;
    pair = Math.max(
      pair,
      before
        ? weigh(
            words,
            sentence.held.map((own, word) => Math.max(own, before[word] ?? 0)),
          )
        : held,
    );
    near = Math.max(near, sentence.near);
    if (fits(answerType, sentence)) fitting = Math.max(fitting, held);
    for (let word = 0; word < words.length; word++) if (sentence.heldExactly[word]) exactly[word] = 1;
  }
  const lacking = (held: Iterable<number>) => {
    const had = new Float64Array(words.length);
    for (const word of held) {
      const found = match(word);
      if (found && found.kind !== 'similar' && counts[found.at] === 0) had[found.at] = 1;
    }
    return weigh(words, had);
  };
  const document = store.documentOf[look.passage] ?? 0;
  const title = lacking([...(store.titles[document] ?? []), ...(store.headingOf[look.passage] ?? [])]);
  const neighbours = lacking(wordsBeside(store, look.passage));
  return [bm25, similar, best, pair, weigh(words, exactly), near, title, neighbours]
    .map((value) => value / total)
    .concat(letters, fitting / total);
}

function* wordsBeside(store: PassageStore, passage: number): Iterable<number> {
  for (const beside of [passage - 1, passage + 1]) {
    if (beside < 0 || beside >= store.size || store.documentOf[beside] !== store.documentOf[passage])
      continue;
    const end = store.tokensFrom[beside + 1] ?? 0;
    for (let at = store.tokensFrom[beside] ?? 0; at < end; at++) {
      const token = store.tokens[at] ?? SENTENCE_BREAK;
      if (token !== SENTENCE_BREAK) yield wordOfToken(token);
    }
  }
}
