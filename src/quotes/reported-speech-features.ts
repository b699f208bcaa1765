import { type Complement, type ComplementKind, openingOf } from './complements.js';
import type { ParsedSentence } from './cues.js';
import type { CandidateFrame } from './frames.js';
import { isNegated, kindOfUnit, outerCue, quotationsAround, wordOrTag } from './report-context.js';
import { type Feature, feature, featureBehind } from './scores.js';
import type { Unit } from './tagging.js';

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
  isHeadline: boolean,
): Feature[] {
  const { units } = sentence;
  const base = units[cue.first]?.verb?.base;
  const outer = featureBehind(OF_CUE.outer, outerCue(sentence, cue));
  const features = [
    OF_CUE.reported,
    featureBehind(featureBehind(featureBehind(OF_CUE.class, cueClass), 'form'), verbForm),
    featureBehind(OF_CUE.behind, wordOrTag(units[cue.first - 1])),
    outer,
    featureBehind(featureBehind(outer, 'class'), cueClass),
    featureBehind(OF_CUE.quotations, quotationsAround(units, cue.first)),
  ];
  if (base !== undefined) {
    const verb = featureBehind(OF_CUE.verb, base);
    features.push(verb, featureBehind(featureBehind(verb, 'form'), verbForm));
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
    featureBehind(featureBehind(subject, 'class'), cueClass),
    featureBehind(OF_FRAME.opened, wordOrTag(before)),
    featureBehind(OF_FRAME.ruling, ruling),
    featureBehind(OF_FRAME.lead, lead),
  ];
  if (base !== undefined) {
    features.push(featureBehind(featureBehind(featureBehind(OF_CUE.verb, base), 'subject'), phraseKind));
  }
  if (before?.tag === 'preposition') features.push(OF_FRAME.prepositional);
  return features;
}

/** How the features of a complement begin, by its kind. */
function complementPrefixes(kind: ComplementKind) {
  return {
    own: feature(kind),
    verb: feature(kind, 'verb'),
    subject: feature(kind, 'subject'),
    begins: feature(kind, 'begins'),
    class: feature(kind, 'class'),
    form: feature(kind, 'form'),
    near: feature(kind, 'near', 'class'),
    remote: feature(kind, 'remote', 'class'),
    word: feature(kind, 'word'),
    behind: feature(kind, 'behind'),
    second: feature(kind, 'second'),
    length: feature(kind, 'length'),
    namesOnly: feature(kind, 'names only'),
    whole: feature(kind, 'whole'),
    cut: feature(kind, 'cut'),
  };
}

const OF_COMPLEMENT = {
  that: complementPrefixes('that'),
  question: complementPrefixes('question'),
  infinitive: complementPrefixes('infinitive'),
  clause: complementPrefixes('clause'),
  object: complementPrefixes('object'),
  prepositional: complementPrefixes('prepositional'),
  preposed: complementPrefixes('preposed'),
  following: complementPrefixes('following'),
  resumed: complementPrefixes('resumed'),
} satisfies Record<ComplementKind, ReturnType<typeof complementPrefixes>>;

const BEGINS = feature('begins');

/** What tells reported speech as far as it lies in how the words begin and hang on the verb, wherever they end. */
export function beginningFeatures(
  { units }: ParsedSentence,
  { cue, cueClass, verbForm, phrase, phraseKind, ruling }: CandidateFrame,
  { kind, first, isRemote }: Complement,
): Feature[] {
  const side = phrase.first < cue.first ? 'before' : 'behind';
  const base = units[cue.first]?.verb?.base ?? cue.kind;
  const begin = units[first];
  const of = OF_COMPLEMENT[kind];
  const begins = featureBehind(of.begins, begin === undefined ? 'end' : openingOf(begin));
  const verb = featureBehind(of.verb, base);
  const subject = featureBehind(of.subject, side);
  return [
    of.own,
    verb,
    featureBehind(of.subject, phraseKind),
    begins,
    featureBehind(featureBehind(begins, 'class'), cueClass),
    featureBehind(of.class, cueClass),
    featureBehind(of.form, verbForm),
    featureBehind(isRemote ? of.remote : of.near, cueClass),
    featureBehind(subject, ruling === 'ruled' ? 'ruled' : 'other'),
    featureBehind(BEGINS, begin?.tag ?? 'end'),
    featureBehind(of.word, wordOrTag(begin)),
    featureBehind(featureBehind(begins, 'verb'), base),
    featureBehind(featureBehind(verb, 'form'), verbForm),
    featureBehind(of.behind, wordOrTag(units[first - 1])),
    featureBehind(of.second, kindOfUnit(units[first + 1])),
  ];
}

const LENGTHS: readonly number[] = [1, 2, 3, 4, 6, 9, 14];

const ENDS = feature('ends');
const NEXT = feature('next');

/** What tells reported speech as far as it lies in where the words end. */
export function endFeatures(
  { units }: ParsedSentence,
  { kind, first, behind, ending }: Complement,
): Feature[] {
  const length = LENGTHS.findLast((bound) => behind - first >= bound) ?? 1;
  const of = OF_COMPLEMENT[kind];
  const ends = featureBehind(ENDS, ending);
  const isWhole = ending === 'whole';
  return [
    featureBehind(of.length, length),
    featureBehind(of.namesOnly, namesOnly(units, first, behind)),
    ends,
    featureBehind(ends, isWhole ? '' : kindOfUnit(units[behind + 2])),
    isWhole ? of.whole : of.cut,
    featureBehind(NEXT, units[behind]?.tag ?? 'end'),
  ];
}

function namesOnly(units: readonly Unit[], first: number, behind: number): boolean {
  for (let index = first; index < behind; index++) if (units[index]?.tag !== 'name') return false;
  return true;
}
