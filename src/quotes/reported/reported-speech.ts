import type { Span } from '../../language/span.js';
import type { Steps } from '../../turns.js';
import type { FoundQuotation } from '../found-quotation.js';
import type { CueClass } from '../lexicon/cue-verbs.js';
import type { Cue, FoundCue, ParsedSentence } from '../parsing/cues.js';
import { type CandidateFrame, framesOf } from '../parsing/frames.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import { type ParsedDocument, sentencesOf } from '../parsing/parse.js';
import { subjectBehind } from '../parsing/subjects.js';
import { type Feature, joined } from '../weights/features.js';
import { REPORTER_WEIGHTS } from '../weights/reporter-weights.js';
import { scoreOf } from '../weights/scores.js';
import { beginningFeatures, endFeatures } from './complement-features.js';
import { type Complement, complementsOf } from './complements.js';
import { isNegated } from './report-context.js';
import { cueFeatures, openerFeatures, openerOf, reportingFrameFeatures } from './reported-speech-features.js';
import { reporterFeatures } from './reporter-features.js';
import { type ReportCandidate, type WeighedReport, weighReports } from './weighed-reports.js';

/**
 * Finds reported speech: what follows a verb of saying, clauses that such a verb closes, and what somebody says
 * *according to* whom. What contains words between quotation marks is left to those.
 */
export function* findReportedSpeech(document: ParsedDocument): Steps<FoundQuotation[]> {
  const found: FoundQuotation[] = [];
  for (const { parsed, isHeadline, paragraph, sentence } of sentencesOf(document.paragraphs)) {
    yield;
    const reports: WeighedReport[] = [];
    for (const cue of parsed.cues.slice(0, MOST_CUES)) {
      reports.push(...weighReports(candidatesOf(parsed, cue, isHeadline)));
    }
    for (const { candidate, sureness } of withoutOverlaps(reports)) {
      const { start, end, frame } = candidate;
      found.push({
        start,
        end,
        kind: 'indirect',
        paragraph,
        attribution: { paragraph, sentence, frame },
        sureness,
      });
    }
  }
  return found;
}

/** A sentence with more verbs than this is a list or no prose at all; what is behind them is not looked at. */
const MOST_CUES = 40;

/** The likeliest reports, one for a cue, that do not overlap likelier ones. */
function withoutOverlaps(reports: readonly WeighedReport[]): WeighedReport[] {
  if (reports.length < 2) return [...reports];
  const kept: WeighedReport[] = [];
  for (const report of reports.toSorted((a, b) => b.worth - a.worth)) {
    const isFree = kept.every(
      ({ candidate: { start, end, frame } }) =>
        frame.cue !== report.candidate.frame.cue &&
        (report.candidate.end <= start || end <= report.candidate.start),
    );
    if (isFree) kept.push(report);
  }
  return kept;
}

/** What a cue may report, each way with its features. */
export function candidatesOf(parsed: ParsedSentence, cue: FoundCue, isHeadline: boolean): ReportCandidate[] {
  if (!mayReport(parsed, cue)) return [];
  const candidates: ReportCandidate[] = [];
  // The same for all subjects.
  let ofCue: readonly Feature[] | null = null;
  const ofEnds = new Map<string, readonly Feature[]>();
  const subjects = subjectsOf(parsed, cue);
  if (isNobody(parsed, subjects[0]?.frame)) return [];
  for (const { frame, lead, ofSubject } of subjects) {
    ofCue ??= cueFeatures(parsed, frame, isHeadline);
    const ofFrame = reportingFrameFeatures(parsed, frame, lead);
    const opener = openerOf(parsed, frame);
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
      const words = `${complement.kind} ${complement.first} ${complement.behind} ${complement.otherPiece}`;
      let ofEnd = ofEnds.get(words);
      if (ofEnd === undefined) {
        ofEnd = endFeatures(parsed, complement);
        ofEnds.set(words, ofEnd);
      }
      const ofOpener = openerFeatures(parsed, opener, complement);
      const groups = [ofCue, ofFrame, ofBeginning, ofEnd, ofOpener];
      const ofGrammar = grammarOf(parsed, frame, complement);
      candidates.push({ start: span.start, end: span.end, frame, groups, ofSubject, ofGrammar });
    }
  }
  return candidates;
}

/** *Neither Hill nor Berg would say who had signed*: nothing was said. */
function isNobody({ units }: ParsedSentence, frame: CandidateFrame | undefined): boolean {
  if (frame === undefined) return false;
  const { first } = frame.phrase;
  return NOBODY.has(units[first]?.lower ?? '') || units[first - 1]?.lower === 'nor';
}

const NOBODY: ReadonlySet<string> = new Set(['neither', 'nobody', 'none']);

function beginAlike(a: Complement, b: Complement): boolean {
  return a.kind === b.kind && a.first === b.first && a.isRemote === b.isRemote;
}

/** Whether a word can introduce reported speech at all. */
export function mayReport(sentence: ParsedSentence, cue: Cue): boolean {
  if (cue.kind === 'noun') return sentence.units[cue.behind]?.lower === 'that';
  return cue.kind === 'according-to' || (cue.kind === 'verb' && sentence.units[cue.first]?.verb != null);
}

const THINKING: readonly CueClass[] = ['think', 'show'];

/** *Praised the crew*: what is spoken about, in a word or two, is not what is said. */
const SHORTEST_OPINION = 3;

/** What grammar adds to how likely words are somebody's, as logarithms. */
const TOLD = 1;
const PROPOSED = 2;

/**
 * *Reminded the members that the gate is locked*: what somebody is told is what was said. *Proposed to raise the fee* tells
 * what was said as well, where *agreed to* and *hoped to* tell what was meant to be done.
 */
function grammarOf(
  { units }: ParsedSentence,
  { cue, ruling }: CandidateFrame,
  complement: Complement,
): number {
  const verb = units[cue.first]?.verb;
  const hasTense = verb?.form === 'past' || verb?.form === 'present';
  if (ruling !== 'ruled' || !hasTense || isNegated(units, cue.first)) return 0;
  if (complement.kind === 'that') return verb.classes.has('tell') ? TOLD : 0;
  const isPlan = complement.kind === 'infinitive' && complement.first === cue.behind;
  return isPlan && verb.base === 'propose' ? PROPOSED : 0;
}

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

/** A noun phrase that may be the subject of a cue. */
interface Subject {
  readonly frame: CandidateFrame;
  /** How far it leads the other one. */
  readonly lead: string;
  /** As `ReportCandidate` has it. */
  readonly ofSubject: number;
}

/** The two likeliest subjects of a cue. */
function subjectsOf(sentence: ParsedSentence, cue: FoundCue): Subject[] {
  const frames = framesOf(sentence, cue).filter(({ phrase }) => !hasOtherVerb(sentence, cue, phrase));
  const [only] = frames;
  if (only !== undefined && frames.length === 1) return [{ frame: only, lead: 'only', ofSubject: 0 }];
  const scores = reporterFeatures(sentence, frames).map((features) => scoreOf(features, REPORTER_WEIGHTS));
  const scored = frames
    .map((frame, at) => ({ frame, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || second === undefined) return [];
  const lead = first.score - second.score;
  if (lead > CLEAR_LEAD) return [{ frame: first.frame, lead: 'clear', ofSubject: 0 }];
  const size = lead > 1 ? 'some' : 'none';
  const ofFirst = -Math.log1p(Math.exp(-lead));
  return [
    { frame: first.frame, lead: joined(size, 'first'), ofSubject: ofFirst },
    { frame: second.frame, lead: joined(size, 'second'), ofSubject: ofFirst - lead },
  ];
}

/** *The bridge is old, said Berg*: what has a verb in front of the comma is not the subject of the inverted one behind it. */
function hasOtherVerb(sentence: ParsedSentence, cue: Cue, phrase: NounPhrase): boolean {
  const { units } = sentence;
  if (cue.kind !== 'verb' || phrase.behind > cue.first - 2 || units[cue.first - 1]?.tag !== 'comma')
    return false;
  if (units[cue.first]?.lower.endsWith('ing') || subjectBehind(sentence, cue.first) === null) return false;
  let hasVerb = false;
  for (let index = phrase.behind; index < cue.first - 1; index++) {
    const tag = units[index]?.tag;
    if (tag === 'comma' || tag === 'relative' || tag === 'dash' || tag === 'bracket') return false;
    if (tag === 'auxiliary') hasVerb = true;
  }
  return hasVerb;
}

/** With a lead like this the second subject is not considered. */
const CLEAR_LEAD = 3;
