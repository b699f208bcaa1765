type Part = string | number | boolean;

/** Something that may speak for or against a candidate, and the beginning of the features whose names go on from it. */
export interface Feature {
  readonly name: string;
  /** The place of its weight; the same for all features of one name. */
  readonly number: number;
  readonly longer: Map<Part, Feature>;
}

/** What a model has learned: how much each feature that is on speaks for a candidate. */
export interface Weights {
  /** By the number of the feature, in whole hundredths, so that a sum is exact in whatever order it is added up. */
  readonly hundredths: Int32Array;
}

/** The unit of the learned weights. */
const HUNDREDTH = 0.01;

const NUMBERS = new Map<string, number>();

/** The names of all features with a weight, and what they begin with. */
const WEIGHTED = new Set<string>();

/** Whether features are told apart that no weight was learned for. */
let isLearning = false;

/** From now on features without a weight are made, too, so that one can be learned for them. */
export function makeAllFeatures(): void {
  isLearning = true;
}

function numberOf(name: string): number {
  let number = NUMBERS.get(name);
  if (number === undefined) {
    number = NUMBERS.size;
    NUMBERS.set(name, number);
  }
  return number;
}

/** Weights to look up by feature. */
export function weightsOf(named: Readonly<Record<string, number>>): Weights {
  const entries = Object.entries(named).map(([name, weight]) => [numberOf(name), weight] as const);
  const hundredths = new Int32Array(NUMBERS.size);
  for (const [number, weight] of entries) hundredths[number] = Math.round(weight / HUNDREDTH);
  for (const name of Object.keys(named)) {
    for (let end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', end + 1))
      WEIGHTED.add(name.slice(0, end));
    WEIGHTED.add(name);
  }
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
  for (const { number } of features) if (number < hundredths.length) sum += hundredths[number] ?? 0;
  return sum;
}

const ROOT: Feature = { name: '', number: numberOf(''), longer: new Map() };

/** Stands for every feature that has no weight and that no other with a weight goes on from. */
const WEIGHTLESS: Feature = { name: '', number: ROOT.number, longer: new Map() };

function longer(prefix: Feature, part: Part): Feature {
  let next = prefix.longer.get(part);
  if (next === undefined) {
    const name = prefix === ROOT ? `${part}` : `${prefix.name} ${part}`;
    next = { name, number: numberOf(name), longer: new Map() };
    prefix.longer.set(part, next);
  }
  return next;
}

/**
 * The feature whose name is these parts with a space between. Every feature is made once and found again by its parts
 * afterwards, since putting its name together for every candidate would cost more than all the rest. The parts come from
 * small fixed sets, never from a document, so the number of features is bounded.
 */
export function feature(first: Part, second?: Part, third?: Part, fourth?: Part, fifth?: Part): Feature {
  let node = longer(ROOT, first);
  if (second !== undefined) node = longer(node, second);
  if (third !== undefined) node = longer(node, third);
  if (fourth !== undefined) node = longer(node, fourth);
  if (fifth !== undefined) node = longer(node, fifth);
  return node;
}

/** The feature that goes on from another with one more part. */
export function featureBehind(prefix: Feature, part: Part): Feature {
  if (prefix === WEIGHTLESS) return WEIGHTLESS;
  const known = prefix.longer.get(part);
  if (known !== undefined) return known;
  if (isLearning || WEIGHTED.has(`${prefix.name} ${part}`)) return longer(prefix, part);
  prefix.longer.set(part, WEIGHTLESS);
  return WEIGHTLESS;
}

/** Parts put together as one part of several features. */
export function joined(first: Part, second: Part, third?: Part): string {
  return feature(first, second, third).name;
}
