import { genderedWords } from '../lexicon/gendered-words.js';
import type { Gender } from '../lexicon/given-names.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { NamedPerson } from './name-table.js';
import type { PersonMention } from './person-mentions.js';

/** What the pronouns for one person tell of them. */
export const GENDER_OF_PRONOUNS = genderedWords('he his him himself', 'she her herself');

/** By how much more often pronouns beside a name are those for a man; below zero, for a woman. */
export type GenderCounts = Map<NamedPerson, number>;

/**
 * Counts the first pronoun behind the only person of a sentence, in the same sentence or at the beginning of the next, if no
 * title tells the gender.
 *
 * @param before the only person of the sentence before
 * @returns the only person of this sentence
 */
export function countPronouns(
  counts: GenderCounts,
  { units }: ParsedSentence,
  mentions: readonly PersonMention[],
  before: NamedPerson | null,
): NamedPerson | null {
  const [first] = mentions;
  const opening = GENDER_OF_PRONOUNS.get(units[0]?.lower ?? '');
  if (before !== null && opening !== undefined) count(counts, before, opening);
  if (first === undefined) return opening === undefined ? null : before;
  const { person, phrase, isHead } = first;
  if (!isHead || mentions.some((mention) => mention.person !== person)) return null;
  if (person.isGenderTold) return person;
  for (let index = phrase.behind; index < units.length; index++) {
    const gender = GENDER_OF_PRONOUNS.get(units[index]?.lower ?? '');
    if (gender === undefined) continue;
    count(counts, person, gender);
    break;
  }
  return person;
}

function count(counts: GenderCounts, person: NamedPerson, gender: Gender): void {
  if (!person.isGenderTold) counts.set(person, (counts.get(person) ?? 0) + ONE[gender]);
}

const ONE: Readonly<Record<Gender, number>> = { he: 1, she: -1 };

/** A pronoun beside a name often means somebody else: against a given name that is known, a few more must speak. */
const GIVEN_NAME = 2;

/** The genders that pronouns tell, or that they do not tell otherwise than given names. */
export function gendersOf(counts: GenderCounts): ReadonlyMap<NamedPerson, Gender> {
  const genders = new Map<NamedPerson, Gender>();
  for (const [person, more] of counts) {
    const sum = more + (person.gender === null ? 0 : GIVEN_NAME * ONE[person.gender]);
    if (sum !== 0) genders.set(person, sum > 0 ? 'he' : 'she');
  }
  return genders;
}
