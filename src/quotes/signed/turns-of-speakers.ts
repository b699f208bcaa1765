import { endsSentence } from '../../language/sentences.js';
import { addToList } from '../../shared/lists-by-key.js';
import { beginsWithGivenName } from '../lexicon/given-names.js';
import { isNoteLabel, isUnnamed } from '../lexicon/labels.js';
import { mayLookFor } from './looked-through.js';
import { areSpokenTo, isSpokenTo } from './spoken-to.js';
import type { TurnLabel } from './turn-labels.js';
import type { Turn } from './turns-in-lines.js';

/** A document is a transcript from so many turns of at least two speakers on, one of whom speaks more than once. */
export const FEWEST_TURNS = 4;
const FEWEST_SPEAKERS = 2;
/** Of the labels that come again, at least so many are speakers'; else the others are fields, and these are so too. */
const LEAST_SHARE = 0.6;

/** A text with turns in it, and what may be known of it besides its layout. */
export interface Transcript {
  readonly text: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** How many turns begin with a dash, as the questions of an interview do in Japanese. */
  readonly dashes: number;
  /** Whether a label is surely somebody. */
  readonly isSpeaker: (label: TurnLabel) => boolean;
}

/**
 * Those of some turns that speakers take; none where the text is no transcript. A speaker is told from what is only listed
 * (*Ort:*, *Résultat :*, *注意：*) by three things: they come again, speak of themselves or to somebody, and in no fixed order.
 */
export function turnsOfSpeakers(transcript: Transcript, all: readonly Turn[]): readonly Turn[] {
  const { text, language, dashes, isSpeaker } = transcript;
  const byName = new Map<string, Turn[]>();
  for (const turn of all) addToList(byName, turn.name, turn);
  const mayLook = mayLookFor(byName, text);
  const speaking = new Set(
    [...byName].filter(([name, own]) => speaks(transcript, name, own, mayLook)).map(([name]) => name),
  );
  const turns = all.filter(({ name }) => speaking.has(name));
  const speakers = speaking.size + Math.min(dashes, 1);
  const isTranscript =
    turns.length + dashes >= FEWEST_TURNS && speakers >= FEWEST_SPEAKERS && speaking.size < turns.length;
  const again = all.filter(({ name }) => (byName.get(name)?.length ?? 0) > 1);
  const isKnown = again.some(({ name, label }) => beginsWithGivenName(name) || isSpeaker(label));
  if (!isTranscript || (!isKnown && isForm(again)) || turns.length < LEAST_SHARE * again.length) return [];
  return areSpokenTo(text, turns, language) ? turns : [];
}

/**
 * Whether a label is a speaker's. One that comes again is if its bearer is known, ever speaks to somebody or mostly answers, or is
 * named elsewhere; one that stands there once if it is a full name, by what is known or elsewhere in the text.
 *
 * @param mayLook whether the text may be looked through for the name
 */
function speaks(transcript: Transcript, name: string, turns: readonly Turn[], mayLook: boolean): boolean {
  const { text, language, isSpeaker } = transcript;
  const isOnce = turns.length === 1;
  if (isUnnamed(name)) return !isOnce;
  if (isNoteLabel(name)) return false;
  const isFullName = /\s/u.test(name);
  const endsAsSentence = turns.some(({ start, end }) => endsSentence(text.slice(start, end).trimEnd()));
  if (turns.some(({ label }) => isSpeaker(label))) return !isOnce || isFullName || endsAsSentence;
  if (!mayLook || (!isFullName && isOrdinary(text, language, name))) return false;
  const small = turns.filter(({ start, end }) => BEGINS_SMALL.test(text.slice(start, end)));
  if (small.length * 2 > turns.length) return false;
  const isNamed = beginsWithGivenName(name) || isNamedElsewhere(text, name, turns.length);
  if (isOnce) return isFullName && endsAsSentence && isNamed;
  return (
    isNamed ||
    turns.some(({ start, end }) => isSpokenTo(text.slice(start, end), language)) ||
    turns.filter(({ isAnswer }) => isAnswer).length * 2 > turns.length
  );
}

/** *Precio: veinte euros*: what a form lists is no sentence. */
const BEGINS_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** Whether the text has a name more often than as a label. */
function isNamedElsewhere(text: string, name: string, times: number): boolean {
  return text.split(name).length - 1 > times;
}

const GERMAN_ARTICLE = '(?:der|die|das|den|dem|des|eine?[mnrs]?|kein\\p{L}{0,2})';

/** Whether a word is also written small, or in German with an article, as names are not. */
function isOrdinary(text: string, language: string, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || beginsWithGivenName(word)) return false;
  const small = new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u');
  if (small.test(text)) return true;
  return language === 'de' && new RegExp(`(?<!\\p{L})${GERMAN_ARTICLE} ${word}(?!\\p{L})`, 'iu').test(text);
}

/** Three labels or more that come again and again in the same order are the fields of a form. */
function isForm(turns: readonly Turn[]): boolean {
  const names = turns.map(({ name }) => name);
  const fields = new Set(names).size;
  return (
    fields > 2 &&
    names.length >= 2 * fields &&
    names.every((name, at) => at < fields || name === names[at - fields])
  );
}
