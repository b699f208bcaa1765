import { wordMap } from '../../language/word-set.js';
import type { Gender } from '../lexicon/given-names.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { NamedPerson } from './name-table.js';
import type { PersonMention } from './person-mention.js';

const GENDER_OF = wordMap<Gender>([
  ['he', 'he his him himself'],
  ['she', 'she her herself'],
]);

/**
 * Notes the gender of the first pronoun behind the only person of a sentence, in the same sentence or at the beginning of
 * the next, if no title tells it.
 *
 * @param before the only person of the sentence before
 * @returns the only person of this sentence
 */
export function noteGender(
  hints: Map<NamedPerson, Gender>,
  { units }: ParsedSentence,
  mentions: readonly PersonMention[],
  before: NamedPerson | null,
): NamedPerson | null {
  const [first] = mentions;
  const opening = GENDER_OF.get(units[0]?.lower ?? '');
  if (before !== null && !before.isGenderTold && opening !== undefined && !hints.has(before)) {
    hints.set(before, opening);
  }
  if (first === undefined) return opening === undefined ? null : before;
  const { person, phrase, isHead } = first;
  if (!isHead || mentions.some((mention) => mention.person !== person)) return null;
  if (person.isGenderTold || hints.has(person)) return person;
  for (let index = phrase.behind; index < units.length; index++) {
    const gender = GENDER_OF.get(units[index]?.lower ?? '');
    if (gender === undefined) continue;
    hints.set(person, gender);
    break;
  }
  return person;
}
