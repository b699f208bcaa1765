import { meansSaying } from '../lexicon/cue-verbs.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import { subjectOf } from '../parsing/subjects.js';
import { isVerbal, type Unit } from '../parsing/unit.js';
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

const PROMINENT: ReadonlySet<Role> = new Set<Role>(['speaker', 'asker', 'asked', 'main subject', 'subject']);

/** Whether the sentence is about whoever plays a part, or has their words. */
export function isProminent(role: Role): boolean {
  return PROMINENT.has(role);
}

/** What part somebody plays in the sentence that names them there. */
export function roleOf(mention: PersonMention): Role {
  // Every pronoun behind a mention asks.
  mention.role ??= findRole(mention);
  return mention.role;
}

function findRole({ sentence, phrase, isHead }: PersonMention): Role {
  const { units } = sentence;
  const subject = subjectOf(sentence);
  if (!isHead)
    return subject === phrase && !isPersonNoun(units[phrase.head]?.lower ?? '')
      ? 'part of the subject'
      : 'part';
  const before = units[phrase.first - 1];
  const behind = units[phrase.behind];
  if (before?.verb?.classes.has('ask')) return 'asked';
  if (behind?.verb?.classes.has('ask')) return 'asker';
  if (behind?.verb != null && meansSaying(behind.verb)) return 'speaker';
  if (before?.verb?.classes.has('say')) return 'speaker';
  if (subject === phrase || (subject !== null && isBeside(units, subject, phrase))) return 'main subject';
  if (before?.tag === 'preposition') return 'prepositional';
  if (isVerbal(behind?.tag) || behind?.tag === 'adverb') return 'subject';
  return before?.tag === 'verb' ? 'object' : 'other';
}

/** Whether a name tells who it is of whom the phrase before it speaks: *Berg’s lawyer, Tom Hill, was late*. */
function isBeside(units: readonly Unit[], { kind, behind }: NounPhrase, { first }: NounPhrase): boolean {
  return kind === 'noun' && first === behind + 1 && units[behind]?.tag === 'comma';
}
