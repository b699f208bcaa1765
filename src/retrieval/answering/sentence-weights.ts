import type { Weights } from '../weights.js';
import type { SENTENCE_FEATURES } from './sentence-features.js';

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
