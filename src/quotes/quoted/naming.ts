import { POSSESSIVE_DETERMINERS } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import type { Attribution } from '../attribution/attribution.js';
import { isPassive, isUnsaid } from '../attribution/unsaid.js';
import { isPersonNoun, isSpeakingThing } from '../lexicon/person-nouns.js';
import { phraseKind } from '../parsing/frames.js';
import type { QuotedSite } from '../parsing/parse.js';
import { subjectBefore } from '../parsing/subjects.js';
import { isVerbal } from '../parsing/unit.js';

const NAMING = wordSet('nicknamed named codenamed christened titled entitled marked name title so-called');

/**
 * Whether what stands between marks is what something is called, not what somebody says: *known as “the Baker”*, *the book
 * was called “The Bakers”*; but *he was called “a liar and a thief”*.
 */
export function isGivenAsName({ sentence, unit: quotation }: QuotedSite): boolean {
  const { units } = sentence;
  const before = units[quotation - 1]?.lower ?? '';
  if (NAMING.has(before)) return true;
  // *Known to all as “the Baker”*
  if (before === 'as' && units.slice(0, quotation).findLast(({ tag }) => isVerbal(tag))?.lower === 'known')
    return true;
  if (before !== 'called' || units[quotation + 1]?.lower === 'by' || !isPassive(units, quotation - 1))
    return false;
  const subject = subjectBefore(sentence, quotation - 1);
  return subject !== null && THINGS.has(phraseKind(units, subject));
}

/** Kinds of phrases that mean nobody. */
const THINGS: ReadonlySet<string> = new Set(['noun', 'thing', 'it', 'one']);

/**
 * Whether a noun phrase only tells what the words are, where they were heard or who should say them, and not who says them:
 * *“Rain or shine” is an old saying*, *the phrase “rain or shine”*, *Heard at the bar: “…”*, *Players must say “check”*.
 */
export function isNoSpeaker({ sentence, frame }: Attribution, isInstruction: boolean): boolean {
  if (isUnsaid(sentence, frame, isInstruction)) return true;
  const { units } = sentence;
  const { cue, phrase } = frame;
  const head = units[phrase.head]?.lower ?? '';
  if (phrase.kind !== 'noun' || isPersonNoun(head)) return false;
  if (cue.kind === 'colon') return units[phrase.first - 1]?.tag === 'preposition' && !isSpeakingThing(head);
  if (cue.kind === 'noun' ? phrase.head !== cue.first : cue.kind !== 'be' || phrase.first < cue.first)
    return false;
  return !units
    .slice(phrase.first, phrase.behind)
    .some(({ tag, lower }) => tag === 'possessive' || tag === 'name' || POSSESSIVE_DETERMINERS.has(lower));
}
