import { FORMS_OF_BE } from '../../language/closed-classes.js';
import { howMany } from '../../shared/how-many.js';
import { isSpeechNoun } from '../lexicon/person-nouns.js';
import type { CandidateFrame } from './frames.js';
import type { NounPhrase } from './noun-phrases.js';
import { isVerbal, type Unit } from './unit.js';

/** A word that can attribute a quotation: where it stands and what it is. */
export interface Cue {
  /** First unit and the one behind the last. */
  readonly first: number;
  readonly behind: number;
  readonly kind: 'verb' | 'be' | 'according-to' | 'colon' | 'noun' | 'dash';
}

/** A cue that was found in a sentence. */
export interface FoundCue extends Cue {
  /** What `framesOf` found, once it was asked. */
  frames: readonly CandidateFrame[] | null;
}

/** A sentence, its noun phrases and its cues. */
export interface ParsedSentence {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** How many sentences stand before it in its paragraph, and in the document. */
  readonly index: number;
  readonly order: number;
  /** Whether its paragraph is written like a headline, with capitals throughout. */
  readonly isHeadline: boolean;
  readonly units: readonly Unit[];
  readonly phrases: readonly NounPhrase[];
  readonly cues: readonly FoundCue[];
  /** Whether it consists of quotations only. */
  readonly isBare: boolean;
  /** What `subjectOf` found, once it was asked. */
  subject: NounPhrase | null | undefined;
}

/** Every word of a sentence that might attribute what somebody said. */
export function findCues(units: readonly Unit[]): FoundCue[] {
  const cues: FoundCue[] = [];
  const add = (first: number, behind: number, kind: Cue['kind']) =>
    cues.push({ first, behind, kind, frames: null });
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (unit.lower === 'according' && next?.lower === 'to') {
      add(index, index + 2, 'according-to');
    } else if (unit.lower === 'in' && isInWordsOf(units, index)) {
      add(index, index + (units[index + 2]?.lower === 'words' ? 4 : 1), 'according-to');
    } else if (unit.tag === 'verb') add(index, index + 1, 'verb');
    else if (unit.tag === 'colon' && index > 0 && !isLabel(units, index)) add(index, index + 1, 'colon');
    else if (unit.tag === 'noun' && isSpeechNoun(unit.lower)) {
      add(index, index + 1, 'noun');
    } else if (unit.tag === 'auxiliary' && FORMS_OF_BE.has(unit.lower) && !leadsToVerb(units, index + 1)) {
      add(index, index + 1, 'be');
    }
  }
  return cues;
}

/** *In the words of Anna Berg*, *in Berg’s own words*. */
function isInWordsOf(units: readonly Unit[], at: number): boolean {
  const next = units.slice(at + 1, at + 8).map(({ lower }) => lower);
  return /^(?:the words of|(?:[^,.]+ )?(?:['’]s?|my|his|her|its|our|their)(?: own)? words)(?: |$)/u.test(
    next.join(' '),
  );
}

/** *Q:*, *Note:*, *Step 1:*: what stands before a colon names what comes, and nobody who says it. */
function isLabel(units: readonly Unit[], colon: number): boolean {
  const [first, second] = units;
  // The dash opens an item of a list.
  if (first?.tag === 'dash') return isLabel(units.slice(1), colon - 1);
  if (first === undefined || second === undefined || colon > 2) return false;
  if (colon === 2) return first.lower !== 'the' && second.tag === 'number';
  return first.text.length === 1 || first.tag === 'number' || isSpeechNoun(first.lower);
}

function leadsToVerb(units: readonly Unit[], from: number): boolean {
  return isVerbal(units[pastAdverbs(units, from)]?.tag);
}

/** The index of the first unit from `from` on that is no adverb. */
export function pastAdverbs(units: readonly Unit[], from: number): number {
  let index = from;
  while (units[index]?.tag === 'adverb') index++;
  return index;
}

/** The noun phrase that begins at a unit. */
export function phraseBeginningAt({ phrases }: ParsedSentence, unit: number): NounPhrase | null {
  const phrase = phrases[firstNotBefore(phrases, unit)];
  return phrase?.first === unit ? phrase : null;
}

/** The index of the first item that begins at a unit or behind it, by binary search. */
export function firstNotBefore(items: readonly { readonly first: number }[], unit: number): number {
  return howMany(items, ({ first }) => first < unit);
}
