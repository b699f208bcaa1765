import type { Weights } from '../weights.js';
import type { PassageFeatures } from './passage-features.js';

/**
 * What each feature of a passage counts for. Fitted by `bench/training/train-weights.mjs` on 7,344 questions in twelve languages
 * with their paragraphs, alone and among 840 news articles: the probability of the right paragraph among the
 * candidates (a softmax over them) is made as high as possible.
 */
export const PASSAGE_WEIGHTS: Weights<PassageFeatures> = {
  bm25: 3.26,
  similar: 2.08,
  sentence: 3.57,
  pair: 3.72,
  exact: 1.71,
  near: 1.06,
  title: 17.21,
  neighbours: 2.99,
  letters: 7.78,
  fits: 2.15,
};
