import { isNegated } from '../parsing/before-verb.js';
import { type ParsedSentence, pastAdverbs, phraseBeginningAt } from '../parsing/cues.js';
import type { CandidateFrame } from '../parsing/frames.js';
import { skipAdverbs } from '../parsing/looking-back.js';
import { INNER_MARKS } from '../parsing/unit.js';
import { type Feature, feature, featureBehind } from '../weights/features.js';
import type { Complement } from './complements.js';
import { outerCue, quotationsAround } from './cue-context.js';
import { isFiniteVerb, wordOrTag } from './unit-kinds.js';

const OF_CUE = {
  reported: feature('reported'),
  class: feature('class'),
  verb: feature('verb'),
  behind: feature('behind'),
  outer: feature('outer'),
  quotations: feature('quotations'),
  negated: feature('negated'),
  headline: feature('headline'),
};

/** What tells reported speech from other words as far as it lies in the verb and the sentence around it. */
export function cueFeatures(
  sentence: ParsedSentence,
  { cue, cueClass, verbForm }: CandidateFrame,
): Feature[] {
  const { units, isHeadline } = sentence;
  const base = units[cue.first]?.verb?.base;
  const outer = featureBehind(OF_CUE.outer, outerCue(sentence, cue));
  const features = [
    OF_CUE.reported,
    featureBehind(OF_CUE.class, cueClass, 'form', verbForm),
    featureBehind(OF_CUE.behind, wordOrTag(units[cue.first - 1])),
    outer,
    featureBehind(outer, 'class', cueClass),
    featureBehind(OF_CUE.quotations, quotationsAround(units, cue.first)),
  ];
  if (base !== undefined) {
    const verb = featureBehind(OF_CUE.verb, base);
    features.push(verb, featureBehind(verb, 'form', verbForm));
  }
  if (isNegated(units, cue.first)) features.push(OF_CUE.negated, featureBehind(OF_CUE.negated, cueClass));
  if (isHeadline) features.push(OF_CUE.headline);
  return features;
}

const OF_FRAME = {
  subject: feature('subject'),
  opened: feature('opened'),
  ruling: feature('ruling'),
  prepositional: feature('subject prepositional'),
  lead: feature('subject lead'),
};

/**
 * What tells reported speech as far as it lies in whose words it is.
 *
 * @param lead how far this subject leads the others
 */
export function reportingFrameFeatures(
  { units }: ParsedSentence,
  { cue, cueClass, phrase, phraseKind, ruling }: CandidateFrame,
  lead: string,
): Feature[] {
  const base = units[cue.first]?.verb?.base;
  const before = units[phrase.first - 1];
  const subject = featureBehind(OF_FRAME.subject, phraseKind);
  const features = [
    subject,
    featureBehind(subject, 'class', cueClass),
    featureBehind(OF_FRAME.opened, wordOrTag(before)),
    featureBehind(OF_FRAME.ruling, ruling),
    featureBehind(OF_FRAME.lead, lead),
  ];
  if (base !== undefined) {
    features.push(featureBehind(OF_CUE.verb, base, 'subject', phraseKind));
  }
  if (before?.tag === 'preposition') features.push(OF_FRAME.prepositional);
  return features;
}

const OPENER = feature('opener');

/** What tells reported speech as far as it hangs on whether the clause of the frame is subordinate. */
export function openerFeatures(
  sentence: ParsedSentence,
  opener: string | null,
  { behind, ending }: Complement,
): readonly Feature[] {
  if (opener === null) return NONE;
  const follows = ending === 'whole' ? 'whole' : clauseFollows(sentence, behind) ? 'clause' : 'cut';
  return [featureBehind(OPENER, opener, follows)];
}

const NONE: readonly Feature[] = [];

/**
 * Where the clause of a frame is subordinate (*While she said …, he …*), the place of the word that opens it. If it
 * stands in front, the main clause must follow somewhere.
 */
export function openerOf({ units }: ParsedSentence, { cue, phrase }: CandidateFrame): string | null {
  const index = skipAdverbs(units, Math.min(phrase.first, cue.first) - 1);
  const unit = units[index];
  if (unit?.tag !== 'subordinator' && unit?.lower !== 'as') return null;
  if (index <= 1) return 'initial';
  return units[index - 1]?.tag === 'comma' ? 'comma' : 'inner';
}

/** Whether a new clause, a noun phrase with its verb, begins behind an end. */
function clauseFollows(sentence: ParsedSentence, end: number): boolean {
  const { units } = sentence;
  let index = end;
  if (INNER_MARKS.has(units[index]?.tag ?? 'stop')) index++;
  if (units[index]?.tag === 'coordinator') index++;
  const phrase = phraseBeginningAt(sentence, pastAdverbs(units, index));
  return phrase !== null && isFiniteVerb(units, pastAdverbs(units, phrase.behind));
}
