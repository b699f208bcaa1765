import { meansSaying } from '../lexicon/cue-verbs.js';
import { type Cue, firstNotBefore, type ParsedSentence } from '../parsing/cues.js';
import type { Unit } from '../parsing/unit.js';
import { joined } from '../weights/features.js';

/** How many cues back a verb is sought that reports the cue itself. */
const MOST_CUES_BACK = 4;

/**
 * How the words between a cue and the verb of saying before it read: such a verb may report the cue with all that
 * follows (*she said that the mayor had asked for help*).
 */
export function outerCue({ units, cues }: ParsedSentence, cue: Cue): string {
  const at = firstNotBefore(cues, cue.first);
  for (let index = at - 1; index >= Math.max(0, at - MOST_CUES_BACK); index--) {
    const other = cues[index];
    if (other === undefined || other.kind === 'be' || other.kind === 'colon') continue;
    const verb = units[other.first]?.verb ?? null;
    if (other.kind === 'verb' && verb === null) continue;
    const isSaying = verb !== null && meansSaying(verb);
    const next = units[other.behind];
    const begins = next?.lower === 'that' ? 'that' : next?.tag === 'pronoun' ? 'pronoun' : 'other';
    return joined(isSaying ? 'saying' : other.kind, begins, partingBetween(units, other.behind, cue.first));
  }
  return 'none';
}

function partingBetween(units: readonly Unit[], from: number, to: number): string {
  let parting = 'joined';
  for (let index = from; index < to; index++) {
    const tag = units[index]?.tag;
    if (tag === 'quotation' || tag === 'semicolon') return 'quotation';
    if (tag === 'comma') parting = 'comma';
  }
  return parting;
}

/** On which sides of a cue its sentence holds words between quotation marks. */
export function quotationsAround(units: readonly Unit[], cue: number): string {
  const before = hasQuotation(units, 0, cue);
  const behind = hasQuotation(units, cue, units.length);
  return before ? (behind ? 'both' : 'before') : behind ? 'behind' : 'none';
}

function hasQuotation(units: readonly Unit[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (units[index]?.tag === 'quotation') return true;
  return false;
}
