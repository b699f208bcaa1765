import type { Span } from '../../language/span.js';
import type { Gender } from '../lexicon/given-names.js';
import type { ParsedSentence } from '../parsing/cues.js';

/** A pronoun whose person is sought: where it stands, and who has been speaking. */
export interface PronounPlace {
  readonly pronoun: Gender;
  readonly sentence: ParsedSentence;
  /** Index of its unit. */
  readonly unit: number;
  /** What those who have spoken before it said last, by their names. */
  readonly earlier: ReadonlyMap<string, Speech>;
  /** What whoever is meant says there. */
  readonly said: readonly Span[];
}

/** Something that somebody said: in which paragraph, and how much had been said before it. */
export interface Speech {
  readonly name: string;
  readonly paragraph: number;
  readonly order: number;
}
