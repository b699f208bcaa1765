import type { Cue, FoundCue, ParsedSentence } from '../parsing/cues.js';
import { type CandidateFrame, framesOf } from '../parsing/frames.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import { subjectBehind } from '../parsing/subjects.js';
import { joined } from '../weights/features.js';
import { REPORTER_WEIGHTS } from '../weights/reporter-weights.js';
import { scoreOf } from '../weights/scores.js';
import { reporterFeatures } from './reporter-features.js';

/** A noun phrase that may be the subject of a cue. */
export interface Subject {
  readonly frame: CandidateFrame;
  /** How far it leads the other one. */
  readonly lead: string;
  /** As `ReportCandidate` has it. */
  readonly ofSubject: number;
}

/** The two likeliest subjects of a cue, the likelier first; fewer where there are no two, or one leads clearly. */
export function subjectsOf(sentence: ParsedSentence, cue: FoundCue): Subject[] {
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
