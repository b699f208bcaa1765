/** What a model has learned: how much each feature that is on speaks for a candidate. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of the weights of a candidate's features; higher is likelier. */
export function scoreOf(features: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}
