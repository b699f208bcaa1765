import type { Span } from '../language/span.js';
import { ATTRIBUTION_WEIGHTS } from './attribution-weights.js';
import { type Complement, complementsOf } from './complements.js';
import type { Cue, ParsedSentence } from './cues.js';
import type { FoundQuotation } from './found-quotation.js';
import { subjectFeatures } from './frame-features.js';
import { type CandidateFrame, type Frame, framesOf } from './frames.js';
import type { CueClass } from './lexicon/cue-verbs.js';
import { type ParsedDocument, sentencesOf } from './parse.js';
import { beginningFeatures, endFeatures, reportingFrameFeatures } from './reported-speech-features.js';
import { REPORTED_SPEECH_WEIGHTS } from './reported-speech-weights.js';
import { type Feature, feature, joined, scoreOf, scoresOfGroups } from './scores.js';

/** Words that a cue may report, with the frame that attributes them. */
export interface ReportCandidate extends Span {
  readonly frame: Frame;
  /** Its features in groups: those of the frame, of how the words begin, and of how they end. */
  readonly groups: readonly (readonly Feature[])[];
}

/**
 * Finds reported speech: what follows a verb of saying, clauses that such a verb closes, and what somebody says
 * *according to* whom. What contains words between quotation marks is left to those.
 *
 */
export function findReportedSpeech(document: ParsedDocument): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  for (const { parsed, isHeadline, paragraph, sentence } of sentencesOf(document.paragraphs)) {
    const candidates: ScoredCandidate[] = [];
    for (const cue of parsed.cues.slice(0, MOST_CUES)) {
      const candidate = likeliest(candidatesOf(parsed, cue, isHeadline));
      if (candidate !== null) candidates.push(candidate);
    }
    for (const { start, end, frame, sureness } of withoutOverlaps(candidates)) {
      const attribution = { paragraph, sentence, frame };
      found.push({ start, end, kind: 'indirect', paragraph, attribution, sureness });
    }
  }
  return found;
}

/** A sentence with more verbs than this is a list or no prose at all; what is behind them is not looked at. */
const MOST_CUES = 40;

/** The likeliest candidates that do not overlap likelier ones. */
function withoutOverlaps(candidates: readonly ScoredCandidate[]): ScoredCandidate[] {
  const kept: ScoredCandidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    if (kept.every(({ start, end }) => candidate.end <= start || end <= candidate.start))
      kept.push(candidate);
  }
  return kept;
}

interface ScoredCandidate extends ReportCandidate {
  readonly score: number;
  /** How probable its subject is, among all ways in which the cue may report. */
  readonly sureness: number;
}

/** What a cue may report, each way with its features. */
export function candidatesOf(parsed: ParsedSentence, cue: Cue, isHeadline: boolean): ReportCandidate[] {
  if (!mayReport(parsed, cue)) return [];
  const candidates: ReportCandidate[] = [];
  for (const { frame, lead } of subjectsOf(parsed, cue)) {
    const ofFrame = reportingFrameFeatures(parsed, frame, isHeadline);
    ofFrame.push(feature('subject lead', lead));
    let before: Complement | null = null;
    let ofBeginning: readonly Feature[] = [];
    for (const complement of complementsOf(parsed, cue, frame.phrase)) {
      if (!isSpeech(parsed, cue, complement)) continue;
      const span = spanOf(parsed, complement);
      if (span === null || (span.start < frame.phrase.end && frame.phrase.start < span.end)) continue;
      if (before === null || !beginAlike(before, complement)) {
        ofBeginning = beginningFeatures(parsed, frame, complement);
        before = complement;
      }
      const groups = [ofFrame, ofBeginning, endFeatures(parsed, complement)];
      candidates.push({ start: span.start, end: span.end, frame, groups });
    }
  }
  return candidates;
}

function beginAlike(a: Complement, b: Complement): boolean {
  return a.kind === b.kind && a.first === b.first && a.isRemote === b.isRemote;
}

function mayReport(sentence: ParsedSentence, cue: Cue): boolean {
  if (cue.kind === 'noun') return sentence.units[cue.behind]?.lower === 'that';
  return cue.kind === 'according-to' || (cue.kind === 'verb' && sentence.units[cue.first]?.verb != null);
}

const THINKING: readonly CueClass[] = ['think', 'show'];

/** *Praised the crew*: what is spoken about, in a word or two, is not what is said. */
const SHORTEST_OPINION = 3;

/** Whether a complement can be words at all: a clause always, an object of verbs that mean saying something. */
function isSpeech({ units }: ParsedSentence, cue: Cue, { kind, first, behind }: Complement): boolean {
  if (kind !== 'object' && kind !== 'prepositional') return true;
  const classes = [...(units[cue.first]?.verb?.classes ?? [])];
  if (classes.every((name) => THINKING.includes(name))) return false;
  return (
    classes.some((name) => name !== 'judge' && !THINKING.includes(name)) || behind - first >= SHORTEST_OPINION
  );
}

function spanOf({ units }: ParsedSentence, { first, behind }: Complement): Span | null {
  const start = units[first]?.start;
  const end = units[behind - 1]?.end;
  if (start === undefined || end === undefined || start >= end) return null;
  for (let index = first; index < behind; index++) if (units[index]?.tag === 'quotation') return null;
  return { start, end };
}

/** The likeliest way, if any is likelier than that nothing is reported. */
function likeliest(candidates: readonly ReportCandidate[]): ScoredCandidate | null {
  if (candidates.length === 0) return null;
  const scores = scoresOfGroups(candidates, REPORTED_SPEECH_WEIGHTS);
  const highest = Math.max(0, ...scores);
  const best = candidates[scores.indexOf(highest)];
  if (best === undefined) return null;
  let all = 0;
  let same = 0;
  for (const [index, { frame }] of candidates.entries()) {
    const share = Math.exp((scores[index] ?? 0) - highest);
    all += share;
    if (frame.phrase === best.frame.phrase) same += share;
  }
  return { ...best, score: highest, sureness: same / all };
}

/** The two likeliest subjects of a cue, and how far the one leads the other. */
function subjectsOf(sentence: ParsedSentence, cue: Cue): { frame: CandidateFrame; lead: string }[] {
  const scored = framesOf(sentence, cue)
    .map((frame) => ({ frame, score: scoreOf(subjectFeatures(sentence, frame), ATTRIBUTION_WEIGHTS) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined) return [];
  if (second === undefined) return [{ frame: first.frame, lead: 'only' }];
  const lead = first.score - second.score;
  if (lead > CLEAR_LEAD) return [{ frame: first.frame, lead: 'clear' }];
  const size = lead > 1 ? 'some' : 'none';
  return [
    { frame: first.frame, lead: joined(size, 'first') },
    { frame: second.frame, lead: joined(size, 'second') },
  ];
}

/** With a lead like this the second subject is not considered. */
const CLEAR_LEAD = 3;
