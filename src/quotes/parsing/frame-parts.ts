import { FORMS_OF_BE } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import { isPersonNoun, isSpeakingThing } from '../lexicon/person-nouns.js';
import type { Cue } from './cues.js';
import { skipAdverbs } from './looking-back.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Unit } from './unit.js';

/** The kind of a noun phrase, as a feature. */
export function phraseKind(units: readonly Unit[], phrase: NounPhrase): string {
  const head = units[phrase.head];
  if (head === undefined) return 'noun';
  if (phrase.kind === 'pronoun') {
    if (head.tag === 'relative') return 'relative';
    if (head.lower === 'she') return 'he';
    return PERSONAL_PRONOUNS.has(head.lower) ? head.lower : 'one';
  }
  if (phrase.kind === 'name') {
    const isRow = phrase.head > phrase.first && units[phrase.head - 1]?.tag === 'name';
    return isRow ? 'names' : 'name';
  }
  if (isPersonNoun(head.lower)) return 'person';
  if (isSpeakingThing(head.lower)) return 'thing';
  return 'noun';
}

const PERSONAL_PRONOUNS = wordSet('i we you he they it');

/** The class of a cue, as a feature; the kind of cues that are no verbs. */
export function cueClass(units: readonly Unit[], cue: Cue): string {
  if (cue.kind !== 'verb') return cue.kind;
  return units[cue.first]?.verb?.surest ?? 'other';
}

/** The form of a cue's verb group: what its auxiliaries and its ending make of it; the kind of cues that are no verbs. */
export function verbForm(units: readonly Unit[], cue: Cue): string {
  if (cue.kind !== 'verb') return cue.kind;
  const before = units[skipAdverbs(units, cue.first - 1)];
  const unit = units[cue.first];
  if (before?.lower === 'to') return 'to';
  if (unit?.lower.endsWith('ing')) return before?.tag === 'auxiliary' ? 'is-ing' : 'ing';
  if (before?.tag === 'auxiliary') return FORMS_OF_BE.has(before.lower) ? 'passive' : 'aux';
  return unit?.verb?.form === 'past' ? 'past' : unit?.verb?.form === 'present' ? 'present' : 'other';
}
