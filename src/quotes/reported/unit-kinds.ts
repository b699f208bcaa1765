import { isVerbal, type Tag, type Unit } from '../parsing/unit.js';

const CLOSED_CLASSES: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'pronoun',
  'object-pronoun',
  'preposition',
  'coordinator',
  'subordinator',
  'relative',
  'auxiliary',
]);

/** A word of the closed classes itself; of others what part of speech it is. */
export function wordOrTag(unit: Unit | undefined): string {
  if (unit === undefined) return 'end';
  if (CLOSED_CLASSES.has(unit.tag)) return unit.lower;
  if (unit.verb !== null) return 'cue';
  return unit.tag === 'verb' && unit.lower.endsWith('ing') ? 'participle' : unit.tag;
}

/** A unit's part of speech; a pronoun that may go back to the speaker is told from others. */
export function kindOfUnit(unit: Unit | undefined): string {
  if (unit === undefined) return 'end';
  return unit.tag === 'pronoun' ? unit.lower : unit.verb !== null ? 'cue' : unit.tag;
}

const TOLD_BY_WORD: ReadonlySet<Tag> = new Set<Tag>([
  'coordinator',
  'subordinator',
  'relative',
  'preposition',
]);

/** What a clause, or the insertion behind a comma, begins with. */
export function openingOf(unit: Unit): string {
  if (unit.tag === 'verb')
    return unit.verb !== null ? 'cue' : unit.lower.endsWith('ing') ? 'participle' : 'verb';
  return TOLD_BY_WORD.has(unit.tag) ? unit.lower : unit.tag;
}

/** Whether a verb or an auxiliary is one that a subject can have: no infinitive and no participle in *-ing*. */
export function isFiniteVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || !isVerbal(unit.tag)) return false;
  return !unit.lower.endsWith('ing') && units[index - 1]?.lower !== 'to';
}
