import type { Span } from '../../language/span.js';
import type { Gender } from './names.js';

/** A pronoun whose person is sought: where it stands, and who has been speaking. */
export interface PronounPlace {
  readonly pronoun: Gender;
  readonly paragraph: number;
  readonly sentence: number;
  /** Index of its unit. */
  readonly unit: number;
  /** Who has spoken before it, in the order of the text. */
  readonly earlier: readonly EarlierSpeaker[];
  /** What whoever is meant says there. */
  readonly said: readonly Span[];
}

/** Somebody who said something, and in which paragraph. */
export interface EarlierSpeaker {
  readonly name: string;
  readonly paragraph: number;
}
