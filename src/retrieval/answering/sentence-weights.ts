import type { Weights } from '../weights.js';
import type { SENTENCE_FEATURES } from './sentence-features.js';

/** The same for the sentences of the right paragraph, of which one answers. */
export const SENTENCE_WEIGHTS: Weights<typeof SENTENCE_FEATURES> = {
  held: 5.06,
  rare: 0.94,
  exact: 0.69,
  near: -0.18,
  length: -0.09,
  before: 3.2,
  after: 1.78,
  first: 0.14,
  number: 2.14,
  time: -0.26,
  name: 1.25,
  place: 0.44,
  quantity: 0.97,
  year: 2.28,
  rest: -2.08,
  common: 0.91,
  alone: 1.04,
  earlier: 0.27,
  lead: -0.2,
  share: 8.43,
};
