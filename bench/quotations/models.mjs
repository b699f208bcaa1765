// The five models with which src/quotes finds quotations and their speakers: what they are learned from, and how.
import { ATTRIBUTION_WEIGHTS } from '../../dist/quotes/weights/attribution-weights.js';
import { PRONOUN_WEIGHTS } from '../../dist/quotes/weights/pronoun-weights.js';
import { QUOTATION_WEIGHTS } from '../../dist/quotes/weights/quotation-weights.js';
import { REPORTED_SPEECH_WEIGHTS } from '../../dist/quotes/weights/reported-speech-weights.js';
import { REPORTER_WEIGHTS } from '../../dist/quotes/weights/reporter-weights.js';
import { weightsOf } from '../../dist/quotes/weights/scores.js';
import {
  attributionChoices,
  pronounChoices,
  quotationChoices,
  reportChoices,
  reporterChoices,
} from './choices.mjs';
import { learnDespiteErrors } from './learning.mjs';

/**
 * In the order in which they are learned, since the later ones see what those before decide: `choices` are made with the
 * weights that stand in the program at that moment, which `use` replaces.
 */
export const MODELS = [
  {
    name: 'ATTRIBUTION_WEIGHTS',
    file: 'attribution-weights.ts',
    explanation: 'How much each feature speaks for a way to attribute a quotation.',
    current: ATTRIBUTION_WEIGHTS,
    choices: (article, number, parsed) => attributionChoices(article, number, parsed, ATTRIBUTION_WEIGHTS),
    options: { rarest: 10, penalty: 0.0005, rate: 0.05, rounds: 25 },
    bias: {},
  },
  {
    name: 'QUOTATION_WEIGHTS',
    file: 'quotation-weights.ts',
    explanation: 'How much each feature speaks for a quotation, against a title, a slogan or a term.',
    current: QUOTATION_WEIGHTS,
    choices: (article, number, parsed) => quotationChoices(article, number, parsed, ATTRIBUTION_WEIGHTS),
    options: { rarest: 5, penalty: 0.001, rate: 0.03, rounds: 40 },
    bias: {},
  },
  {
    name: 'REPORTER_WEIGHTS',
    file: 'reporter-weights.ts',
    explanation: 'How much each feature speaks for the noun phrase whose words a cue reports.',
    current: REPORTER_WEIGHTS,
    choices: reporterChoices,
    options: { rarest: 10, penalty: 0.001, rate: 0.05, rounds: 25 },
    bias: {},
  },
  {
    name: 'REPORTED_SPEECH_WEIGHTS',
    file: 'reported-speech-weights.ts',
    explanation: 'How much each feature speaks for reported speech, against a verb that reports nothing.',
    current: REPORTED_SPEECH_WEIGHTS,
    choices: reportChoices,
    options: { rarest: 8, penalty: 0.001, rate: 0.03, rounds: 40 },
    bias: {},
  },
  {
    name: 'PRONOUN_WEIGHTS',
    file: 'pronoun-weights.ts',
    explanation: 'How much each feature speaks for a person whom *he* or *she* may mean.',
    current: PRONOUN_WEIGHTS,
    choices: pronounChoices,
    options: { rarest: 10, penalty: 0.01, rate: 0.03, rounds: 30 },
    bias: {},
  },
];

/**
 * Replaces the weights of a model in this process, so that what runs afterwards runs with these.
 *
 * @param {{ current: import('../../dist/quotes/weights/scores.js').Weights, bias: Record<string, number> }} model
 * @param {Record<string, number>} weights as they were learned, without the bias
 */
export function use({ current, bias }, weights) {
  Object.assign(current, weightsOf(withBias(weights, bias)));
}

/**
 * @param {Record<string, number>} weights
 * @param {Record<string, number>} bias
 */
export function withBias(weights, bias) {
  const sums = { ...weights };
  for (const [name, more] of Object.entries(bias)) sums[name] = (sums[name] ?? 0) + more;
  return sums;
}

/** How often the attribution is learned: its candidates come from the attribution of the quotations beside. */
const ROUNDS_OF_ATTRIBUTION = 2;

/**
 * Learns all models from some of the articles and puts each into the program.
 *
 * @param {{ articles: readonly import('./gold.mjs').Article[], parsed: readonly object[], hand: ReadonlyMap<string, string | null> }} data
 * @param {(article: number) => boolean} isLearnedFrom
 * @returns {Map<string, { weights: Record<string, number>, heldOut: import('./learning.mjs').Choice[] }>} by the name of
 *   the model, with the choices of the articles that it was not learned from
 */
export function learnAll({ articles, parsed, hand }, isLearnedFrom) {
  const learned = new Map();
  const [attribution] = MODELS;
  const order = [...Array(ROUNDS_OF_ATTRIBUTION - 1).fill(attribution), ...MODELS];
  use(attribution, {});
  for (const model of order) {
    const choices = articles.flatMap((article, number) =>
      model.choices(article, number, parsed[number], hand),
    );
    const weights = learnDespiteErrors(
      choices.filter(({ article }) => isLearnedFrom(article)),
      model.options,
    );
    use(model, weights);
    learned.set(model.name, { weights, heldOut: choices.filter(({ article }) => !isLearnedFrom(article)) });
  }
  return learned;
}
