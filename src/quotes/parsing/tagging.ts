import {
  ARTICLES,
  AUXILIARIES,
  IRREGULAR_PAST_FORMS,
  SUBJECT_PRONOUNS,
} from '../../language/closed-classes.js';
import { wordMap, wordSet } from '../../language/word-set.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { isPersonNoun, isPluralPersonNoun } from '../lexicon/person-nouns.js';
import { BEFORE_NOUN, closedClassOf, isNounLike } from './closed-class-tags.js';
import { beginsWithCapital } from './letters.js';
import { isPluralVerb, openClassOf } from './open-class-tags.js';
import type { Token } from './tokens.js';
import type { Tag, Unit } from './unit.js';

const PUNCTUATION = wordMap<Tag>([
  ['comma', ','],
  ['semicolon', ';'],
  ['colon', ':'],
  ['stop', '. ! ? …'],
  ['dash', '— – ― -'],
  ['bracket', '( ) [ ]'],
]);

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
  if (
    (closed === 'adverb' || closed === 'preposition') &&
    OPENS_PHRASE.has(previous?.lower ?? '') &&
    isNounLike(next)
  )
    return 'noun';
  if (closed !== null) return closed;
  if (token.text.startsWith('@')) return 'name';
  return capitalized ? tagCapitalized(token, previous, next, spelling) : openClassOf(lower, previous, next);
}

const ROUGHLY = wordSet('about around over');

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
  // "People say", "Officials said"; a single one may be a family name. "Analysts say": one person's would be "says".
  if (!nextIsCapital && (isPluralPersonNoun(lower) || (lower.endsWith('s') && isPluralVerb(next))))
    return 'noun';
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

/** Words behind which only a noun phrase can go on. */
const OPENS_PHRASE: ReadonlySet<string> = new Set([...ARTICLES, 'another', 'every']);
