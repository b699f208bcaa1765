import { FORMS_OF_BE } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import { antecedentOf } from '../parsing/antecedents.js';
import { isOnlyAllowed } from '../parsing/before-verb.js';
import type { ParsedSentence } from '../parsing/cues.js';
import { type Frame, phraseKind } from '../parsing/frames.js';
import { skipAdverbs } from '../parsing/looking-back.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import { subjectBefore } from '../parsing/subjects.js';
import { isVerbal, type Unit } from '../parsing/unit.js';

/**
 * Whether a verb tells of nothing that was said: of what somebody should say or may, of what they would have to say first
 * (*if a player claims it*), of what they are told, or of what they say again and again (*reports it at each meeting*).
 *
 * @param isInstruction whether its document tells its reader what to do
 */
export function isUnsaid(sentence: ParsedSentence, { cue, phrase }: Frame, isInstruction: boolean): boolean {
  const { units } = sentence;
  if (isNobody(units, { cue, phrase })) return true;
  if (cue.kind !== 'verb') return false;
  const opening = units[skipAdverbs(units, Math.min(cue.first, phrase.first) - 1)];
  if (isOnlyAllowed(units, cue.first) || CONDITIONS.has(opening?.lower ?? '')) return true;
  if (units.slice(0, cue.first).some(({ lower }) => lower === 'please')) return true;
  const isAsked = isPassive(units, cue.first) && units[cue.behind]?.lower !== 'as';
  if (isAsked && subjectBefore(sentence, cue.first) === phrase) return true;
  const { form } = units[cue.first]?.verb ?? {};
  if (form !== 'present' && form !== 'base') return false;
  // *Players ask*: with one person's name it would be *asks*.
  if ((isInstruction && form === 'base') || isOfAnybody(sentence, phrase)) return true;
  return !NAMING_ONE.has(phraseKind(units, phrase)) && (isInstruction || isEachTime(units, cue.behind));
}

/** *Neither Hill nor Berg would say who had signed*, *whoever says it is late*, *what a document tells*: nobody said anything. */
function isNobody(units: readonly Unit[], { cue, phrase }: Frame): boolean {
  const first = units[phrase.first]?.lower ?? '';
  if (NOBODY.has(first) || units[phrase.first - 1]?.lower === 'nor') return true;
  // *What Berg called “a mess”* is said by Berg.
  return (first === 'what' || first === 'whatever') && (phrase.kind !== 'name' || cue.kind !== 'verb');
}

const NOBODY = wordSet('neither nobody none anyone anybody whoever');

/** *A player who says “pass” loses the turn*: whoever it may be. */
function isOfAnybody(sentence: ParsedSentence, phrase: NounPhrase): boolean {
  const { units } = sentence;
  const antecedent = units[phrase.head]?.tag === 'relative' ? antecedentOf(sentence, phrase) : null;
  if (antecedent === null || skipAdverbs(units, antecedent.first - 1) >= 0) return false;
  return ANYBODY.has(units[antecedent.first]?.lower ?? '');
}

const ANYBODY = wordSet('a an any anyone anybody those everyone everybody');

const CONDITIONS = wordSet('if unless whether whenever');

/** Kinds of phrases that mean somebody in particular. */
const NAMING_ONE: ReadonlySet<string> = new Set(['name', 'names', 'he']);

/** Whether a verb tells what is done to its subject: *members are asked*. */
export function isPassive(units: readonly Unit[], verb: number): boolean {
  const isParticiple = units[verb]?.lower.endsWith('ing') === false;
  return isParticiple && FORMS_OF_BE.has(units[skipAdverbs(units, verb - 1)]?.lower ?? '');
}

/** Whether a clause tells behind its verb how often it holds: *at each meeting*, *every week*. */
function isEachTime(units: readonly Unit[], from: number): boolean {
  for (let index = from; index < units.length; index++) {
    const { lower = '', tag } = units[index] ?? {};
    if (lower === 'each' || lower === 'every') return true;
    if (isVerbal(tag) || tag === 'quotation') return false;
  }
  return false;
}
