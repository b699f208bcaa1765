import type { Weights } from '../weights.js';
import type { PASSAGE_FEATURES } from './passage-features.js';

/**
 * What each feature of a passage counts for. Fitted by `bench/training/train-weights.mjs` on 7,344 questions in twelve languages
 * with their paragraphs, alone and among 840 news articles: the probability of the right paragraph among the
 * candidates (a softmax over them) is made as high as possible.
 */
export const PASSAGE_WEIGHTS: Weights<typeof PASSAGE_FEATURES> = {
  bm25: 3.26,
  similar: 2.06,
  sentence: 3.62,
  pair: 3.7,
  exact: 1.7,
  near: 1.02,
  title: 17.28,
  neighbours: 2.99,
  letters: 7.8,
  fits: 2.16,
};
