import { wordSet } from '../../language/word-set.js';
import type { Unit } from './unit.js';

/**
 * *Must report*, *can claim*, *has to explain*: what somebody should say, or may, was not said. Rules are full of it.
 * *Would say* and *could only say* tell of something past as often.
 */
export function isOnlyAllowed(units: readonly Unit[], verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - MOST_BEFORE); index--) {
    const { lower = '', tag } = units[index] ?? {};
    // Theresa May is none.
    if (tag === 'auxiliary' && ALLOWING.has(lower)) return true;
    if (lower === 'to' && OBLIGING.has(units[index - 1]?.lower ?? '')) return true;
    if (tag !== 'adverb' && tag !== 'auxiliary') return false;
  }
  return false;
}

const ALLOWING = wordSet("must mustn't should shouldn't shall may can can't cannot");
const OBLIGING = wordSet('has have need needs ought');

/** How many adverbs and auxiliaries before a verb are looked at. */
const MOST_BEFORE = 4;
