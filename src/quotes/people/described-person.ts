import { POSSESSIVE_DETERMINERS } from '../../language/closed-classes.js';
import { howMany } from '../../shared/how-many.js';
import { isNounForOne } from '../lexicon/person-nouns.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { ParsedDocument } from '../parsing/parse.js';
import { isSaidBefore } from '../parsing/said-before.js';
import type { Unit } from '../parsing/unit.js';
import { nounOf } from './descriptions.js';
import type { PeopleInDocument } from './people-in-document.js';
import { isProminent, roleOf } from './person-mentions.js';
import { type Speaker, surely } from './speaker.js';

/**
 * Whom a description without a name means: *the spokeswoman* the one last described so, *her daughter* the only one, and
 * *the striker* or *the 34-year-old*, whom the text has not spoken of as such, the one it was speaking of.
 */
export function describedPerson(
  document: ParsedDocument,
  people: PeopleInDocument,
  sentence: ParsedSentence,
  phrase: NounPhrase,
): Speaker | null {
  const { units, paragraph } = sentence;
  const noun = nounOf(units, phrase);
  const mentions = people.described.get(noun) ?? [];
  const before = howMany(mentions, (mention) => mention.sentence.paragraph <= paragraph);
  const last = mentions[before - 1];
  if (units[phrase.first]?.lower === 'the') {
    if (last !== undefined) return surely(last.person.name);
    // *The head of the agency* is told by that who it is.
    const isTold = units[phrase.behind]?.lower === 'of';
    return isTold ? null : spokenOf(document, people, sentence, { noun, start: phrase.start });
  }
  if (last === undefined || !isOwned(units, phrase) || !isNounForOne(noun)) return null;
  const isOnly = mentions.every(({ person }) => person === last.person);
  return isOnly && paragraph - last.sentence.paragraph <= NEAR ? surely(last.person.name) : null;
}

/** Whether a phrase begins with whose it is: *her daughter*, *Berg’s lawyer*. */
function isOwned(units: readonly Unit[], { first, head }: NounPhrase): boolean {
  if (POSSESSIVE_DETERMINERS.has(units[first]?.lower ?? '')) return true;
  return units.slice(first, head).some(({ tag }) => tag === 'possessive');
}

/** How many paragraphs back somebody is introduced as somebody’s: *her daughter, Anna Berg*. */
const NEAR = 3;
/** How sure it is that a new description stands for the one spoken of. */
const SURENESS = 0.7;
/** How many sentences back that one is named. */
const FARTHEST = 3;

/** The only person named in the nearest sentence before that names any, if that is about them. */
function spokenOf(
  document: ParsedDocument,
  people: PeopleInDocument,
  { order }: ParsedSentence,
  { noun, start }: { readonly noun: string; readonly start: number },
): Speaker | null {
  const isOne = noun.endsWith('-year-old') || isNounForOne(noun);
  if (!isOne || isSaidBefore(document.text, start, noun)) return null;
  const end = howMany(people.mentions, ({ sentence }) => sentence.order < order);
  const last = people.mentions[end - 1];
  if (last === undefined || order - last.sentence.order > FARTHEST || !isProminent(roleOf(last))) return null;
  const first = howMany(people.mentions, ({ sentence }) => sentence.order < last.sentence.order);
  const isOther = people.mentions.slice(first, end).some(({ person }) => person !== last.person);
  return isOther || (noun.endsWith('woman') && last.person.gender === 'he')
    ? null
    : { name: last.person.name, sureness: SURENESS };
}
