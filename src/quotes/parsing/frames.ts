import { FORMS_OF_BE } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import { isPersonNoun, isSpeakingThing } from '../lexicon/person-nouns.js';
import type { Feature } from '../weights/features.js';
import { type Cue, type FoundCue, firstNotBefore, type ParsedSentence } from './cues.js';
import { skipAdverbs } from './looking-back.js';
import type { NounPhrase } from './noun-phrases.js';
import { subjectBefore, subjectBehind } from './subjects.js';
import type { Unit } from './unit.js';

/** A cue and the noun phrase that may be its speaker. */
export interface Frame {
  readonly cue: Cue;
  readonly phrase: NounPhrase;
}

/** A frame with what many of its features need, worked out once. */
export interface CandidateFrame extends Frame {
  /** As `cueClass`, `verbForm` and `phraseKind` give them. */
  readonly cueClass: string;
  readonly verbForm: string;
  readonly phraseKind: string;
  /** Whether the phrase is the cue's subject by the rules of word order, another one is, or none. */
  readonly ruling: 'ruled' | 'other' | 'unruled';
  /** What `subjectFeatures` found, once it was asked. */
  subjectFeatures: readonly Feature[] | null;
}

/** How many cues on each side of a quotation, and phrases on each side of a cue, are considered. */
const MOST_CUES = 5;
const MOST_PHRASES_BEFORE = 5;
const MOST_PHRASES_BEHIND = 2;

/** The frames of a sentence that might attribute the quotation at `quotation`, nearest cues first. */
export function framesAround(sentence: ParsedSentence, quotation: number): CandidateFrame[] {
  const middle = firstNotBefore(sentence.cues, quotation);
  const near = sentence.cues.slice(Math.max(0, middle - MOST_CUES), middle + MOST_CUES);
  return near.flatMap((cue) => framesOf(sentence, cue));
}

/** The noun phrases near a cue, each as a frame with it. */
export function framesOf(sentence: ParsedSentence, cue: FoundCue): readonly CandidateFrame[] {
  // Every quotation of the sentence asks, and what it reports.
  cue.frames ??= findFrames(sentence, cue);
  return cue.frames;
}

function findFrames(sentence: ParsedSentence, cue: Cue): CandidateFrame[] {
  const { units, phrases } = sentence;
  const low = firstNotBefore(phrases, cue.kind === 'according-to' ? cue.behind : cue.first);
  const from = cue.kind === 'according-to' ? low : Math.max(0, low - MOST_PHRASES_BEFORE);
  const to = Math.min(phrases.length, low + (cue.kind === 'colon' ? 0 : MOST_PHRASES_BEHIND));
  if (from >= to) return [];
  const classOfCue = cueClass(units, cue);
  const formOfVerb = verbForm(units, cue);
  const before = subjectBefore(sentence, cue.first);
  const behind = subjectBehind(sentence, cue.first);
  const near = phrases.slice(from, to);
  // A subject with long appositions stands farther away than any other phrase that is worth a look, and so does that of a
  // participle in front: *In calling for a vote on the bridge and the road, Berg …*.
  if (before !== null && !near.includes(before)) {
    if (before.first < cue.first) near.unshift(before);
    else near.push(before);
  }
  return near.map((phrase): CandidateFrame => {
    const subject = phrase.first < cue.first ? before : behind;
    const ruling = subject === phrase ? 'ruled' : subject === null ? 'unruled' : 'other';
    return {
      cue,
      phrase,
      cueClass: classOfCue,
      verbForm: formOfVerb,
      phraseKind: phraseKind(units, phrase),
      ruling,
      subjectFeatures: null,
    };
  });
}

/** The kind of a noun phrase, as a feature. */
export function phraseKind(units: readonly Unit[], phrase: NounPhrase): string {
  const head = units[phrase.head];
  if (head === undefined) return 'noun';
  if (phrase.kind === 'pronoun') {
    if (head.tag === 'relative') return 'relative';
    if (head.lower === 'she') return 'he';
    return PERSONAL_PRONOUNS.has(head.lower) ? head.lower : 'one';
  }
  if (phrase.kind === 'name') {
    const isRow = phrase.head > phrase.first && units[phrase.head - 1]?.tag === 'name';
    return isRow ? 'names' : 'name';
  }
  if (isPersonNoun(head.lower)) return 'person';
  if (isSpeakingThing(head.lower)) return 'thing';
  return 'noun';
}

const PERSONAL_PRONOUNS = wordSet('i we you he they it');

/** The class of a cue, as a feature; the kind of cues that are no verbs. */
function cueClass(units: readonly Unit[], cue: Cue): string {
  if (cue.kind !== 'verb') return cue.kind;
  return units[cue.first]?.verb?.surest ?? 'other';
}

/** The form of a cue's verb group: what its auxiliaries and its ending make of it; the kind of cues that are no verbs. */
function verbForm(units: readonly Unit[], cue: Cue): string {
  if (cue.kind !== 'verb') return cue.kind;
  const before = units[skipAdverbs(units, cue.first - 1)];
  const unit = units[cue.first];
  if (before?.lower === 'to') return 'to';
  if (unit?.lower.endsWith('ing')) return before?.tag === 'auxiliary' ? 'is-ing' : 'ing';
  if (before?.tag === 'auxiliary') return FORMS_OF_BE.has(before.lower) ? 'passive' : 'aux';
  return unit?.verb?.form === 'past' ? 'past' : unit?.verb?.form === 'present' ? 'present' : 'other';
}
