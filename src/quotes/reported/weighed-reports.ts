import type { Span } from '../../language/span.js';
import type { Frame } from '../parsing/frames.js';
import type { Feature } from '../weights/features.js';
import { REPORTED_SPEECH_WEIGHTS } from '../weights/reported-speech-weights.js';
import { scoresOfGroups } from '../weights/scores.js';

/** Words that a cue may report, with the frame that attributes them. */
export interface ReportCandidate extends Span {
  readonly frame: Frame;
  /** Its features in groups: of the cue, of the frame, of how the words begin and end, of what opens the clause. */
  readonly groups: readonly (readonly Feature[])[];
  /** The logarithm of how probable its subject is, whatever is reported. */
  readonly ofSubject: number;
  /** How much more likely grammar alone makes it, as a logarithm. */
  readonly ofGrammar: number;
}

/** A candidate with what all candidates of its cue together say for it. */
export interface WeighedReport {
  readonly candidate: ReportCandidate;
  /** Higher is better, among the reports of all cues. */
  readonly worth: number;
  /** How probable its subject is, among all ways in which the cue may report. */
  readonly sureness: number;
}

/**
 * How much of the probability of all candidates must stand behind one, on the mean of those with the same words and of
 * those that also have the same subject. Fewer than every second may be right: a report that is missed cannot be looked
 * up.
 */
const LEAST_SUPPORT = 0.36;

/**
 * How far the model of subjects is trusted beside that of reports, which is to tell whether and what, and favours subjects
 * that report often over the one of this verb (a product of experts: Hinton, 2002).
 */
const TRUST_IN_SUBJECT = 0.7;

/** How much the same subject, and a candidate's own probability, count beside the support for its words. */
const WORTH_OF_SUBJECT = 0.3;
const WORTH_OF_ITSELF = 0.1;

/**
 * The candidates of a cue that are likelier to be right than wrong enough to be shown. Where reported words end is often
 * a matter of taste, and the probability is spread over several ends then; so the best is not the one with the most
 * probability of its own, but the one that agrees most with all that are probable (minimum Bayes risk: Kumar & Byrne,
 * 2004).
 */
export function weighReports(candidates: readonly ReportCandidate[]): WeighedReport[] {
  if (candidates.length === 0) return [];
  const scores = scoresOfGroups(candidates, REPORTED_SPEECH_WEIGHTS);
  const ways = candidates.map((candidate, at) => {
    return {
      candidate,
      power: Math.exp((scores[at] ?? 0) + TRUST_IN_SUBJECT * candidate.ofSubject + candidate.ofGrammar),
    };
  });
  const reported = ways.reduce((sum, { power }) => sum + power, 0);
  // That nothing is reported has the score 0.
  const all = 1 + reported;
  if (reported / all < LEAST_SUPPORT) return [];
  const weighed: WeighedReport[] = [];
  for (const { candidate, power: own } of ways) {
    let support = 0;
    let ofSubject = 0;
    let withSubject = 0;
    for (const { candidate: other, power } of ways) {
      const agreeing = power * agreement(candidate, other);
      support += agreeing;
      if (other.frame.phrase !== candidate.frame.phrase) continue;
      ofSubject += agreeing;
      withSubject += power;
    }
    if ((support + ofSubject) / 2 / all <= LEAST_SUPPORT) continue;
    const worth = (support + WORTH_OF_SUBJECT * ofSubject + WORTH_OF_ITSELF * own) / all;
    weighed.push({ candidate, worth, sureness: withSubject / reported });
  }
  return weighed;
}

/** How far two spans are the same words, from 0 to 1: not at all if they share less than half of what they cover. */
function agreement(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const covered = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared * 2 < covered ? 0 : (1 + shared / covered) / 2;
}
