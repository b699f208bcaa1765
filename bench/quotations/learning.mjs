/**
 * A choice between candidates, each described by the features that are on. Several may be right.
 *
 * @typedef {{ article: number, candidates: (readonly string[])[], right: boolean[], times?: number, isDoubtful?: boolean }} Choice
 *   `isDoubtful`: made by a program, and wrong now and then
 * @typedef {Record<string, number>} Weights
 */

const SMALLEST_WEIGHT = 0.1;

/** Doubtful choices that what was learned holds for less probable than this are taken for wrong. */
const LEAST_PROBABILITY = 0.05;
const ROUNDS_OF_DOUBT = 2;

/**
 * As `learnWeights`, but without the doubtful choices that contradict the rest.
 *
 * @param {readonly Choice[]} choices
 * @param {Parameters<typeof learnWeights>[1]} options
 * @returns {Weights}
 */
export function learnDespiteErrors(choices, options) {
  let weights = learnWeights(choices, options);
  if (!choices.some(({ isDoubtful }) => isDoubtful)) return weights;
  for (let round = 0; round < ROUNDS_OF_DOUBT; round++) {
    const kept = choices.filter(
      (choice) => !choice.isDoubtful || probabilityOfRight(choice, weights) > LEAST_PROBABILITY,
    );
    weights = learnWeights(kept, options);
  }
  return weights;
}

/** How probable the weights make the right candidates of a choice together. */
function probabilityOfRight(/** @type {Choice} */ { candidates, right }, /** @type {Weights} */ weights) {
  const scores = candidates.map((features) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);
  return sum(powers.filter((_, at) => right[at])) / sum(powers);
}

/**
 * Weights that make the right candidates as probable as possible (a softmax over the candidates of each choice), by
 * AdaGrad (Duchi, Hazan & Singer, 2011) with a quadratic penalty; averaged over the later rounds, so that the result
 * does not depend on the last choices seen. Features seen in few choices are left out: they would be learned by heart. Now
 * and then a feature is not looked at, so that no weight relies on others (dropout: Srivastava et al., 2014).
 *
 * @param {readonly Choice[]} choices
 * @param {{ rarest: number, penalty: number, rate?: number, rounds?: number, dropout?: number }} options
 * @returns {Weights}
 */
export function learnWeights(choices, { rarest, penalty, rate = 0.3, rounds = 14, dropout = 0.1 }) {
  const numbers = numberFeatures(choices, rarest);
  const rows = choices.flatMap(({ candidates, right, times = 1 }) => {
    const numbered = candidates.map((features) => features.flatMap((name) => numbers.get(name) ?? []));
    return Array(times).fill({ candidates: numbered, right });
  });
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(0.01);
  const sums = new Float64Array(numbers.size);
  const random = randomNumbers(7);
  const firstCounted = Math.ceil(rounds / 3);
  for (let round = 0; round < rounds; round++) {
    for (const { candidates, right } of shuffled(rows, random)) {
      const seen = candidates.map((features) => features.filter(() => random() >= dropout));
      for (const [at, error] of errors(seen, right, weights, 1 / (1 - dropout))) {
        for (const feature of seen[at]) {
          const slope = error + penalty * weights[feature];
          squares[feature] += slope * slope;
          weights[feature] -= (rate * slope) / Math.sqrt(squares[feature]);
        }
      }
    }
    if (round >= firstCounted) for (let at = 0; at < sums.length; at++) sums[at] += weights[at];
  }
  /** @type {[name: string, weight: number][]} */
  const entries = [...numbers].map(([name, at]) => [
    name,
    Math.round((100 * sums[at]) / (rounds - firstCounted)) / 100,
  ]);
  return Object.fromEntries(entries.filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT).sort(byName));
}

/** @returns {Map<string, number>} the features that stand in at least `rarest` choices, numbered */
function numberFeatures(/** @type {readonly Choice[]} */ choices, /** @type {number} */ rarest) {
  const counts = new Map();
  for (const { candidates } of choices) {
    for (const name of new Set(candidates.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= rarest);
  return new Map(frequent.map(([name], at) => [name, at]));
}

/** The candidates whose probability is wrong, each with by how much. `scale` makes up for features left out. */
function errors(candidates, right, weights, scale) {
  const scores = candidates.map(
    (features) => scale * features.reduce((sum, feature) => sum + weights[feature], 0),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
  if (good === 0) return [];
  return powers
    .map((power, at) => [at, power / all - (right[at] ? power / good : 0)])
    .filter(([, error]) => Math.abs(error) > 1e-4);
}

/** The same order in every run. */
function randomNumbers(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffled(rows, random) {
  const order = [...rows];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

function byName(/** @type {[string, unknown]} */ [a], /** @type {[string, unknown]} */ [b]) {
  return a < b ? -1 : 1;
}

/**
 * How many of the choices are made right, as a percentage.
 *
 * @param {readonly Choice[]} choices
 * @param {Weights} weights
 */
export function accuracy(choices, weights) {
  const made = choices.filter(({ candidates, right }) => right[bestOf(candidates, weights)]);
  return (100 * made.length) / choices.length;
}

/** @returns {number} the index of the likeliest candidate */
export function bestOf(/** @type {(readonly string[])[]} */ candidates, /** @type {Weights} */ weights) {
  const scores = candidates.map((features) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  return scores.indexOf(Math.max(...scores));
}
