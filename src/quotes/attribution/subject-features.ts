import { recordOf } from '../../shared/record-of.js';
import type { Cue, ParsedSentence } from '../parsing/cues.js';
import type { CandidateFrame } from '../parsing/frames.js';
import { skipAdverbs } from '../parsing/looking-back.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { Unit } from '../parsing/unit.js';
import { type Feature, feature, featureBehind, joined, upTo } from '../weights/features.js';
import { gapOf } from './between.js';

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

const PREFIXES = recordOf(['verb', 'be', 'according-to', 'colon', 'noun', 'dash'], (kind) =>
  recordOf(['before', 'behind'], (side) => subjectPrefixes(kind, side)),
);
const KIND = feature('kind');

/** The features that tell whether a noun phrase is the subject of a cue, whatever is said. */
export function subjectFeatures(sentence: ParsedSentence, frame: CandidateFrame): readonly Feature[] {
  frame.subjectFeatures ??= findSubjectFeatures(sentence, frame);
  return frame.subjectFeatures;
}

function findSubjectFeatures({ units }: ParsedSentence, frame: CandidateFrame): Feature[] {
  const { cue, phrase } = frame;
  const side = phrase.first < cue.first ? 'before' : 'behind';
  const gap = gapOf(units, frame);
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
