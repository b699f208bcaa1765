import type { Weights } from '../weights.js';
import type { SentenceFeatures } from './sentence-features.js';

/** The same for the sentences of the right paragraph, of which one answers. */
export const SENTENCE_WEIGHTS: Weights<SentenceFeatures> = {
  held: 5.01,
  rare: 0.96,
  exact: 0.69,
  near: -0.2,
  length: -0.09,
  before: 3.17,
  after: 1.76,
  first: 0.14,
  number: 2.14,
  time: -0.25,
  name: 1.25,
  place: 0.41,
  quantity: 0.97,
  year: 2.26,
  rest: -2.09,
  common: 0.92,
  alone: 1.05,
  earlier: 0.27,
  lead: -0.21,
  share: 8.46,
};
