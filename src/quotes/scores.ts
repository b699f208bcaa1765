/** What a model has learned: how much each feature that is on speaks for a candidate. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of the weights of a candidate's features; higher is likelier. */
export function scoreOf(features: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

type Part = string | number | boolean;

interface NameNode {
  readonly name: string;
  readonly longer: Map<Part, NameNode>;
}

const ROOT: NameNode = { name: '', longer: new Map() };

function longer(node: NameNode, part: Part): NameNode {
  let next = node.longer.get(part);
  if (next === undefined) {
    next = { name: node === ROOT ? `${part}` : `${node.name} ${part}`, longer: new Map() };
    node.longer.set(part, next);
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
