import { recordOf } from '../../shared/record-of.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { CandidateFrame } from '../parsing/frames.js';
import { INNER_MARKS, type Unit } from '../parsing/unit.js';
import { type Feature, feature, featureBehind } from '../weights/features.js';
import type { Complement, ComplementKind } from './complements.js';
import { isFiniteVerb, kindOfUnit, openingOf, wordOrTag } from './unit-kinds.js';

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
    verbs: feature(kind, 'verbs'),
    share: feature(kind, 'share'),
  };
}

const OF_COMPLEMENT = recordOf(
  ['that', 'question', 'infinitive', 'clause', 'object', 'prepositional', 'preposed', 'following', 'resumed'],
  complementPrefixes,
);

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
    featureBehind(begins, 'class', cueClass),
    featureBehind(of.class, cueClass),
    featureBehind(of.form, verbForm),
    featureBehind(isRemote ? of.remote : of.near, cueClass),
    featureBehind(subject, ruling === 'ruled' ? 'ruled' : 'other'),
    featureBehind(BEGINS, begin?.tag ?? 'end'),
    featureBehind(of.word, wordOrTag(begin)),
    featureBehind(begins, 'verb', base),
    featureBehind(verb, 'form', verbForm),
    featureBehind(of.behind, wordOrTag(units[first - 1])),
    featureBehind(of.second, kindOfUnit(units[first + 1])),
  ];
}

const LENGTHS: readonly number[] = [1, 2, 3, 4, 6, 9, 14];

const ENDS = feature('ends');
const MARKS = feature('marks');
const OPEN = feature('open');
const LATER = feature('later cue');
const NEXT = feature('next');
const SHORTER_PIECE = feature('piece', 'shorter');
const LONGER_PIECE = feature('piece', 'longer');

/** What tells reported speech as far as it lies in where the words end. */
export function endFeatures(
  { units }: ParsedSentence,
  { kind, first, behind, ending, otherPiece }: Complement,
): Feature[] {
  const length = LENGTHS.findLast((bound) => behind - first >= bound) ?? 1;
  const of = OF_COMPLEMENT[kind];
  const ends = featureBehind(ENDS, ending);
  const isWhole = ending === 'whole';
  const cut = isWhole ? 'whole' : 'cut';
  const { marks, openBrackets, verbs } = marksWithin(units, first, behind);
  const features = [
    featureBehind(of.length, length),
    featureBehind(of.namesOnly, namesOnly(units, first, behind)),
    ends,
    featureBehind(ends, isWhole ? '' : kindOfUnit(units[behind + 2])),
    isWhole ? of.whole : of.cut,
    featureBehind(NEXT, units[behind]?.tag ?? 'end'),
    featureBehind(MARKS, Math.min(marks, MOST_MARKS), cut),
    featureBehind(OPEN, openBrackets),
    featureBehind(of.verbs, verbs),
    featureBehind(LATER, isWhole ? 'whole' : laterCue(units, behind)),
  ];
  if (otherPiece > 0) {
    const own = (units[behind - 1]?.end ?? 0) - (units[first]?.start ?? 0);
    const share = featureBehind(
      of.share,
      Math.min(SHARES - 1, Math.floor((SHARES * own) / (own + otherPiece))),
    );
    features.push(otherPiece > own ? SHORTER_PIECE : LONGER_PIECE, share, featureBehind(share, verbs));
  }
  return features;
}

/** Into how many steps the share of a piece of all words is parted. */
const SHARES = 4;

/** More marks than this are all alike. */
const MOST_MARKS = 3;

/**
 * How many commas, dashes and the like stand in a stretch, how many brackets more are opened in it than closed, and
 * whether it has a verb besides those of its relative clauses: what stands between two marks ends behind the second.
 */
function marksWithin(
  units: readonly Unit[],
  first: number,
  behind: number,
): { readonly marks: number; readonly openBrackets: number; readonly verbs: 'none' | 'inner' | 'own' } {
  let marks = 0;
  let openBrackets = 0;
  let verbs = 0;
  let relatives = 0;
  for (let index = first; index < behind; index++) {
    const unit = units[index];
    if (unit === undefined) break;
    if (unit.tag === 'relative') relatives++;
    else if (isFiniteVerb(units, index)) {
      if (index === first || !isFiniteVerb(units, index - 1)) verbs++;
    } else if (INNER_MARKS.has(unit.tag)) {
      marks++;
      if (unit.tag === 'bracket') openBrackets += unit.lower === '(' || unit.lower === '[' ? 1 : -1;
    }
  }
  return {
    marks,
    openBrackets: Math.max(-1, Math.min(openBrackets, 1)),
    verbs: verbs === 0 ? 'none' : verbs > relatives ? 'own' : 'inner',
  };
}

/** The next verb behind an end that could report something itself: the words of this one may go on until there. */
function laterCue(units: readonly Unit[], behind: number): string {
  for (let index = behind; index < units.length; index++) {
    const unit = units[index];
    if (unit?.verb != null) return unit.lower.endsWith('ing') ? 'participle' : 'finite';
  }
  return 'none';
}

function namesOnly(units: readonly Unit[], first: number, behind: number): boolean {
  for (let index = first; index < behind; index++) if (units[index]?.tag !== 'name') return false;
  return true;
}
