/** What each of some features, named in order, counts for in a linear model. */
export type Weights<Names extends readonly string[]> = Readonly<Record<Names[number], number>>;

/** The weighted sum of features, given in the order of `names`. */
export function weighted<Names extends readonly string[]>(
  names: Names,
  weights: Weights<Names>,
  features: readonly number[],
): number {
  let sum = 0;
  for (const [at, name] of names.entries()) sum += weights[name as Names[number]] * (features[at] ?? 0);
  return sum;
}
