import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import { beginsWithSmallLetter } from './letters.js';
import type { Token } from './tokens.js';
import type { Tag, Unit } from './unit.js';

const RELATIVES = wordSet('who which whom whose');

/** What may stand before a noun: behind it, `call`, `claims` or `report` is a noun and no verb. */
export const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'possessive',
  'number',
  'preposition',
]);

/** Determiners that can stand for a noun phrase alone: "another tweeted". */
export const ALONE = wordSet(
  'another one some many all both most others few several this these those each either neither none',
);

/** The tag of every word of the closed classes: of several classes the one that is named first. */
const CLOSED_CLASSES: ReadonlyMap<string, Tag> = new Map<string, Tag>(
  (
    [
      [['others'], 'pronoun'],
      [[...ALONE, 'her'], 'determiner'],
      [SUBJECT_PRONOUNS, 'pronoun'],
      [OBJECT_PRONOUNS, 'object-pronoun'],
      [DETERMINERS, 'determiner'],
      [SUBORDINATORS, 'subordinator'],
      [COORDINATORS, 'coordinator'],
      [PREPOSITIONS, 'preposition'],
      [ADVERBS, 'adverb'],
    ] as const
  )
    // The last entry of a key stays in a map, so the classes are entered in reverse.
    .toReversed()
    .flatMap(([words, tag]) => [...words].map((word): [string, Tag] => [word, tag])),
);

/** The part of speech of a word of the closed classes, `null` for others. */
export function closedClassOf(lower: string, previous: Unit | null): Tag | null {
  if (RELATIVES.has(lower)) return lower === 'whose' ? 'determiner' : 'relative';
  if (lower === 'that') {
    return previous !== null && (previous.tag === 'noun' || previous.tag === 'name')
      ? 'relative'
      : 'subordinator';
  }
  return CLOSED_CLASSES.get(lower) ?? null;
}

/** Whether a word may be a noun or an adjective, as far as its letters and the closed classes tell. */
export function isNounLike(token: Token | null): boolean {
  return (
    token !== null &&
    token.kind === 'word' &&
    beginsWithSmallLetter(token.text) &&
    closedClassOf(token.lower, null) === null &&
    !AUXILIARIES.has(token.lower)
  );
}
