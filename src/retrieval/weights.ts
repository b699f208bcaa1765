/** What each of some features, by their names, counts for in a linear model. */
export type Weights<Features> = Readonly<Record<keyof Features, number>>;

/** The weighted sum of features. */
export function weighted<Features extends Weights<Features>>(
  weights: Weights<Features>,
  features: Features,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
}
