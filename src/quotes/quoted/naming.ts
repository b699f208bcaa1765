import { FORMS_OF_BE } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import type { Attribution } from '../attribution/attribution.js';
import { isPersonNoun, isSpeakingThing } from '../lexicon/person-nouns.js';
import { isOnlyAllowed } from '../parsing/before-verb.js';
import type { QuotedSite } from '../parsing/parse.js';
import { subjectBefore } from '../parsing/subjects.js';

const NAMING = wordSet('nicknamed named codenamed christened titled entitled marked');

/**
 * Whether what stands between marks is what something is called, not what somebody says: *known as “the Baker”*, *the book
 * was called “The Bakers”*; but *he was called “a liar and a thief”*.
 */
export function isGivenAsName({ sentence, unit: quotation }: QuotedSite): boolean {
  const { units } = sentence;
  const before = units[quotation - 1]?.lower ?? '';
  if (NAMING.has(before) || (before === 'as' && units[quotation - 2]?.lower === 'known')) return true;
  if (
    before !== 'called' ||
    units[quotation + 1]?.lower === 'by' ||
    !FORMS_OF_BE.has(units[quotation - 2]?.lower ?? '')
  )
    return false;
  const subject = subjectBefore(sentence, quotation - 1);
  return subject?.kind === 'noun' && !isPersonNoun(units[subject.head]?.lower ?? '');
}

/**
 * Whether a noun phrase only tells what the words are, where they were heard or who should say them, and not who says them:
 * *“Rain or shine” is an old saying*, *Heard at the bar: “…”*, *Players must say “check”*.
 */
export function isNoSpeaker({ sentence: { units }, frame: { cue, phrase } }: Attribution): boolean {
  if (cue.kind === 'verb' && isOnlyAllowed(units, cue.first)) return true;
  const head = units[phrase.head]?.lower ?? '';
  if (phrase.kind !== 'noun' || isPersonNoun(head)) return false;
  if (cue.kind === 'colon') return units[phrase.first - 1]?.tag === 'preposition' && !isSpeakingThing(head);
  if (cue.kind !== 'be' || phrase.first < cue.first) return false;
  return !units.slice(phrase.first, phrase.behind).some(({ tag }) => tag === 'possessive' || tag === 'name');
}
