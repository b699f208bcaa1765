import type { Frame } from '../parsing/frames.js';
import { isVerbal, type Unit } from '../parsing/unit.js';

/** What stands between two units of a sentence, counted but for adverbs. */
export interface Between {
  /** With the other marks of insertions. */
  readonly commas: number;
  /** With auxiliaries. */
  readonly verbs: number;
  /** Words that open a subordinate clause. */
  readonly clauses: number;
  /** Neither marks and verbs nor quotations and what opens a clause, but for *as*. */
  readonly others: number;
  /** Whether nothing but auxiliaries stands there. */
  readonly isEmpty: boolean;
  /** With adverbs. */
  readonly length: number;
}

/** Distances beyond this are all "far", which also bounds the work for a frame. */
const FAR = 40;

/** What stands between two units, the second not counted in. */
export function between(units: readonly Unit[], from: number, to: number): Between {
  const counts = { commas: 0, verbs: 0, clauses: 0, others: 0, isEmpty: true, length: to - from };
  for (let index = from; index < Math.min(to, from + FAR); index++) {
    const unit = units[index];
    if (unit === undefined) break;
    const { tag } = unit;
    if (tag === 'adverb') continue;
    const opensClause = tag === 'relative' || tag === 'subordinator';
    if (tag !== 'auxiliary') counts.isEmpty = false;
    if (opensClause || unit.lower === 'as') counts.clauses++;
    if (isVerbal(tag)) counts.verbs++;
    else if (tag === 'comma' || tag === 'dash' || tag === 'bracket') counts.commas++;
    else if (tag !== 'quotation' && !opensClause) counts.others++;
  }
  return counts;
}

/** What parts the phrase and the cue of a frame. */
export function gapOf(units: readonly Unit[], { cue, phrase }: Frame): Between {
  return phrase.first < cue.first
    ? between(units, phrase.behind, cue.first)
    : between(units, cue.behind, phrase.first);
}
