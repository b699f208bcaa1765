import { subjectFeatures } from '../attribution/subject-features.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { CandidateFrame } from '../parsing/frames.js';
import type { Unit } from '../parsing/unit.js';
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

const PREFIXES = { before: prefixesOf('before'), behind: prefixesOf('behind') };

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
  const hasRuler = frames.some(({ ruling, phrase, cue }) => ruling === 'ruled' && phrase.first < cue.first);
  const middle = frames.findIndex(({ phrase, cue }) => phrase.first >= cue.first);
  const behind = middle < 0 ? frames.length : middle;
  const lastPronoun = frames.findLastIndex(
    ({ phrase }, at) => at < behind && NOMINATIVES.has(units[phrase.head]?.tag ?? 'stop'),
  );
  return frames.map((frame, at) => {
    const { cue, phrase, phraseKind, ruling, verbForm } = frame;
    const isBefore = at < behind;
    const of = isBefore ? PREFIXES.before : PREFIXES.behind;
    const gap = isBefore ? gapOf(units, phrase.behind, cue.first) : gapOf(units, cue.behind, phrase.first);
    const ofGap = gap.isEmpty ? of.adjacent : of.apart;
    const left = wordOrTag(units[phrase.first - 1]);
    const ofLeft = featureBehind(of.left, left);
    const rank = featureBehind(of.rank, Math.min(isBefore ? behind - 1 - at : at - behind, LAST_RANK));
    const features = [
      ...subjectFeatures(sentence, frame),
      featureBehind(of[ruling].kind, phraseKind),
      featureBehind(of[ruling].form, verbForm),
      featureBehind(ofGap.kind, phraseKind),
      featureBehind(ofGap.own, ruling),
      featureBehind(ofGap.left, left),
      ofLeft,
      featureBehind(ofLeft, ruling),
      rank,
      featureBehind(rank, ruling),
    ];
    if (isBefore) {
      const isPronounNearer = featureBehind(of.pronoun, lastPronoun > at);
      const clauses = featureBehind(of.clauses, Math.min(gap.clauses, MOST_CLAUSES));
      features.push(
        isPronounNearer,
        featureBehind(isPronounNearer, verbForm),
        clauses,
        featureBehind(featureBehind(clauses, 'verbs'), Math.min(gap.verbs, MOST_VERBS)),
        featureBehind(featureBehind(featureBehind(of.ruler, hasRuler), ruling), gap.isEmpty),
      );
    }
    return features;
  });
}

/** Pronouns that can be a subject. */
const NOMINATIVES: ReadonlySet<Unit['tag']> = new Set<Unit['tag']>(['pronoun', 'relative']);

/** What parts a phrase and its cue. */
interface Gap {
  /** Whether nothing but auxiliaries and adverbs do. */
  readonly isEmpty: boolean;
  /** How many words that open a subordinate clause, and how many verbs. */
  readonly clauses: number;
  readonly verbs: number;
}

/** Farther than this nothing is counted, which bounds the work for a frame. */
const FAR = 40;

function gapOf(units: readonly Unit[], from: number, to: number): Gap {
  let isEmpty = true;
  let clauses = 0;
  let verbs = 0;
  for (let index = from; index < Math.min(to, from + FAR); index++) {
    const unit = units[index];
    if (unit === undefined) break;
    if (unit.tag === 'adverb') continue;
    if (unit.tag === 'verb' || unit.tag === 'auxiliary') verbs++;
    else if (unit.tag === 'subordinator' || unit.tag === 'relative' || unit.lower === 'as') clauses++;
    if (unit.tag !== 'auxiliary') isEmpty = false;
  }
  return { isEmpty, clauses, verbs };
}
