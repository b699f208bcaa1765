import { PairTable } from './pair-table.js';

type Part = string | number | boolean;

/**
 * Something that may speak for or against a candidate: the place of its weight, and what longer features go on from. The
 * same for all features of one name.
 */
export type Feature = number;

const NAMES: string[] = [];
const NUMBERS = new Map<string, Feature>();

/** Stands for every feature that has no weight and that no other with a weight goes on from. */
export const WEIGHTLESS: Feature = featureNamed('no weight');

/** What all features go on from. */
const ROOT: Feature = featureNamed('');

/** The parts of names, numbered as they come. */
const PARTS = new Map<Part, number>();

/** From a feature and the number of a part to the feature that goes on with it. */
const LONGER = new PairTable();

/** The names of all features with a weight, and what they begin with. */
const WEIGHTED = new Set<string>();

/** Whether features are told apart that no weight was learned for. */
let isLearning = false;

/** From now on features without a weight are made, too, so that one can be learned for them. */
export function makeAllFeatures(): void {
  isLearning = true;
}

/** The feature of a name that has a weight. */
export function weightedFeature(name: string): Feature {
  for (let end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', end + 1))
    WEIGHTED.add(name.slice(0, end));
  WEIGHTED.add(name);
  return featureNamed(name);
}

/** How many features there are. */
export function numberOfFeatures(): number {
  return NAMES.length;
}

/** The parts of a feature's name with a space between. */
export function nameOf(feature: Feature): string {
  return NAMES[feature] ?? '';
}

/**
 * The feature whose name is these parts with a space between. Every feature is made once and found again by its parts
 * afterwards, since putting its name together for every candidate would cost more than all the rest. The parts come from
 * small fixed sets, never from a document, so the number of features is bounded.
 */
export function feature(first: Part, second?: Part, third?: Part, fourth?: Part, fifth?: Part): Feature {
  let found = longer(ROOT, first, true);
  if (second !== undefined) found = longer(found, second, true);
  if (third !== undefined) found = longer(found, third, true);
  if (fourth !== undefined) found = longer(found, fourth, true);
  if (fifth !== undefined) found = longer(found, fifth, true);
  return found;
}

/** The feature that goes on from another with more parts. */
export function featureBehind(prefix: Feature, first: Part, second?: Part, third?: Part): Feature {
  let found = goingOn(prefix, first);
  if (second !== undefined) found = goingOn(found, second);
  if (third !== undefined) found = goingOn(found, third);
  return found;
}

function goingOn(prefix: Feature, part: Part): Feature {
  return prefix === WEIGHTLESS ? WEIGHTLESS : longer(prefix, part, isLearning);
}

/** Parts put together as one part of several features. */
export function joined(first: Part, second: Part, third?: Part): string {
  return nameOf(feature(first, second, third));
}

/** A count as a part of a feature; all from `most` on are one. */
export function upTo(count: number, most: number): string {
  return count >= most ? (OR_MORE[most] ?? `${most}+`) : (COUNTS[count] ?? `${count}`);
}

/** The counts that are asked for, made once, since a string made anew is slower to look up. */
const COUNTS: readonly string[] = ['0', '1', '2', '3', '4'];
const OR_MORE: readonly string[] = ['0+', '1+', '2+', '3+', '4+', '5+'];

/** @param isKept whether it is made also where it has no weight and leads to none */
function longer(prefix: Feature, part: Part, isKept: boolean): Feature {
  const number = numberOfPart(part);
  const known = LONGER.get(prefix, number);
  if (known >= 0) return known;
  const name = prefix === ROOT ? `${part}` : `${nameOf(prefix)} ${part}`;
  const made = isKept || WEIGHTED.has(name) ? featureNamed(name) : WEIGHTLESS;
  LONGER.set(prefix, number, made);
  return made;
}

function featureNamed(name: string): Feature {
  let known = NUMBERS.get(name);
  if (known === undefined) {
    known = NAMES.length;
    NAMES.push(name);
    NUMBERS.set(name, known);
  }
  return known;
}

function numberOfPart(part: Part): number {
  let number = PARTS.get(part);
  if (number === undefined) {
    number = PARTS.size;
    PARTS.set(part, number);
  }
  return number;
}
