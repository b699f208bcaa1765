import type { Span } from '../language/span.js';
import { CUE_VERBS, type CueVerb } from './lexicon/cue-verbs.js';
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
} from './lexicon/function-words.js';
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

/**
 * The part of speech of a word, told from closed word classes, endings and the word before it.
 *
 * @param previous the unit before it in the sentence, `null` at the beginning
 * @param next the token behind it
 * @param isOrdinary whether the document also writes a word without a capital
 */
export function tagWord(
  token: Token,
  previous: Unit | null,
  next: Token | null,
  isOrdinary: (lower: string) => boolean,
): Tag {
  if (token.kind === 'punctuation') {
    if (token.lower === "'" || token.lower === '’')
      return previous?.end === token.start ? 'possessive' : 'other';
    return PUNCTUATION.get(token.lower) ?? (token.lower.startsWith('--') ? 'dash' : 'other');
  }
  if (token.kind === 'number') return 'number';
  const { lower } = token;
  if (lower === "'s") {
    return previous?.tag === 'pronoun' || previous?.tag === 'relative' || previous?.lower === 'that'
      ? 'auxiliary'
      : 'possessive';
  }
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  const capitalized = token.text.charAt(0) !== lower.charAt(0);
  const initial =
    previous === null || previous.tag === 'stop' || previous.tag === 'quotation' || previous.tag === 'colon';
  if (capitalized && !initial && !SUBJECT_PRONOUNS.has(lower)) {
    return DETERMINERS.has(lower) ? 'determiner' : PREPOSITIONS.has(lower) ? 'preposition' : 'name';
  }
  const closed = closedClassOf(lower, previous);
  if (closed !== null) return closed;
  if (token.text.startsWith('@')) return 'name';
  if (capitalized) {
    const nextIsCapital = next !== null && next.kind === 'word' && /^\p{Lu}/u.test(next.text);
    if (lower.endsWith('ing') && (CUE_VERBS.has(lower) || !nextIsCapital)) return 'verb';
    if (CUE_VERBS.has(lower) && !nextIsCapital && CUE_VERBS.get(lower)?.form === 'past') return 'verb';
    if (isOrdinary(lower) && !nextIsCapital) return lower.endsWith('ly') ? 'adverb' : 'noun';
    return 'name';
  }
  return openClassOf(lower, previous);
}

function closedClassOf(lower: string, previous: Unit | null): Tag | null {
  if (RELATIVES.has(lower)) return lower === 'whose' ? 'determiner' : 'relative';
  if (lower === 'that')
    return previous !== null && (previous.tag === 'noun' || previous.tag === 'name')
      ? 'relative'
      : 'subordinator';
  if (lower === 'both' || lower === 'all' || lower === 'some' || lower === 'many' || lower === 'most')
    return 'determiner';
  if (lower === 'one' || lower === 'another' || lower === 'others' || lower === 'her') {
    return lower === 'others' ? 'pronoun' : 'determiner';
  }
  if (SUBJECT_PRONOUNS.has(lower)) return 'pronoun';
  if (OBJECT_PRONOUNS.has(lower)) return 'object-pronoun';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (COORDINATORS.has(lower)) return 'coordinator';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (ADVERBS.has(lower)) return 'adverb';
  return null;
}

function openClassOf(lower: string, previous: Unit | null): Tag {
  const mayBeNoun = previous !== null && BEFORE_NOUN.has(previous.tag) && previous.lower !== 'to';
  const cue = CUE_VERBS.get(lower);
  if (cue !== undefined) {
    if (mayBeNoun) return 'noun';
    // "Trump campaign call": a base form behind a noun is seldom a verb, behind a plural, a pronoun or "to" it is one.
    if (cue.form === 'base' && previous?.tag === 'noun' && !previous.lower.endsWith('s')) return 'noun';
    return 'verb';
  }
  if (lower.endsWith('ly')) return 'adverb';
  if (mayBeNoun) return 'noun';
  if (IRREGULAR_PAST_FORMS.has(lower) || IRREGULAR_PARTICIPLES.has(lower)) return 'verb';
  if (lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing'))) return 'verb';
  if (
    previous?.tag === 'auxiliary' &&
    previous.lower !== "'s" &&
    /^(?:wo|would|will|ca|can|could|should|may|might|must|do|does|did)/.test(previous.lower)
  )
    return 'verb';
  return 'noun';
}
