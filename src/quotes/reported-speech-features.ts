import { type Complement, openingOf } from './complements.js';
import type { ParsedSentence } from './cues.js';
import type { CandidateFrame } from './frames.js';
import { type Feature, feature } from './scores.js';
import type { Unit } from './tagging.js';

/**
 * What tells reported speech from other words behind the same verb, as far as it lies in the frame: what kind of verb it
 * is and who is its subject. The same for all that the frame may report.
 */
export function reportingFrameFeatures(
  { units }: ParsedSentence,
  { cue, cueClass, verbForm, phrase, phraseKind }: CandidateFrame,
  isHeadline: boolean,
): Feature[] {
  const base = units[cue.first]?.verb?.base;
  const features = [
    feature('reported'),
    feature('class', cueClass, 'form', verbForm),
    feature('subject', phraseKind),
    feature('subject', phraseKind, 'class', cueClass),
  ];
  if (base !== undefined) features.push(feature('verb', base));
  if (isHeadline) features.push(feature('headline'));
  if (units[phrase.first - 1]?.tag === 'preposition') features.push(feature('subject prepositional'));
  return features;
}

const LENGTHS: readonly number[] = [1, 2, 3, 4, 6, 9, 14];

/** What tells reported speech as far as it lies in how the words begin and hang on the verb, wherever they end. */
export function beginningFeatures(
  { units }: ParsedSentence,
  { cue, cueClass, verbForm, phrase, phraseKind, ruling }: CandidateFrame,
  { kind, first, isRemote }: Complement,
): Feature[] {
  const side = phrase.first < cue.first ? 'before' : 'behind';
  const base = units[cue.first]?.verb?.base ?? cue.kind;
  const begin = units[first];
  const opening = begin === undefined ? 'end' : openingOf(begin);
  return [
    feature(kind),
    feature(kind, 'verb', base),
    feature(kind, 'subject', phraseKind),
    feature(kind, 'begins', opening),
    feature(kind, 'begins', opening, 'class', cueClass),
    feature(kind, 'class', cueClass),
    feature(kind, 'form', verbForm),
    feature(kind, isRemote ? 'remote' : 'near', 'class', cueClass),
    feature(kind, 'subject', side, ruling === 'ruled' ? 'ruled' : 'other'),
    feature('begins', begin?.tag ?? 'end'),
  ];
}

/** What tells reported speech as far as it lies in where the words end. */
export function endFeatures(
  { units }: ParsedSentence,
  { kind, first, behind, ending }: Complement,
): Feature[] {
  const length = LENGTHS.findLast((bound) => behind - first >= bound) ?? 1;
  return [
    feature(kind, 'length', length),
    feature(kind, 'names only', namesOnly(units, first, behind)),
    feature('ends', ending),
    feature('ends', ending, ending === 'whole' ? '' : kindOfUnit(units[behind + 2])),
    feature(kind, ending === 'whole' ? 'whole' : 'cut'),
    feature('next', units[behind]?.tag ?? 'end'),
  ];
}

function namesOnly(units: readonly Unit[], first: number, behind: number): boolean {
  for (let index = first; index < behind; index++) if (units[index]?.tag !== 'name') return false;
  return true;
}

/** A unit's part of speech; a pronoun that may go back to the speaker is told from others. */
function kindOfUnit(unit: Unit | undefined): string {
  if (unit === undefined) return 'end';
  return unit.tag === 'pronoun' ? unit.lower : unit.verb !== null ? 'cue' : unit.tag;
}
