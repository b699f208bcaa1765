import type { Weights } from '../weights.js';
import type { CONFIDENCE_FEATURES } from './confidence-features.js';

/**
 * What tells whether the first passage answers, in a logistic regression. Fitted by the same script on questions whose
 * article is there or not, in collections of one, twelve and 852 documents and in twelve languages.
 */
export const CONFIDENCE_WEIGHTS: Weights<typeof CONFIDENCE_FEATURES> = {
  constant: -10.11,
  bm25: 0.94,
  similar: 4.61,
  sentence: 2.64,
  pair: 0.18,
  exact: 1.93,
  near: 1.22,
  title: 5.43,
  neighbours: 0.12,
  letters: 2.31,
  fits: 0.02,
  score: 0.11,
  margin: 0.61,
  held: -4.31,
  heldWords: 2.61,
  heldCount: 0.85,
  heaviestMissing: 1.14,
  unknown: -0.74,
  corrected: -1.07,
  unknownNames: -1.3,
  missingNames: -4.33,
  words: 0.93,
  wordLength: 0.29,
  weight: 0.02,
  passages: -0.19,
};
