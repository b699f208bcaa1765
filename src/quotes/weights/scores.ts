import { type Feature, numberOfFeatures, weightedFeature } from './features.js';

/** What a model has learned: how much each feature that is on speaks for a candidate. */
export interface Weights {
  /** By feature, in whole hundredths, so that a sum is exact in whatever order it is added up. */
  readonly hundredths: Int32Array;
}

/** The unit of the learned weights. */
const HUNDREDTH = 0.01;

/** Weights to look up by feature. */
export function weightsOf(named: Readonly<Record<string, number>>): Weights {
  const entries = Object.entries(named).map(([name, weight]) => [weightedFeature(name), weight] as const);
  const hundredths = new Int32Array(numberOfFeatures());
  for (const [feature, weight] of entries) hundredths[feature] = Math.round(weight / HUNDREDTH);
  return { hundredths };
}

/** The sum of the weights of a candidate's features; higher is likelier. */
export function scoreOf(features: readonly Feature[], weights: Weights): number {
  return hundredthsOf(features, weights) * HUNDREDTH;
}

/**
 * The scores of candidates whose features come in groups. Candidates behind one another that share a group hold the same
 * array, whose sum is worked out once.
 */
export function scoresOfGroups(
  candidates: readonly { readonly groups: readonly (readonly Feature[])[] }[],
  weights: Weights,
): number[] {
  const last: (readonly Feature[])[] = [];
  const sums: number[] = [];
  return candidates.map(({ groups }) => {
    let hundredths = 0;
    for (let index = 0; index < groups.length; index++) {
      const group = groups[index] ?? [];
      if (last[index] !== group) {
        last[index] = group;
        sums[index] = hundredthsOf(group, weights);
      }
      hundredths += sums[index] ?? 0;
    }
    return hundredths * HUNDREDTH;
  });
}

function hundredthsOf(features: readonly Feature[], { hundredths }: Weights): number {
  let sum = 0;
  // A feature that was named after the weights were read has none.
  for (const feature of features) if (feature < hundredths.length) sum += hundredths[feature] ?? 0;
  return sum;
}
