import type { Weights } from '../weights.js';
import type { PASSAGE_FEATURES } from './passage-features.js';

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
