import type { Weights } from '../weights.js';
import type { ConfidenceFeatures } from './confidence-features.js';

/**
 * What tells whether the first passage answers, in a logistic regression. Fitted by the same script on questions whose
 * article is there or not, in collections of one, twelve and 852 documents and in twelve languages.
 */
export const CONFIDENCE_WEIGHTS: Weights<ConfidenceFeatures> = {
  constant: -10,
  bm25: 1.05,
  similar: 5.35,
  sentence: 2.7,
  pair: 0.07,
  exact: 2.07,
  near: 1.47,
  title: 5.68,
  neighbours: 0.05,
  letters: 1.74,
  fits: -0.03,
  score: 0.11,
  margin: 0.6,
  held: -4.51,
  heldWords: 2.92,
  heldCount: 0.89,
  heaviestMissing: 0.93,
  unknown: -0.75,
  corrected: -1.17,
  unknownNames: -1.35,
  missingNames: -4.37,
  words: 0.77,
  wordLength: 0.31,
  weight: 0.03,
  passages: -0.19,
};
