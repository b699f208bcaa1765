import type { Span } from '../../language/span.js';
import type { CueVerb } from '../lexicon/cue-verbs.js';
import type { MarkedSpan } from './marks.js';

/** What a word is in its sentence, as far as finding a speaker needs it. Adjectives count as nouns. */
export type Tag =
  | 'name'
  | 'noun'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'object-pronoun'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'verb'
  | 'adverb'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'stop'
  | 'dash'
  | 'bracket'
  | 'quotation'
  | 'other';

/** Marks within a sentence. */
export const INNER_MARKS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'dash', 'bracket', 'semicolon', 'colon']);

/** Whether a word is a verb or an auxiliary. */
export function isVerbal(tag: Tag | undefined): boolean {
  return tag === 'verb' || tag === 'auxiliary';
}

/** A token with its part of speech, or a whole quotation, which counts as one unit of the sentence around it. */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  readonly verb: CueVerb | null;
  /** What stands between the marks, where the unit is a quotation. */
  readonly marked: MarkedSpan | null;
}
