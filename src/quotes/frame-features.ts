import { type Cue, type Frame, firstNotBefore, type ParsedSentence } from './frames.js';
import type { CueClass } from './lexicon/cue-verbs.js';
import { FORMS_OF_BE } from './lexicon/function-words.js';
import { isPersonNoun, isSpeakingThing } from './lexicon/person-nouns.js';
import type { NounPhrase } from './noun-phrases.js';
import { feature } from './scores.js';
import { subjectBefore, subjectBehind } from './subjects.js';
import type { Unit } from './tagging.js';

/** The class that counts where a verb has several: the one that most surely introduces speech. */
const CLASS_ORDER: readonly CueClass[] = [
  'say',
  'tell',
  'manner',
  'report',
  'ask',
  'describe',
  'judge',
  'direct',
  'show',
  'think',
];

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

function between(units: readonly Unit[], from: number, to: number): Between {
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

const FEW: readonly string[] = ['0', '1', '2', '3'];
const MANY: readonly string[] = ['', '', '2+', '3+', '4+'];

function upTo(count: number, most: number): string {
  return count >= most ? (MANY[most] ?? 'many') : (FEW[count] ?? 'few');
}

/** The kind of a noun phrase, as a feature. */
export function phraseKind(units: readonly Unit[], phrase: NounPhrase): string {
  const head = units[phrase.head];
  if (head === undefined) return 'noun';
  if (phrase.kind === 'pronoun') {
    if (head.lower === 'he' || head.lower === 'she') return 'he';
    return head.tag === 'relative'
      ? 'relative'
      : head.lower === 'i' ||
          head.lower === 'we' ||
          head.lower === 'you' ||
          head.lower === 'they' ||
          head.lower === 'it'
        ? head.lower
        : 'one';
  }
  if (phrase.kind === 'name') {
    const previous = units[phrase.head - 1];
    const run = phrase.head > phrase.first && previous?.tag === 'name';
    return run ? 'names' : 'name';
  }
  if (isPersonNoun(head.lower)) return 'person';
  if (isSpeakingThing(head.lower)) return 'thing';
  return 'noun';
}

/** The class of a frame's cue, as a feature; the kind of cues that are no verbs. */
export function cueClass(units: readonly Unit[], frame: Frame): string {
  if (frame.cue.kind !== 'verb') return frame.cue.kind;
  const verb = units[frame.cue.first]?.verb ?? null;
  if (verb === null) return 'other';
  return CLASS_ORDER.find((name) => verb.classes.has(name)) ?? 'other';
}

/** The form of the verb group: what its auxiliaries and its ending make of it. */
export function verbForm(units: readonly Unit[], index: number): string {
  let position = index - 1;
  while (units[position]?.tag === 'adverb') position--;
  const before = units[position];
  const unit = units[index];
  if (before?.lower === 'to') return 'to';
  if (unit?.lower.endsWith('ing')) return before?.tag === 'auxiliary' ? 'is-ing' : 'ing';
  if (before?.tag === 'auxiliary') return FORMS_OF_BE.has(before.lower) ? 'passive' : 'aux';
  return unit?.verb?.form === 'past' ? 'past' : unit?.verb?.form === 'present' ? 'present' : 'other';
}

/** What stands right before a noun phrase. */
function left(units: readonly Unit[], phrase: NounPhrase): string {
  let index = phrase.first - 1;
  while (units[index]?.tag === 'adverb') index--;
  const unit = units[index];
  if (unit === undefined) return 'start';
  return unit.lower === 'by' ? 'by' : unit.lower === 'to' ? 'to' : unit.lower === 'of' ? 'of' : unit.tag;
}

function right(units: readonly Unit[], phrase: NounPhrase): string {
  return units[phrase.behind]?.tag ?? 'end';
}

/** The features that tell whether a noun phrase is the subject of a cue, whatever is said. */
export function subjectFeatures(sentence: ParsedSentence, frame: Frame): string[] {
  const { units } = sentence;
  const { cue, phrase } = frame;
  const side = phrase.first < cue.first ? 'before' : 'behind';
  const gap =
    side === 'before' ? between(units, phrase.behind, cue.first) : between(units, cue.behind, phrase.first);
  const kind = phraseKind(units, phrase);
  const what = cue.kind === 'verb' ? side : feature(cue.kind, side);
  const features = [
    feature(what, 'verbs', upTo(gap.verbs, 3)),
    feature(what, 'others', upTo(gap.others, 4)),
    feature(what, 'right', right(units, phrase)),
    feature(what, 'commas', upTo(gap.commas, 3), 'left', left(units, phrase)),
    feature(what, 'kind', kind),
    what,
    feature('kind', kind),
  ];
  if (gap.length === 0) features.push(feature(what, 'adjacent'));
  if (cue.kind === 'verb' || cue.kind === 'be') {
    const ruled = side === 'before' ? subjectBefore(sentence, cue.first) : subjectBehind(sentence, cue.first);
    features.push(feature(what, ruled === phrase ? 'ruled' : ruled === null ? 'unruled' : 'other'));
  }
  if (cue.kind === 'verb') {
    features.push(feature(side, 'form', verbForm(units, cue.first)));
    features.push(feature(side, 'class', cueClass(units, frame)));
  }
  return features;
}

/** The features that tell whether a frame attributes the quotation at `quotation` in the same sentence. */
export function frameFeatures(sentence: ParsedSentence, frame: Frame, quotation: number): string[] {
  const { units } = sentence;
  const { cue, phrase } = frame;
  const cueBefore = cue.first < quotation;
  const order = orderOf(cue.first, phrase.first, quotation);
  const gap = cueBefore ? between(units, cue.behind, quotation) : between(units, quotation + 1, cue.first);
  const next = cueBefore ? units[quotation - 1] : units[quotation + 1];
  const name = cueClass(units, frame);
  const kindOfPhrase = phraseKind(units, phrase);
  const features = subjectFeatures(sentence, frame);
  const afterCue = units[cue.behind];
  features.push(
    order,
    feature(order, 'class', name),
    feature(order, 'next', next?.tag ?? 'end'),
    feature(order, 'gap verbs', upTo(gap.verbs, 3)),
    feature(order, 'gap others', upTo(gap.others, 4)),
    feature(order, 'class', name, 'next', next?.tag ?? 'end'),
  );
  features.push(
    feature(order, kindOfPhrase, 'class', name),
    feature(order, outerCues(sentence, cue, phrase, quotation)),
  );
  if (cue.kind === 'verb') features.push(feature(order, 'form', verbForm(units, cue.first)));
  if (gap.length === 0) features.push(feature(order, 'cue adjacent'));
  if (cueBefore && gap.length === 1) features.push(feature(order, 'cue one off', next?.tag ?? 'end'));
  if (cueBefore && afterCue?.lower === 'that') features.push(feature(order, 'that'));
  return features;
}

/** Verbs of saying on both sides of a frame: the outermost one attributes what the inner ones report. */
function outerCues(sentence: ParsedSentence, cue: Cue, phrase: NounPhrase, quotation: number): string {
  const { units, cues } = sentence;
  const first = Math.min(cue.first, phrase.first);
  const at = firstNotBefore(cues, first);
  const before = cues.slice(Math.max(0, at - 3), at).some((other) => says(units, other));
  const end = firstNotBefore(cues, quotation);
  const behind = cues.slice(end, end + 3).some((other) => other.first !== cue.first && says(units, other));
  return feature(before ? 'cue before' : 'none before', behind ? 'cue behind' : 'none behind');
}

function says(units: readonly Unit[], cue: Cue): boolean {
  const verb = units[cue.first]?.verb;
  return (
    cue.kind === 'according-to' ||
    (verb != null && (verb.classes.has('say') || verb.classes.has('tell') || verb.classes.has('report')))
  );
}

/** In which order phrase (P), cue (C) and quotation (Q) stand. */
function orderOf(cue: number, phrase: number, quotation: number): string {
  if (cue < quotation) return phrase < cue ? 'PCQ' : phrase < quotation ? 'CPQ' : 'CQP';
  return phrase < quotation ? 'PQC' : phrase < cue ? 'QPC' : 'QCP';
}
