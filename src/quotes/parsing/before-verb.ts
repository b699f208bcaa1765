import { wordSet } from '../../language/word-set.js';
import type { Unit } from './unit.js';

/** *Did not say*, *never said*. */
export function isNegated(units: readonly Unit[], verb: number): boolean {
  return holdsBefore(
    units,
    verb,
    (unit) =>
      belongsToVerb(unit) && (unit.lower === 'not' || unit.lower === 'never' || unit.lower.endsWith("n't")),
  );
}

/**
 * *Must report*, *can claim*, *has to explain*: what somebody should say, or may, was not said. Rules are full of it.
 * *Would say* and *could only say* tell of something past as often.
 */
export function isOnlyAllowed(units: readonly Unit[], verb: number): boolean {
  return holdsBefore(
    units,
    verb,
    // Theresa May is none.
    ({ tag, lower }, index) =>
      (tag === 'auxiliary' && ALLOWING.has(lower)) ||
      (lower === 'to' && OBLIGING.has(units[index - 1]?.lower ?? '')),
  );
}

const ALLOWING = wordSet("must mustn't should shouldn't shall may can can't cannot");
const OBLIGING = wordSet('has have need needs ought');

/** How many adverbs and auxiliaries before a verb are looked at. */
const MOST_BEFORE = 4;

/** Whether something is true of the adverbs and auxiliaries before a verb, or of the word that they stand behind. */
function holdsBefore(
  units: readonly Unit[],
  verb: number,
  holds: (unit: Unit, index: number) => boolean,
): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - MOST_BEFORE); index--) {
    const unit = units[index];
    if (unit === undefined) return false;
    if (holds(unit, index)) return true;
    if (!belongsToVerb(unit)) return false;
  }
  return false;
}

function belongsToVerb({ tag }: Unit): boolean {
  return tag === 'adverb' || tag === 'auxiliary';
}
