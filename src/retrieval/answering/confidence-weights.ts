import type { Weights } from '../weights.js';
import type { CONFIDENCE_FEATURES } from './confidence-features.js';

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
