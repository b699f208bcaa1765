/**
 * A choice among some things, of which one is right.
 *
 * @typedef {{ options: number[][], right: number }} Choice
 */

const sigmoid = (/** @type {number} */ x) => 1 / (1 + Math.exp(-x));

/**
 * @param {readonly number[]} weights
 * @param {readonly number[]} features
 */
export const dot = (weights, features) =>
  weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), 0);

/**
 * The standard deviation of each feature; 1 where it never changes.
 *
 * @param {number[][]} rows
 */
function deviations(rows) {
  const size = rows[0]?.length ?? 0;
  return Array.from({ length: size }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at], 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[at] - mean) ** 2, 0) / rows.length) || 1;
  });
}

/**
 * Adam (Kingma & Ba, 2015) on a convex loss with a small quadratic penalty, on features of unit deviation.
 *
 * @param {number[]} scale what each feature is divided by
 * @param {number} steps
 * @param {(weights: number[], gradient: number[]) => void} addGradient for weights of the scaled features
 * @param {number} [unpunished] the index of a constant feature
 */
function descend(scale, steps, addGradient, unpunished = -1) {
  const weights = scale.map(() => 0);
  const first = scale.map(() => 0);
  const second = scale.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = scale.map(() => 0);
    addGradient(weights, gradient);
    for (let at = 0; at < scale.length; at++) {
      const slope = gradient[at] + (at === unpunished ? 0 : 1e-3 * weights[at]);
      first[at] = 0.9 * first[at] + 0.1 * slope;
      second[at] = 0.999 * second[at] + 0.001 * slope ** 2;
      const size = Math.sqrt(second[at] / (1 - 0.999 ** step)) + 1e-8;
      weights[at] -= (0.2 * first[at]) / (1 - 0.9 ** step) / size;
    }
  }
  return weights.map((weight, at) => weight / scale[at]);
}

/**
 * Weights that make the right options as probable as possible (a softmax over each choice's options).
 *
 * @param {readonly Choice[]} choices
 * @param {number} [steps]
 */
export function fitChoices(choices, steps = 200) {
  const scale = deviations(choices.flatMap(({ options }) => options));
  const scaled = choices.map(({ options, right }) => ({
    right,
    options: options.map((features) => features.map((value, at) => value / scale[at])),
  }));
  return descend(scale, steps, (weights, gradient) => {
    for (const { options, right } of scaled) {
      const scores = options.map((features) => dot(weights, features));
      const highest = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - highest));
      const total = powers.reduce((sum, power) => sum + power, 0);
      for (const [option, features] of options.entries()) {
        const error = (powers[option] / total - (option === right ? 1 : 0)) / choices.length;
        for (let at = 0; at < features.length; at++) gradient[at] += error * features[at];
      }
    }
  });
}

/**
 * Logistic regression; the first feature is the constant 1.
 *
 * @param {readonly { features: number[], right: boolean, weight: number }[]} cases
 * @param {number} [steps]
 */
export function fitProbability(cases, steps = 400) {
  const means = (cases[0]?.features ?? []).map((_, at) =>
    at === 0 ? 0 : cases.reduce((sum, { features }) => sum + features[at], 0) / cases.length,
  );
  const centred = cases.map((each) => ({
    ...each,
    features: each.features.map((value, at) => value - means[at]),
  }));
  const scale = deviations(centred.map(({ features }) => features)).map((value, at) =>
    at === 0 ? 1 : value,
  );
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = centred.map((each) => ({
    ...each,
    features: each.features.map((value, at) => value / scale[at]),
  }));
  const weights = descend(
    scale,
    steps,
    (current, gradient) => {
      for (const { features, right, weight } of scaled) {
        const error = ((sigmoid(dot(current, features)) - (right ? 1 : 0)) * weight) / total;
        for (let at = 0; at < features.length; at++) gradient[at] += error * features[at];
      }
    },
    0,
  );
  weights[0] -= weights.reduce((sum, weight, at) => sum + weight * means[at], 0);
  return weights;
}

/**
 * @param {readonly number[]} weights as `fitProbability` gives them
 * @param {readonly number[]} features
 */
export const probability = (weights, features) => sigmoid(dot(weights, features));

/**
 * The area under the ROC curve: how often a positive has a higher value than a negative.
 *
 * @param {readonly { value: number, positive: boolean }[]} cases
 */
export function areaUnderCurve(cases) {
  const sorted = [...cases].sort((a, b) => a.value - b.value);
  const positives = sorted.filter(({ positive }) => positive).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to].value === sorted[from].value) to++;
    for (let at = from; at < to; at++) if (sorted[at].positive) ranks += (from + to + 1) / 2;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}
