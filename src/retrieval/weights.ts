import type { CONFIDENCE_FEATURES } from './confidence.js';
import type { PASSAGE_FEATURES } from './passage-features.js';
import type { SENTENCE_FEATURES } from './sentence-features.js';

type Weights<Names extends readonly string[]> = Readonly<Record<Names[number], number>>;

/**
 * What each feature of a passage counts for. Fitted by `bench/training/train-weights.mjs` on 7,344 questions in twelve languages
 * with their paragraphs, alone and among 840 news articles: the probability of the right paragraph among the
 * candidates (a softmax over them) is made as high as possible.
 */
export const PASSAGE_WEIGHTS: Weights<typeof PASSAGE_FEATURES> = {
  bm25: 3.45,
  similar: 3.16,
  sentence: 4.15,
  pair: 3.88,
  exact: 2.08,
  near: 0.62,
  title: 15.97,
  neighbours: 3.06,
  letters: 6.07,
  fits: 1.84,
};

/** The same for the sentences of the right paragraph, of which one answers. */
export const SENTENCE_WEIGHTS: Weights<typeof SENTENCE_FEATURES> = {
  held: 5.24,
  rare: 0.92,
  exact: 0.65,
  near: -0.24,
  length: -0.08,
  before: 3.21,
  after: 1.81,
  first: 0.15,
  number: 2.01,
  time: -0.2,
  name: 1.27,
  place: 0.53,
  quantity: 0.94,
  year: 2.28,
  rest: -2.08,
  common: 0.96,
  alone: 1.11,
  earlier: 0.29,
  lead: -0.24,
  share: 8.42,
};

/**
 * What tells whether the first passage answers, in a logistic regression. Fitted by the same script on questions whose
 * article is there or not, in collections of one, twelve and 852 documents and in twelve languages.
 */
export const CONFIDENCE_WEIGHTS: Weights<typeof CONFIDENCE_FEATURES> = {
  constant: -11,
  bm25: 0.67,
  similar: 5.56,
  sentence: 3.18,
  pair: 1.38,
  exact: 1.93,
  near: 0.63,
  title: 7.09,
  neighbours: -0.14,
  letters: 1.92,
  fits: 0.12,
  score: 0.09,
  margin: 0.66,
  held: -3.56,
  heldWords: 2.3,
  heldCount: 0.84,
  heaviestMissing: 2.45,
  unknown: -0.53,
  corrected: -0.41,
  unknownNames: -1.82,
  missingNames: -4.32,
  words: 0.96,
  wordLength: 0.33,
  weight: 0.03,
  passages: -0.26,
};

/** The weighted sum of features, given in the order of `names`. */
export function weighted<Names extends readonly string[]>(
  names: Names,
  weights: Weights<Names>,
  features: readonly number[],
): number {
  let sum = 0;
  for (const [at, name] of names.entries()) sum += weights[name as Names[number]] * (features[at] ?? 0);
  return sum;
}
