import { FORMS_OF_BE } from '../../language/closed-classes.js';
import { isSpeechNoun } from '../lexicon/person-nouns.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Unit } from './tagging.js';

/** A word that can attribute a quotation: where it stands and what it is. */
export interface Cue {
  /** First unit and the one behind the last. */
  readonly first: number;
  readonly behind: number;
  readonly kind: 'verb' | 'be' | 'according-to' | 'colon' | 'noun' | 'dash';
}

/** A sentence, its noun phrases and its cues. */
export interface ParsedSentence {
  readonly units: readonly Unit[];
  readonly phrases: readonly NounPhrase[];
  readonly cues: readonly Cue[];
  /** Whether it consists of quotations only. */
  readonly isBare: boolean;
}

/** Every word of a sentence that might attribute what somebody said. */
export function findCues(units: readonly Unit[]): Cue[] {
  const cues: Cue[] = [];
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (unit.lower === 'according' && next?.lower === 'to') {
      cues.push({ first: index, behind: index + 2, kind: 'according-to' });
    } else if (unit.tag === 'verb') cues.push({ first: index, behind: index + 1, kind: 'verb' });
    else if (unit.tag === 'colon' && index > 0) cues.push({ first: index, behind: index + 1, kind: 'colon' });
    else if (unit.tag === 'noun' && isSpeechNoun(unit.lower)) {
      cues.push({ first: index, behind: index + 1, kind: 'noun' });
    } else if (unit.tag === 'auxiliary' && FORMS_OF_BE.has(unit.lower) && !leadsToVerb(units, index + 1)) {
      cues.push({ first: index, behind: index + 1, kind: 'be' });
    }
  }
  return cues;
}

function leadsToVerb(units: readonly Unit[], from: number): boolean {
  let index = from;
  while (units[index]?.tag === 'adverb' && index < from + 3) index++;
  return units[index]?.tag === 'verb' || units[index]?.tag === 'auxiliary';
}

/** The index of the first item that begins at a unit or behind it, by binary search. */
export function firstNotBefore(items: readonly { readonly first: number }[], unit: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.first ?? unit) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
