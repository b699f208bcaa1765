import { firstNotBefore, type ParsedSentence } from './cues.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Unit } from './unit.js';

/** The phrase whose last unit is at `position`. */
export function phraseEndingAt(sentence: ParsedSentence, position: number): NounPhrase | null {
  const phrase = sentence.phrases[firstNotBefore(sentence.phrases, position + 1) - 1];
  return phrase !== undefined && phrase.behind === position + 1 ? phrase : null;
}

/** The index of the last unit from `from` backwards that is no adverb and no auxiliary. */
export function skipVerbGroup(units: readonly Unit[], from: number): number {
  let position = from;
  while (units[position]?.tag === 'adverb' || units[position]?.tag === 'auxiliary') position--;
  return position;
}

/** The index of the last unit from `from` backwards that is no adverb. */
export function skipAdverbs(units: readonly Unit[], from: number): number {
  let position = from;
  while (units[position]?.tag === 'adverb') position--;
  return position;
}

/** Farther back nothing is looked for. */
const FARTHEST = 30;

/** The last unit from `from` backwards whose tag fits; `null` where there is none, or a quotation stands between. */
export function previousIndex(
  units: readonly Unit[],
  from: number,
  fits: (tag: Unit['tag']) => boolean,
): number | null {
  for (let index = from; index >= Math.max(0, from - FARTHEST); index--) {
    const unit = units[index];
    if (unit === undefined) return null;
    // A title, as in "the author of “The Bridge”", is no quotation.
    if (unit.tag === 'quotation' && !isTitleOfWork(units, index)) return null;
    if (fits(unit.tag)) return index;
  }
  return null;
}

/** Whether what stands between quotation marks is the name of something: *author of “The Bridge”*. */
export function isTitleOfWork(units: readonly Unit[], quotation: number): boolean {
  const before = units[quotation - 1]?.tag;
  return before === 'preposition' || before === 'possessive';
}
