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
  bm25: 3.551,
  similar: 3.266,
  sentence: 4.133,
  pair: 4.074,
  exact: 1.99,
  near: 0.748,
  title: 16.358,
  neighbours: 3.239,
  letters: 6.294,
};

/** The same for the sentences of the right paragraph, of which one answers. */
export const SENTENCE_WEIGHTS: Weights<typeof SENTENCE_FEATURES> = {
  held: 7.456,
  rare: 0.462,
  exact: 0.206,
  near: -0.251,
  length: 0.715,
  before: 3.854,
  after: 2.074,
  first: 0.143,
  number: 1.998,
  time: -0.146,
  name: 0.896,
  quantity: 1.187,
  year: 2.348,
  rest: -0.855,
};

/**
 * What tells whether the first passage answers, in a logistic regression. Fitted by the same script on questions whose
 * article is there or not, in collections of one, twelve and 852 documents and in twelve languages.
 */
export const CONFIDENCE_WEIGHTS: Weights<typeof CONFIDENCE_FEATURES> = {
  constant: -11.313,
  bm25: 0.443,
  similar: 4.827,
  sentence: 3.232,
  pair: 1.448,
  exact: 1.332,
  near: 0.254,
  title: 5.394,
  neighbours: -0.004,
  letters: 2.38,
  score: 0.091,
  margin: 0.728,
  held: -3.344,
  heldWords: 2.518,
  heldCount: 0.89,
  heaviestMissing: 0.959,
  unknown: -0.865,
  words: 1.068,
  wordLength: 0.291,
  weight: 0.022,
  passages: -0.201,
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
