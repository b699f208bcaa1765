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
  bm25: 3.58,
  similar: 3.43,
  sentence: 4.28,
  pair: 4.04,
  exact: 2.05,
  near: 0.69,
  title: 16.31,
  neighbours: 3.26,
  fits: 0,
  letters: 6.22,
};

/** The same for the sentences of the right paragraph, of which one answers. */
export const SENTENCE_WEIGHTS: Weights<typeof SENTENCE_FEATURES> = {
  held: 7.51,
  rare: 0.47,
  exact: 0.17,
  near: -0.26,
  length: 0.7,
  before: 3.86,
  after: 2.08,
  first: 0.14,
  number: 2,
  time: -0.15,
  place: 0,
  name: 0.89,
  letters: 0,
  quantity: 1.18,
  year: 2.34,
  rest: -0.84,
};

/**
 * What tells whether the first passage answers, in a logistic regression. Fitted by the same script on questions whose
 * article is there or not, in collections of one, twelve and 852 documents and in twelve languages.
 */
export const CONFIDENCE_WEIGHTS: Weights<typeof CONFIDENCE_FEATURES> = {
  constant: -11.29,
  bm25: 0.73,
  similar: 5.69,
  sentence: 3.19,
  pair: 1.36,
  exact: 1.97,
  near: 0.54,
  title: 7.13,
  neighbours: -0.1,
  fits: 0,
  letters: 1.84,
  score: 0.09,
  margin: 0.67,
  held: -3.31,
  heldWords: 1.99,
  heldCount: 0.83,
  heaviestMissing: 2.72,
  unknown: -0.51,
  corrected: -0.48,
  unknownNames: -1.74,
  missingNames: -4.44,
  words: 1.08,
  wordLength: 0.33,
  weight: 0.03,
  passages: -0.24,
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
