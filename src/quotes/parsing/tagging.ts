import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PAST_FORMS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/closed-classes.js';
import type { Span } from '../../language/span.js';
import { wordSet } from '../../language/word-set.js';
import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.js';
import { isPersonNoun, isPluralPersonNoun } from '../lexicon/person-nouns.js';
import { beginsWithCapital, beginsWithSmallLetter } from './letters.js';
import type { Token } from './tokens.js';

/** What a word is in its sentence, as far as finding a speaker needs it. Adjectives count as nouns. */
export type Tag =
  | 'name'
  | 'noun'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'object-pronoun'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'verb'
  | 'adverb'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'stop'
  | 'dash'
  | 'bracket'
  | 'quotation'
  | 'other';

/** A token with its part of speech, or a whole quotation, which counts as one unit of the sentence around it. */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  readonly verb: CueVerb | null;
  /** Index of the marked span, where the unit is one; else -1. */
  readonly marked: number;
}

const PUNCTUATION: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['―', 'dash'],
  ['-', 'dash'],
  ['--', 'dash'],
  ['(', 'bracket'],
  [')', 'bracket'],
  ['[', 'bracket'],
  [']', 'bracket'],
]);

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose']);

/** What may stand before a noun: behind it, `call`, `claims` or `report` is a noun and no verb. */
const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'possessive', 'number', 'preposition']);

/** Determiners that can stand for a noun phrase alone: "another tweeted". */
const ALONE = wordSet(
  'another one some many all both most others few several this these those each either neither none',
);

/** How a sentence is written: in headlines every word may have a capital. */
export interface Spelling {
  readonly isHeadline: boolean;
  /** Whether the document also writes a word without a capital. */
  readonly isOrdinary: (lower: string) => boolean;
  /** Whether the document has the first of two words elsewhere, and never with the second behind it. */
  readonly isParted: (first: string, second: string) => boolean;
}

/**
 * The part of speech of a word, told from closed word classes, endings and the words beside it.
 *
 * @param previous the unit before it in the sentence, `null` at the beginning
 * @param next the token behind it
 */
export function tagWord(token: Token, previous: Unit | null, next: Token | null, spelling: Spelling): Tag {
  if (token.kind === 'punctuation') return tagPunctuation(token, previous);
  if (token.kind === 'number') return 'number';
  const { lower } = token;
  if (lower === "'s") {
    return previous?.tag === 'pronoun' || previous?.tag === 'relative' || previous?.lower === 'that'
      ? 'auxiliary'
      : 'possessive';
  }
  const capitalized = beginsWithCapital(token.text);
  const initial = previous === null || previous.tag === 'stop' || previous.tag === 'colon';
  // Behind a quotation, too, a capital makes a name: “…,” Will wrote.
  if (capitalized && !initial && !spelling.isHeadline && !SUBJECT_PRONOUNS.has(lower)) {
    return lower === 'the' ? 'determiner' : 'name';
  }
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  // "about half of them", "over 40 people"
  if (ROUGHLY.has(lower) && (next?.kind === 'number' || next?.lower === 'half')) return 'adverb';
  // "has since said"
  if (lower === 'since' && previous?.tag === 'auxiliary') return 'adverb';
  const closed = closedClassOf(lower, previous);
  // "an earlier report", "an inside source"
  if ((closed === 'adverb' || closed === 'preposition') && isArticle(previous) && isNounLike(next))
    return 'noun';
  if (closed !== null) return closed;
  if (token.text.startsWith('@')) return 'name';
  return capitalized ? tagCapitalized(token, previous, next, spelling) : openClassOf(lower, previous, next);
}

const ROUGHLY: ReadonlySet<string> = new Set(['about', 'around', 'over']);

function tagPunctuation(token: Token, previous: Unit | null): Tag {
  if (token.lower === "'" || token.lower === '’')
    return previous?.end === token.start ? 'possessive' : 'other';
  return PUNCTUATION.get(token.lower) ?? (token.lower.startsWith('--') ? 'dash' : 'other');
}

/** A word with a capital where every word, or the first of a sentence, has one. */
function tagCapitalized(token: Token, previous: Unit | null, next: Token | null, spelling: Spelling): Tag {
  const { lower } = token;
  const nextIsCapital = next !== null && beginsWithCapital(next.text);
  const cue = CUE_VERBS.get(lower);
  if (spelling.isHeadline && previous !== null) {
    const isCue = cue !== undefined && cue.form !== 'base' && !BEFORE_NOUN.has(previous.tag);
    return isCue || isVerbOfHeadline(token, previous, next, spelling) ? 'verb' : 'name';
  }
  if (lower.endsWith('ing') && (cue !== undefined || (!nextIsCapital && spelling.isOrdinary(lower))))
    return 'verb';
  if (cue?.form === 'past' && !nextIsCapital) return 'verb';
  // "People say", "Officials said"; a single one may be a family name.
  if (!nextIsCapital && isPluralPersonNoun(lower)) return 'noun';
  if (spelling.isOrdinary(lower) && !nextIsCapital) return lower.endsWith('ly') ? 'adverb' : 'noun';
  return 'name';
}

/** *Anna Berg Ties Tom Hill*: what ends like a verb behind a name that stands without it elsewhere. */
function isVerbOfHeadline(token: Token, previous: Unit, next: Token | null, { isParted }: Spelling): boolean {
  const { lower, text } = token;
  if (previous.tag !== 'name' || next?.kind !== 'word' || mayBeVerb(next.lower)) return false;
  if (isPersonNoun(lower) || !(/[^aius]s$/.test(lower) || IRREGULAR_PAST_FORMS.has(lower))) return false;
  return isParted(previous.text, text);
}

function mayBeVerb(lower: string): boolean {
  return CUE_VERBS.has(lower) || AUXILIARIES.has(lower) || IRREGULAR_PAST_FORMS.has(lower);
}

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

function closedClassOf(lower: string, previous: Unit | null): Tag | null {
  if (RELATIVES.has(lower)) return lower === 'whose' ? 'determiner' : 'relative';
  if (lower === 'that') {
    return previous !== null && (previous.tag === 'noun' || previous.tag === 'name')
      ? 'relative'
      : 'subordinator';
  }
  return CLOSED_CLASSES.get(lower) ?? null;
}

/** Cue verbs that are no nouns in their base form: *26 percent say*, *others argue*. */
const NO_NOUNS = wordSet(
  'say tell argue believe think insist admit deny explain suggest describe assume agree know understand recall reckon realize realise recognize recognise assert contend maintain concede acknowledge confess declare announce predict disagree speculate warn allege complain inform ask wonder expect consider',
);

/** Nouns that end like adverbs and verb forms. */
const NOUNS_LIKE_OTHERS = wordSet(
  'rally family ally reply supply monopoly assembly anomaly bully belly jelly fly morning evening thing something anything nothing everything king ring spring string wing building meeting wedding ceiling feeling hearing red bed shed hundred',
);

function openClassOf(lower: string, previous: Unit | null, next: Token | null): Tag {
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
    // "the same polling suggests", "party figures declared".
    if (cue.form !== 'past' && previous?.tag === 'noun' && isFiniteCue(next)) return 'noun';
    if (standsAlone && cue.form !== 'past' && isFiniteCue(next)) return 'noun';
    if (cue.form === 'base' && previous !== null && isSingular(previous)) return 'noun';
    if (standsAlone && (cue.form === 'base' || (cue.form === 'past' && isNounLike(next)))) return 'noun';
    return 'verb';
  }
  if (lower === 'long' && previous?.tag === 'auxiliary') return 'adverb';
  if (NOUNS_LIKE_OTHERS.has(lower)) return 'noun';
  if (lower.endsWith('ly')) return 'adverb';
  if (mayBeNoun) return 'noun';
  if (lower.endsWith('ing') && (previous?.tag === 'noun' || standsAlone) && isFiniteCue(next)) return 'noun';
  if (IRREGULAR_PAST_FORMS.has(lower) || IRREGULAR_PARTICIPLES.has(lower)) return 'verb';
  if (lower.length > 3 && (lower.endsWith('ing') || (lower.endsWith('ed') && !lower.endsWith('eed'))))
    return 'verb';
  if (previous?.tag === 'name' && /[^aius]s$/.test(lower) && !isPersonNoun(lower) && opensPhrase(next))
    return 'verb';
  if (previous?.tag === 'auxiliary' && MODALS.test(previous.lower)) return 'verb';
  return 'noun';
}

/** Whether only a noun phrase can go on behind a word. */
function isArticle(unit: Unit | null): boolean {
  return unit !== null && ARTICLES.has(unit.lower);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'every']);

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

function isNounLike(token: Token | null): boolean {
  return (
    token !== null &&
    token.kind === 'word' &&
    beginsWithSmallLetter(token.text) &&
    closedClassOf(token.lower, null) === null &&
    !AUXILIARIES.has(token.lower)
  );
}
