import { wordSet } from '../../language/word-set.js';
import type { ParsedSentence } from './cues.js';
import { isVerbal } from './unit.js';

/** In instructions at least one of so many sentences speaks to the reader. */
const SENTENCES_AN_ADDRESS = 30;

const READER = wordSet('you your yours yourself yourselves');

/**
 * Whether a text tells its reader what to do, as rules and handbooks do, more than what happened: what somebody says there,
 * they say whenever it comes to that.
 */
export function isInstruction(sentences: readonly ParsedSentence[]): boolean {
  let addressing = 0;
  let past = 0;
  let present = 0;
  for (const { units } of sentences) {
    if (units.some(({ lower }) => READER.has(lower))) addressing++;
    for (const [index, { tag, lower, verb }] of units.entries()) {
      // A participle or an infinitive tells no time.
      const before = units[index - 1];
      const hasTense = tag === 'verb' && !isVerbal(before?.tag) && before?.lower !== 'to';
      if (PAST_AUXILIARIES.has(lower) || (hasTense && (verb?.form === 'past' || lower.endsWith('ed'))))
        past++;
      else if (hasTense && (verb?.form === 'present' || verb?.form === 'base')) present++;
    }
  }
  return addressing * SENTENCES_AN_ADDRESS >= sentences.length && past < present;
}

const PAST_AUXILIARIES = wordSet("was were had did wasn't weren't hadn't didn't");
