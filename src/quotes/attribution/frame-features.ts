import { wordSet } from '../../language/word-set.js';
import { recordOf } from '../../shared/record-of.js';
import { meansSaying } from '../lexicon/cue-verbs.js';
import { type Cue, firstNotBefore, type ParsedSentence } from '../parsing/cues.js';
import type { CandidateFrame, Frame } from '../parsing/frames.js';
import { skipAdverbs } from '../parsing/looking-back.js';
import { subjectBefore } from '../parsing/subjects.js';
import type { Unit } from '../parsing/unit.js';
import { type Feature, feature, featureBehind, upTo } from '../weights/features.js';
import { between } from './between.js';
import { subjectFeatures } from './subject-features.js';

type Order = 'PCQ' | 'CPQ' | 'CQP' | 'PQC' | 'QPC' | 'QCP';

/** How the features of a frame around a quotation begin, by the order of its parts. */
function orderPrefixes(order: Order) {
  return {
    own: feature(order),
    class: feature(order, 'class'),
    next: feature(order, 'next'),
    gapVerbs: feature(order, 'gap verbs'),
    gapOthers: feature(order, 'gap others'),
    form: feature(order, 'form'),
    adjacent: feature(order, 'cue adjacent'),
    oneOff: feature(order, 'cue one off'),
    that: feature(order, 'that'),
    after: feature(order, 'after'),
    passed: feature(order, 'passed over'),
    opened: feature(order, 'opened'),
  };
}

const OF_ORDER = recordOf(['PCQ', 'CPQ', 'CQP', 'PQC', 'QPC', 'QCP'], orderPrefixes);

/** The features that tell whether a frame attributes the quotation at `quotation` in the same sentence. */
export function frameFeatures(sentence: ParsedSentence, frame: CandidateFrame, quotation: number): Feature[] {
  const { units } = sentence;
  const { cue, phrase } = frame;
  const cueBefore = cue.first < quotation;
  const order = orderOf(cue.first, phrase.first, quotation);
  const gap = cueBefore ? between(units, cue.behind, quotation) : between(units, quotation + 1, cue.first);
  const next = cueBefore ? units[quotation - 1] : units[quotation + 1];
  const name = frame.cueClass;
  const afterCue = units[cue.behind];
  const of = OF_ORDER[order];
  const ofClass = featureBehind(of.class, name);
  const tagOfNext = next?.tag ?? 'end';
  const outer = outerCues(sentence, frame, quotation);
  const features = [
    ...subjectFeatures(sentence, frame),
    of.own,
    ofClass,
    featureBehind(of.next, tagOfNext),
    featureBehind(of.gapVerbs, upTo(gap.verbs, 3)),
    featureBehind(of.gapOthers, upTo(gap.others, 4)),
    featureBehind(ofClass, 'next', tagOfNext),
    featureBehind(of.own, frame.phraseKind, 'class', name),
    featureBehind(of.own, outer),
    ...(isPassedOver(sentence, frame, quotation) ? [of.passed] : []),
    featureBehind(of.after, afterCue?.tag ?? 'end'),
    featureBehind(of.opened, opener(units, Math.min(cue.first, phrase.first)), outer),
  ];
  if (cue.kind === 'verb') features.push(featureBehind(of.form, frame.verbForm));
  if (gap.length === 0) features.push(of.adjacent);
  if (cueBefore && gap.length === 1) features.push(featureBehind(of.oneOff, tagOfNext));
  if (cueBefore && afterCue?.lower === 'that') features.push(of.that);
  return features;
}

/** Verbs of saying on both sides of a frame: the outermost one attributes what the inner ones report. */
function outerCues({ units, cues }: ParsedSentence, { cue, phrase }: Frame, quotation: number): string {
  const first = Math.min(cue.first, phrase.first);
  const at = firstNotBefore(cues, first);
  const before = cues.slice(Math.max(0, at - 3), at).some((other) => says(units, other));
  const end = firstNotBefore(cues, quotation);
  const behind = cues.slice(end, end + 3).some((other) => other.first !== cue.first && says(units, other));
  if (before) return behind ? 'cue before cue behind' : 'cue before none behind';
  return behind ? 'none before cue behind' : 'none before none behind';
}

/**
 * Whether a clause of its own, with a verb of saying right before the quotation, parts a frame from it: *She said it worked,
 * to which Berg replied, “…”*.
 */
function isPassedOver(sentence: ParsedSentence, { cue, phrase }: Frame, quotation: number): boolean {
  const { units, cues } = sentence;
  const other = cues[firstNotBefore(cues, quotation) - 1];
  const last = Math.max(cue.first, phrase.first);
  if (other === undefined || other.first <= last || !says(units, other)) return false;
  if (between(units, other.behind, quotation).verbs > 0) return false;
  const subject = subjectBefore(sentence, other.first);
  if (subject === null || subject.first <= last || units[subject.head]?.tag === 'relative') return false;
  return PARTING.has(opener(units, subject.first));
}

const PARTING = wordSet('comma coordinator subordinator preposition relative bracket semicolon dash as');

/** What stands before a clause. */
function opener(units: readonly Unit[], first: number): string {
  const index = skipAdverbs(units, first - 1);
  const unit = units[index];
  if (unit === undefined) return 'start';
  if (units[first]?.lower === 'what' || unit.lower === 'what') return 'what';
  if (unit.tag === 'relative' || units[first]?.tag === 'relative') return 'relative';
  if (unit.tag === 'noun' && units[index - 1]?.tag === 'relative') return 'relative';
  return unit.lower === 'as' || unit.lower === 'that' ? unit.lower : unit.tag;
}

function says(units: readonly Unit[], cue: Cue): boolean {
  const verb = units[cue.first]?.verb;
  return cue.kind === 'according-to' || (verb != null && meansSaying(verb));
}

/** In which order phrase (P), cue (C) and quotation (Q) stand. */
function orderOf(cue: number, phrase: number, quotation: number): Order {
  if (cue < quotation) return phrase < cue ? 'PCQ' : phrase < quotation ? 'CPQ' : 'CQP';
  return phrase < quotation ? 'PQC' : phrase < cue ? 'QPC' : 'QCP';
}
