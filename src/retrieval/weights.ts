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
  bm25: 3.75,
  similar: 3.46,
  sentence: 4.12,
  pair: 3.81,
  exact: 2.23,
  near: 0.94,
  title: 16.74,
  neighbours: 3.1,
  letters: 5.69,
  fits: 1.71,
};

/** The same for the sentences of the right paragraph, of which one answers. */
export const SENTENCE_WEIGHTS: Weights<typeof SENTENCE_FEATURES> = {
  held: 5.23,
  rare: 0.92,
  exact: 0.63,
  near: -0.25,
  length: -0.07,
  before: 3.21,
  after: 1.8,
  first: 0.14,
  number: 2.01,
  time: -0.2,
  name: 1.27,
  place: 0.53,
  quantity: 0.94,
  year: 2.28,
  rest: -2.08,
  common: 0.95,
  alone: 1.08,
  earlier: 0.29,
  lead: -0.22,
  share: 8.36,
};

/**
 * What tells whether the first passage answers, in a logistic regression. Fitted by the same script on questions whose
 * article is there or not, in collections of one, twelve and 852 documents and in twelve languages.
 */
export const CONFIDENCE_WEIGHTS: Weights<typeof CONFIDENCE_FEATURES> = {
  constant: -11.67,
  bm25: 1.23,
  similar: 5.7,
  sentence: 2.72,
  pair: 0.48,
  exact: 2.23,
  near: 0.78,
  title: 5.43,
  neighbours: -0.18,
  letters: 0.99,
  fits: -0.18,
  score: 0.13,
  margin: 0.6,
  held: -3.82,
  heldWords: 2.31,
  heldCount: 0.86,
  heaviestMissing: 2.09,
  unknown: -0.52,
  corrected: -1.03,
  unknownNames: -1.26,
  missingNames: -4.11,
  words: 1.47,
  wordLength: 0.32,
  weight: 0.02,
  passages: -0.2,
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
