/** What a model has learned: how much each feature that is on speaks for a candidate. */
export type Weights = ReadonlyMap<string, number>;

/** The unit of the learned weights. */
const HUNDREDTH = 0.01;

/**
 * Weights to look up by feature, in whole hundredths, so that a sum is exact and two candidates with the same weights
 * tie in whatever order they are added. A map finds a name put together at run time faster than an object does.
 */
export function weightsOf(named: Readonly<Record<string, number>>): Weights {
  return new Map(Object.entries(named).map(([name, weight]) => [name, Math.round(weight / HUNDREDTH)]));
}

/** The sum of the weights of a candidate's features; higher is likelier. */
export function scoreOf(features: readonly string[], weights: Weights): number {
  return hundredthsOf(features, weights) * HUNDREDTH;
}

/**
 * The scores of candidates whose features come in groups. Candidates behind one another that share a group hold the same
 * array, whose sum is worked out once.
 */
export function scoresOfGroups(
  candidates: readonly { readonly groups: readonly (readonly string[])[] }[],
  weights: Weights,
): number[] {
  const last: (readonly string[])[] = [];
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

function hundredthsOf(features: readonly string[], weights: Weights): number {
  let hundredths = 0;
  for (const feature of features) hundredths += weights.get(feature) ?? 0;
  return hundredths;
}

type Part = string | number | boolean;

/** The beginning of the names of features that differ in what comes behind it. */
export interface FeaturePrefix {
  readonly name: string;
  readonly longer: Map<Part, FeaturePrefix>;
}

const ROOT: FeaturePrefix = { name: '', longer: new Map() };

function longer(prefix: FeaturePrefix, part: Part): FeaturePrefix {
  let next = prefix.longer.get(part);
  if (next === undefined) {
    next = { name: prefix === ROOT ? `${part}` : `${prefix.name} ${part}`, longer: new Map() };
    prefix.longer.set(part, next);
  }
  return next;
}

/**
 * The name of a feature: its parts with a space between. Every name is put together once and found again by its parts
 * afterwards, since making a new string for every candidate would cost more than all the rest. The parts come from
 * small fixed sets, never from a document, so the number of names is bounded.
 */
export function feature(first: Part, second: Part, third?: Part, fourth?: Part, fifth?: Part): string {
  let node = longer(longer(ROOT, first), second);
  if (third !== undefined) node = longer(node, third);
  if (fourth !== undefined) node = longer(node, fourth);
  if (fifth !== undefined) node = longer(node, fifth);
  return node.name;
}

/** The parts that many features begin with, put together beforehand. */
export function featurePrefix(first: Part, second?: Part): FeaturePrefix {
  const prefix = longer(ROOT, first);
  return second === undefined ? prefix : longer(prefix, second);
}

/** The name of the feature that a prefix and one more part make. */
export function featureBehind(prefix: FeaturePrefix, part: Part): string {
  return longer(prefix, part).name;
}
