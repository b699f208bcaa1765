import { DETERMINERS, IRREGULAR_PARTICIPLES, IRREGULAR_PAST_FORMS } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { ALONE, BEFORE_NOUN, isNounLike } from './closed-class-tags.js';
import { beginsWithCapital } from './letters.js';
import type { Token } from './tokens.js';
import type { Tag, Unit } from './unit.js';

/** Cue verbs that are no nouns in their base form: *26 percent say*, *others argue*. */
const NO_NOUNS = wordSet(
  'say tell argue believe think insist admit deny explain suggest describe assume agree know understand recall reckon realize realise recognize recognise assert contend maintain concede acknowledge confess declare announce predict disagree speculate warn allege complain inform ask wonder expect consider',
);

/** Whether a word can only be the verb of several in the present, or an infinitive. */
export function isPluralVerb(token: Token | null): boolean {
  const cue = token === null ? undefined : CUE_VERBS.get(token.lower);
  return cue?.form === 'base' && NO_NOUNS.has(cue.base);
}

/** Nouns that end like adverbs and verb forms. */
const NOUNS_LIKE_OTHERS = wordSet(
  'rally family ally reply supply monopoly assembly anomaly bully belly jelly fly morning evening thing something anything nothing everything king ring spring string wing building meeting wedding ceiling feeling hearing red bed shed hundred',
);

/** The part of speech of a word that is in no closed class and has no capital. */
export function openClassOf(lower: string, previous: Unit | null, next: Token | null): Tag {
  // *Type /claims*: a command of a program.
  if (previous?.text === '/') return 'noun';
  const standsAlone = previous !== null && (ALONE.has(previous.lower) || previous.tag === 'number');
  const mayBeNoun =
    previous !== null && BEFORE_NOUN.has(previous.tag) && previous.lower !== 'to' && !standsAlone;
  const cue = CUE_VERBS.get(lower);
  if (cue !== undefined) {
    if (NO_NOUNS.has(cue.base) && cue.form !== 'past' && cue.form !== 'ing') return 'verb';
    // "in calling for", "before explaining why"; but "of growing concern".
    if (cue.form === 'ing' && previous?.tag === 'preposition' && !isNounLike(next)) return 'verb';
    // "the proposed plan" and "the report", but "another tweeted".
    if (mayBeNoun) return 'noun';
    // "party figures declared"
    if (cue.form !== 'past' && previous?.tag === 'noun' && isFiniteCue(next)) return 'noun';
    // "The sign on the door read": the past looks alike, and people read what others wrote.
    const isWritten = lower === 'read' && previous?.tag === 'noun' && !isPersonNoun(previous.lower);
    if (cue.form === 'base' && !isWritten && previous !== null && isSingular(previous)) return 'noun';
    if (standsAlone && cue.form === 'base') return 'noun';
    return 'verb';
  }
  if (lower === 'long' && previous?.tag === 'auxiliary') return 'adverb';
  if (NOUNS_LIKE_OTHERS.has(lower)) return 'noun';
  if (lower.endsWith('ly')) return 'adverb';
  if (mayBeNoun) return 'noun';
  if (IRREGULAR_PAST_FORMS.has(lower) || IRREGULAR_PARTICIPLES.has(lower)) return 'verb';
  if (lower.length > 3 && (lower.endsWith('ing') || (lower.endsWith('ed') && !lower.endsWith('eed'))))
    return 'verb';
  if (previous?.tag === 'name' && /[^aius]s$/.test(lower) && !isPersonNoun(lower) && opensPhrase(next))
    return 'verb';
  if (previous?.tag === 'auxiliary' && MODALS.test(previous.lower)) return 'verb';
  return 'noun';
}

/** Whether a word can open a verb's object, as behind *Berg supports* and *Berg tries*. */
function opensPhrase(token: Token | null): boolean {
  return (
    token !== null &&
    token.kind === 'word' &&
    (DETERMINERS.has(token.lower) || token.lower === 'to' || beginsWithCapital(token.text))
  );
}

const MODALS = /^(?:wo|would|will|ca|can|could|should|may|might|must|do|does|did)/;

/** Behind a singular noun or name a base form is a noun: "the mayor's press secretary". */
function isSingular(unit: Unit): boolean {
  return (unit.tag === 'noun' || unit.tag === 'name') && !unit.lower.endsWith('s');
}

/** Whether a word can only be the verb of a sentence's subject: *suggests*, *declared*. */
function isFiniteCue(token: Token | null): boolean {
  const form = token === null ? undefined : CUE_VERBS.get(token.lower)?.form;
  return form === 'present' || form === 'past';
}
