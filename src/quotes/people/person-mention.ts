import type { ParsedSentence } from '../parsing/cues.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { NamedPerson } from './name-table.js';

/** What part a person plays in the sentence. */
export type Role =
  | 'part'
  | 'part of the subject'
  | 'speaker'
  | 'asker'
  | 'asked'
  | 'main subject'
  | 'subject'
  | 'prepositional'
  | 'object'
  | 'other';

/** A place where a document names a person it also names in full. */
export interface PersonMention {
  readonly person: NamedPerson;
  readonly sentence: ParsedSentence;
  readonly phrase: NounPhrase;
  /** Whether the person is the head of the phrase, not a part of it as in *Berg's campaign*. */
  readonly isHead: boolean;
  /** What `roleOf` found, once it was asked. */
  role: Role | null;
}
