import { wordSet } from '../../language/word-set.js';
import { isOnlyAllowed } from '../parsing/before-verb.js';
import type { ParsedSentence } from '../parsing/cues.js';
import { phraseKind } from '../parsing/frame-parts.js';
import type { Frame } from '../parsing/frames.js';
import { skipAdverbs } from '../parsing/looking-back.js';
import { isVerbal, type Unit } from '../parsing/unit.js';

/**
 * Whether a verb tells of nothing that was said: of what somebody should say or may, of what they would have to say first
 * (*if a player claims it*), or of what they say again and again (*the treasurer reports the balance at each meeting*).
 *
 * @param isInstruction whether its document tells its reader what to do
 */
export function isUnsaid({ units }: ParsedSentence, { cue, phrase }: Frame, isInstruction: boolean): boolean {
  if (cue.kind !== 'verb') return false;
  const opening = units[skipAdverbs(units, Math.min(cue.first, phrase.first) - 1)];
  if (isOnlyAllowed(units, cue.first) || CONDITIONS.has(opening?.lower ?? '')) return true;
  const { form } = units[cue.first]?.verb ?? {};
  if ((form !== 'present' && form !== 'base') || NAMING_ONE.has(phraseKind(units, phrase))) return false;
  return isInstruction || isEachTime(units, cue.behind);
}

const CONDITIONS = wordSet('if unless whether whenever');

/** Kinds of phrases that mean somebody in particular. */
const NAMING_ONE: ReadonlySet<string> = new Set(['name', 'names', 'he']);

/** Whether a clause tells behind its verb how often it holds: *at each meeting*, *every week*. */
function isEachTime(units: readonly Unit[], from: number): boolean {
  for (let index = from; index < units.length; index++) {
    const { lower = '', tag } = units[index] ?? {};
    if (lower === 'each' || lower === 'every') return true;
    if (isVerbal(tag) || tag === 'quotation') return false;
  }
  return false;
}
