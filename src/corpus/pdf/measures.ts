import type { Line } from './lines.js';

/** How most of a text is set. */
export interface Usual {
  readonly size: number;
  readonly font: string | null | undefined;
}

export function usuallySet(lines: readonly Line[]): Usual {
  return { size: usualSize(lines), font: usual(lines.map((line) => [line.font, line.text.length])) };
}

/** How far the lines of a page are apart, and where the one ends that reaches farthest to the right. */
export interface Measures {
  readonly distance: number;
  readonly right: number;
}

export function measuresOf(lines: readonly Line[]): Measures {
  return {
    distance: usualLength(lines.map((line, at) => [(lines[at - 1]?.y ?? line.y) - line.y, at === 0 ? 0 : 1])),
    right: lines.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY),
  };
}

/** The size of the letters in which most is written. */
export function usualSize(lines: readonly Line[]): number {
  return usualLength(lines.map(({ size, text }) => [size, text.length]));
}

/** The length with the most weight, rounded to a tenth; 0 where there is none. */
function usualLength(values: readonly (readonly [length: number, weight: number])[]): number {
  const rounded = values.map(([length, weight]) => [Math.round(length * 10) / 10, weight] as const);
  return usual(rounded.filter(([length]) => length > 0)) ?? 0;
}

/** The value with the most weight, the first of several. */
function usual<Value>(values: readonly (readonly [value: Value, weight: number])[]): Value | undefined {
  const weights = new Map<Value, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: readonly [value: Value, weight: number] | undefined;
  for (const [value, weight] of weights) if (weight > (best?.[1] ?? 0)) best = [value, weight];
  return best?.[0];
}
