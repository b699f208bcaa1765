import type { Cue, ParsedSentence } from '../parsing/cues.js';
import type { CandidateFrame } from '../parsing/frames.js';
import { behindAdverbs } from '../parsing/looking-back.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { Unit } from '../parsing/unit.js';
import { type Feature, feature, featureBehind, joined, upTo } from '../weights/features.js';

const EVENTFUL: ReadonlySet<Unit['tag']> = new Set<Unit['tag']>(['verb', 'auxiliary']);

/** What stands between two units of a sentence, counted. */
interface Between {
  readonly commas: number;
  readonly verbs: number;
  readonly relatives: number;
  readonly quotations: number;
  readonly others: number;
  readonly length: number;
}

/** Distances beyond this are all "far", which also bounds the work for a frame. */
const FAR = 40;

/** What stands between two units, the second not counted in. */
export function between(units: readonly Unit[], from: number, to: number): Between {
  const counts = { commas: 0, verbs: 0, relatives: 0, quotations: 0, others: 0, length: to - from };
  for (let index = from; index < Math.min(to, from + FAR); index++) {
    const unit = units[index];
    if (unit === undefined) break;
    if (unit.tag === 'comma' || unit.tag === 'dash' || unit.tag === 'bracket') counts.commas++;
    else if (EVENTFUL.has(unit.tag)) counts.verbs++;
    else if (unit.tag === 'relative' || unit.tag === 'subordinator') counts.relatives++;
    else if (unit.tag === 'quotation') counts.quotations++;
    else if (unit.tag !== 'adverb') counts.others++;
  }
  return counts;
}

/** What stands right before a noun phrase. */
function left(units: readonly Unit[], phrase: NounPhrase): string {
  const unit = units[behindAdverbs(units, phrase.first) - 1];
  if (unit === undefined) return 'start';
  return unit.lower === 'by' ? 'by' : unit.lower === 'to' ? 'to' : unit.lower === 'of' ? 'of' : unit.tag;
}

/** How the features of a subject begin, by where it stands: there are several for every verb of a text. */
interface SubjectPrefixes {
  readonly verbs: Feature;
  readonly others: Feature;
  readonly right: Feature;
  /** By how many commas stand between. */
  readonly commas: readonly Feature[];
  readonly kind: Feature;
  readonly ruling: Feature;
  readonly form: Feature;
  readonly cueClass: Feature;
  readonly own: Feature;
  readonly adjacent: Feature;
}

const MOST_COMMAS = 3;

function subjectPrefixes(kind: Cue['kind'], side: 'before' | 'behind'): SubjectPrefixes {
  const where = kind === 'verb' ? side : joined(kind, side);
  return {
    own: feature(where),
    verbs: feature(where, 'verbs'),
    others: feature(where, 'others'),
    right: feature(where, 'right'),
    commas: ['0', '1', '2', '3+'].map((count) => feature(where, 'commas', count, 'left')),
    kind: feature(where, 'kind'),
    ruling: feature(where),
    form: feature(side, 'form'),
    cueClass: feature(side, 'class'),
    adjacent: feature(where, 'adjacent'),
  };
}

function onBothSides(kind: Cue['kind']): Record<'before' | 'behind', SubjectPrefixes> {
  return { before: subjectPrefixes(kind, 'before'), behind: subjectPrefixes(kind, 'behind') };
}

const PREFIXES = {
  verb: onBothSides('verb'),
  be: onBothSides('be'),
  'according-to': onBothSides('according-to'),
  colon: onBothSides('colon'),
  noun: onBothSides('noun'),
  dash: onBothSides('dash'),
};
const KIND = feature('kind');

/** The features that tell whether a noun phrase is the subject of a cue, whatever is said. */
export function subjectFeatures(sentence: ParsedSentence, frame: CandidateFrame): readonly Feature[] {
  frame.subjectFeatures ??= findSubjectFeatures(sentence, frame);
  return frame.subjectFeatures;
}

function findSubjectFeatures({ units }: ParsedSentence, frame: CandidateFrame): Feature[] {
  const { cue, phrase } = frame;
  const side = phrase.first < cue.first ? 'before' : 'behind';
  const gap =
    side === 'before' ? between(units, phrase.behind, cue.first) : between(units, cue.behind, phrase.first);
  const prefixes = PREFIXES[cue.kind][side];
  const commas = prefixes.commas[Math.min(gap.commas, MOST_COMMAS)] ?? prefixes.kind;
  const features = [
    featureBehind(prefixes.verbs, upTo(gap.verbs, 3)),
    featureBehind(prefixes.others, upTo(gap.others, 4)),
    featureBehind(prefixes.right, units[phrase.behind]?.tag ?? 'end'),
    featureBehind(commas, left(units, phrase)),
    featureBehind(prefixes.kind, frame.phraseKind),
    prefixes.own,
    featureBehind(KIND, frame.phraseKind),
  ];
  if (gap.length === 0) features.push(prefixes.adjacent);
  if (cue.kind === 'verb' || cue.kind === 'be') features.push(featureBehind(prefixes.ruling, frame.ruling));
  if (cue.kind === 'verb') {
    features.push(featureBehind(prefixes.form, frame.verbForm));
    features.push(featureBehind(prefixes.cueClass, frame.cueClass));
  }
  return features;
}
