import { overlap } from '../../language/span.js';
import type { Steps } from '../../shared/turns.js';
import type { FoundQuotation } from '../found-quotation.js';
import type { ParsedDocument } from '../parsing/parse.js';
import { candidatesOf } from './report-candidates.js';
import { type WeighedReport, weighReports } from './weighed-reports.js';

/**
 * Finds reported speech: what follows a verb of saying, clauses that such a verb closes, and what somebody says
 * *according to* whom. What contains words between quotation marks is left to those.
 */
export function* findReportedSpeech(document: ParsedDocument): Steps<FoundQuotation[]> {
  const found: FoundQuotation[] = [];
  for (const sentence of document.sentences) {
    yield;
    const reports: WeighedReport[] = [];
    for (const cue of sentence.cues.slice(0, MOST_CUES)) {
      reports.push(...weighReports(candidatesOf(sentence, cue)));
    }
    for (const { candidate, sureness } of likeliestApart(reports)) {
      const { start, end, frame } = candidate;
      const { paragraph } = sentence;
      const attribution = { sentence, frame };
      found.push({ start, end, kind: 'indirect', paragraph, attribution, sureness });
    }
  }
  return found;
}

/** A sentence with more verbs than this is a list or no prose at all; what is behind them is not looked at. */
const MOST_CUES = 40;

/** The likeliest reports, one for a cue, that do not overlap likelier ones. */
function likeliestApart(reports: readonly WeighedReport[]): WeighedReport[] {
  const kept: WeighedReport[] = [];
  for (const report of reports.toSorted((a, b) => b.worth - a.worth)) {
    const isTaken = kept.some(
      ({ candidate }) =>
        candidate.frame.cue === report.candidate.frame.cue || overlap(candidate, report.candidate),
    );
    if (!isTaken) kept.push(report);
  }
  return kept;
}
