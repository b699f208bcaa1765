import { recordOf } from '../../shared/record-of.js';
import { type Between, gapOf } from '../attribution/between.js';
import { subjectFeatures } from '../attribution/subject-features.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { CandidateFrame } from '../parsing/frames.js';
import type { Tag, Unit } from '../parsing/unit.js';
import { type Feature, feature, featureBehind } from '../weights/features.js';
import { wordOrTag } from './unit-kinds.js';

/** How the features of a noun phrase begin, by the side of the cue on which it stands. */
function prefixesOf(side: Side) {
  return {
    adjacent: gapPrefixes(side, true),
    apart: gapPrefixes(side, false),
    left: feature('reporter', side, 'left'),
    rank: feature('reporter', side, 'rank'),
    pronoun: feature('reporter', side, 'pronoun nearer'),
    clauses: feature('reporter', side, 'clauses'),
    ruler: feature('reporter', side, 'ruler'),
    ruled: rulingPrefixes(side, 'ruled'),
    other: rulingPrefixes(side, 'other'),
    unruled: rulingPrefixes(side, 'unruled'),
  };
}

type Side = 'before' | 'behind';

function gapPrefixes(side: Side, isEmpty: boolean) {
  return {
    own: feature('reporter', side, 'own', isEmpty),
    kind: feature('reporter', side, 'own', isEmpty, 'kind'),
    left: feature('reporter', side, 'own', isEmpty, 'left'),
  };
}

function rulingPrefixes(side: Side, ruling: CandidateFrame['ruling']) {
  return {
    kind: feature('reporter', side, 'ruling', ruling, 'kind'),
    form: feature('reporter', side, 'ruling', ruling, 'form'),
  };
}

const PREFIXES = recordOf(['before', 'behind'], prefixesOf);

/** Phrases farther from the cue than this are all alike. */
const LAST_RANK = 4;

const MOST_CLAUSES = 2;
const MOST_VERBS = 3;

/**
 * For each frame of one cue, what tells whether its noun phrase is the one whose words the cue reports: the grammatical
 * subject of the cue itself, not, as for a quotation between marks, whoever the whole sentence is about.
 *
 * @param frames all frames of a cue, in the order of the text
 */
export function reporterFeatures(
  sentence: ParsedSentence,
  frames: readonly CandidateFrame[],
): readonly (readonly Feature[])[] {
  const { units } = sentence;
  const middle = frames.findIndex(({ phrase, cue }) => phrase.first >= cue.first);
  const behind = middle < 0 ? frames.length : middle;
  const before = frames.slice(0, behind);
  const hasRuler = before.some(({ ruling }) => ruling === 'ruled');
  const lastPronoun = before.findLastIndex(({ phrase }) =>
    NOMINATIVES.has(units[phrase.head]?.tag ?? 'stop'),
  );
  return frames.map((frame, at) => {
    const isBefore = at < behind;
    const gap = gapOf(units, frame);
    const rank = isBefore ? behind - 1 - at : at - behind;
    const features = [...subjectFeatures(sentence, frame), ...featuresOfSide(units, frame, gap, rank)];
    return isBefore ? features.concat(featuresBefore(frame, gap, lastPronoun > at, hasRuler)) : features;
  });
}

/** @param rank how many other phrases stand nearer to the cue on its side */
function featuresOfSide(
  units: readonly Unit[],
  { cue, phrase, phraseKind, ruling, verbForm }: CandidateFrame,
  gap: Between,
  rank: number,
): Feature[] {
  const of = phrase.first < cue.first ? PREFIXES.before : PREFIXES.behind;
  const ofGap = gap.isEmpty ? of.adjacent : of.apart;
  const left = wordOrTag(units[phrase.first - 1]);
  const ofLeft = featureBehind(of.left, left);
  const ofRank = featureBehind(of.rank, Math.min(rank, LAST_RANK));
  return [
    featureBehind(of[ruling].kind, phraseKind),
    featureBehind(of[ruling].form, verbForm),
    featureBehind(ofGap.kind, phraseKind),
    featureBehind(ofGap.own, ruling),
    featureBehind(ofGap.left, left),
    ofLeft,
    featureBehind(ofLeft, ruling),
    ofRank,
    featureBehind(ofRank, ruling),
  ];
}

/** What tells only of phrases in front of the cue: whether a pronoun stands nearer, and what clauses stand between. */
function featuresBefore(
  { ruling, verbForm }: CandidateFrame,
  gap: Between,
  isPronounNearer: boolean,
  hasRuler: boolean,
): Feature[] {
  const of = PREFIXES.before;
  const ofPronoun = featureBehind(of.pronoun, isPronounNearer);
  const clauses = featureBehind(of.clauses, Math.min(gap.clauses, MOST_CLAUSES));
  return [
    ofPronoun,
    featureBehind(ofPronoun, verbForm),
    clauses,
    featureBehind(clauses, 'verbs', Math.min(gap.verbs, MOST_VERBS)),
    featureBehind(of.ruler, hasRuler, ruling, gap.isEmpty),
  ];
}

/** Pronouns that can be a subject. */
const NOMINATIVES: ReadonlySet<Tag> = new Set<Tag>(['pronoun', 'relative']);
