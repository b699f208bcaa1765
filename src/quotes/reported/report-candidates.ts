import type { Span } from '../../language/span.js';
import { isUnsaid } from '../attribution/unsaid.js';
import type { CueClass } from '../lexicon/cue-verbs.js';
import { isNegated } from '../parsing/before-verb.js';
import type { Cue, FoundCue, ParsedSentence } from '../parsing/cues.js';
import type { CandidateFrame } from '../parsing/frames.js';
import type { Feature } from '../weights/features.js';
import { beginningFeatures, endFeatures } from './complement-features.js';
import { type Complement, complementsOf } from './complements.js';
import { type Subject, subjectsOf } from './report-subjects.js';
import { cueFeatures, openerFeatures, openerOf, reportingFrameFeatures } from './reported-speech-features.js';
import type { ReportCandidate } from './weighed-reports.js';

/**
 * What a cue may report, each way with its features.
 *
 * @param isInstruction whether its document tells its reader what to do
 */
export function candidatesOf(
  sentence: ParsedSentence,
  cue: FoundCue,
  isInstruction: boolean,
): ReportCandidate[] {
  if (!mayReport(sentence, cue)) return [];
  const subjects = subjectsOf(sentence, cue);
  const [likeliest] = subjects;
  if (likeliest === undefined || isUnsaid(sentence, likeliest.frame, isInstruction)) return [];
  // The same for all subjects, as most ends are.
  const ofCue = cueFeatures(sentence, likeliest.frame);
  const ofEnd = featuresOfEnds(sentence);
  return subjects.flatMap((subject) => candidatesWith(sentence, subject, ofCue, ofEnd));
}

type FeaturesOf = (complement: Complement) => readonly Feature[];

/** What a cue may report with one of its subjects. */
function candidatesWith(
  sentence: ParsedSentence,
  { frame, lead, ofSubject }: Subject,
  ofCue: readonly Feature[],
  ofEnd: FeaturesOf,
): ReportCandidate[] {
  const ofFrame = reportingFrameFeatures(sentence, frame, lead);
  const opener = openerOf(sentence, frame);
  const ofBeginning = featuresOfBeginnings(sentence, frame);
  const candidates: ReportCandidate[] = [];
  for (const complement of complementsOf(sentence, frame.cue, frame.phrase)) {
    const words = isSpeech(sentence, frame.cue, complement) ? spanOf(sentence, complement) : null;
    if (words === null) continue;
    const ofOpener = openerFeatures(sentence, opener, complement);
    const groups = [ofCue, ofFrame, ofBeginning(complement), ofEnd(complement), ofOpener];
    const ofGrammar = grammarOf(sentence, frame, complement);
    candidates.push({ start: words.start, end: words.end, frame, groups, ofSubject, ofGrammar });
  }
  return candidates;
}

/** The features of how complements begin, worked out once for all behind one another that begin alike. */
function featuresOfBeginnings(sentence: ParsedSentence, frame: CandidateFrame): FeaturesOf {
  let before: Complement | null = null;
  let features: readonly Feature[] = [];
  return (complement) => {
    if (before?.kind !== complement.kind || before.first !== complement.first)
      features = beginningFeatures(sentence, frame, complement);
    before = complement;
    return features;
  };
}

/** The features of how complements end, worked out once for each stretch of words, whoever reports them. */
function featuresOfEnds(sentence: ParsedSentence): FeaturesOf {
  const known = new Map<string, readonly Feature[]>();
  return (complement) => {
    const { kind, first, behind, otherPiece } = complement;
    const words = `${kind} ${first} ${behind} ${otherPiece}`;
    let features = known.get(words);
    if (features === undefined) {
      features = endFeatures(sentence, complement);
      known.set(words, features);
    }
    return features;
  };
}

/** Whether a word can introduce reported speech at all. */
export function mayReport(sentence: ParsedSentence, cue: Cue): boolean {
  const { units } = sentence;
  if (cue.kind === 'noun') return units[cue.behind]?.lower === 'that';
  // What is said in somebody's words stands between marks.
  if (cue.kind === 'according-to') return units[cue.first]?.lower === 'according';
  return cue.kind === 'verb' && units[cue.first]?.verb != null;
}

const THINKING: readonly CueClass[] = ['think', 'show'];

/** *Praised the crew*: what is spoken about, in a word or two, is not what is said. */
const SHORTEST_OPINION = 3;

/** Whether a complement can be words at all: a clause always, an object of verbs that mean saying something. */
function isSpeech({ units }: ParsedSentence, cue: Cue, { kind, first, behind }: Complement): boolean {
  if (kind !== 'object' && kind !== 'prepositional') return true;
  if (units[first]?.lower === 'nothing') return false;
  const classes = [...(units[cue.first]?.verb?.classes ?? [])];
  if (classes.every((name) => THINKING.includes(name))) return false;
  return (
    classes.some((name) => name !== 'judge' && !THINKING.includes(name)) || behind - first >= SHORTEST_OPINION
  );
}

function spanOf({ units }: ParsedSentence, { first, behind }: Complement): Span | null {
  const start = units[first]?.start;
  const end = units[behind - 1]?.end;
  if (start === undefined || end === undefined) return null;
  for (let index = first; index < behind; index++) if (units[index]?.tag === 'quotation') return null;
  return { start, end };
}

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
