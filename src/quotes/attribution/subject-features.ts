import type { Cue, ParsedSentence } from '../parsing/cues.js';
import type { CandidateFrame } from '../parsing/frames.js';
import { skipAdverbs } from '../parsing/looking-back.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { Tag, Unit } from '../parsing/unit.js';
import { type Feature, feature, featureBehind, joined, upTo } from '../weights/features.js';

/** What stands between two units of a sentence, counted. */
interface Between {
  /** With the other marks of insertions. */
  readonly commas: number;
  /** With auxiliaries. */
  readonly verbs: number;
  /** Neither of these, nor adverbs, quotations, and what opens a subordinate clause. */
  readonly others: number;
  readonly length: number;
}

const PASSED_OVER: ReadonlySet<Tag> = new Set<Tag>(['relative', 'subordinator', 'quotation', 'adverb']);

/** Distances beyond this are all "far", which also bounds the work for a frame. */
const FAR = 40;

/** What stands between two units, the second not counted in. */
export function between(units: readonly Unit[], from: number, to: number): Between {
  const counts = { commas: 0, verbs: 0, others: 0, length: to - from };
  for (let index = from; index < Math.min(to, from + FAR); index++) {
    const unit = units[index];
    if (unit === undefined) break;
    if (unit.tag === 'comma' || unit.tag === 'dash' || unit.tag === 'bracket') counts.commas++;
    else if (unit.tag === 'verb' || unit.tag === 'auxiliary') counts.verbs++;
    else if (!PASSED_OVER.has(unit.tag)) counts.others++;
  }
  return counts;
}

/** What stands right before a noun phrase. */
function left(units: readonly Unit[], phrase: NounPhrase): string {
  const unit = units[skipAdverbs(units, phrase.first - 1)];
  if (unit === undefined) return 'start';
  return unit.lower === 'by' || unit.lower === 'to' || unit.lower === 'of' ? unit.lower : unit.tag;
}

const MOST_COMMAS = 3;

/** How the features of a subject begin, by where it stands: there are several for every verb of a text. */
function subjectPrefixes(kind: Cue['kind'], side: 'before' | 'behind') {
  const where = kind === 'verb' ? side : joined(kind, side);
  return {
    own: feature(where),
    verbs: feature(where, 'verbs'),
    others: feature(where, 'others'),
    right: feature(where, 'right'),
    /** By how many commas stand between. */
    commas: ['0', '1', '2', '3+'].map((count) => feature(where, 'commas', count, 'left')),
    kind: feature(where, 'kind'),
    form: feature(side, 'form'),
    cueClass: feature(side, 'class'),
    adjacent: feature(where, 'adjacent'),
  };
}

function onBothSides(kind: Cue['kind']) {
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
  if (cue.kind === 'verb' || cue.kind === 'be') features.push(featureBehind(prefixes.own, frame.ruling));
  if (cue.kind === 'verb') {
    features.push(featureBehind(prefixes.form, frame.verbForm));
    features.push(featureBehind(prefixes.cueClass, frame.cueClass));
  }
  return features;
}
