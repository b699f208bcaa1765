import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  IRREGULAR_PARTICIPLES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../language/closed-classes.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { NAME_PARTICLES } from '../lexicon/titles.js';

const OPENING_CLASSES = [PREPOSITIONS, AUXILIARIES, SUBORDINATORS, DETERMINERS, ADVERBS];

/** Whether a word, in lower case, opens a phrase and no name: *against*, *using*, *Berg-backed*; not *May* or *Van*. */
export function opensPhrase(word: string): boolean {
  return !mayBeOfName(word) && (isClosed(word) || /\p{L}{3}ing$|-\p{Ll}+ed$/u.test(word));
}

/** Whether a word, in lower case, has its capital surely from a sentence's beginning: *Given Berg*, *Added Berg*. */
export function opensSentence(word: string): boolean {
  return (
    !mayBeOfName(word) &&
    (isClosed(word) || CUE_VERBS.get(word)?.form === 'past' || IRREGULAR_PARTICIPLES.has(word))
  );
}

function isClosed(word: string): boolean {
  return OPENING_CLASSES.some((words) => words.has(word));
}

function mayBeOfName(word: string): boolean {
  return GIVEN_NAMES.has(word) || NAME_PARTICLES.has(word);
}
