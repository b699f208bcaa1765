import type { Frame, ParsedSentence } from './frames.js';
import type { CueClass } from './lexicon/cue-verbs.js';
import { FORMS_OF_BE } from './lexicon/function-words.js';
import { isPersonNoun, isSpeakingThing } from './lexicon/person-nouns.js';
import { TITLES } from './lexicon/titles.js';
import type { NounPhrase } from './noun-phrases.js';
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

function upTo(count: number, most: number): string {
  return count >= most ? `${most}+` : `${count}`;
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

function cueClass(units: readonly Unit[], frame: Frame): string {
  if (frame.cue.kind !== 'verb') return frame.cue.kind;
  const verb = units[frame.cue.first]?.verb ?? null;
  if (verb === null) return 'other';
  return CLASS_ORDER.find((name) => verb.classes.has(name)) ?? 'other';
}

/** The form of the verb group: what its auxiliaries and its ending make of it. */
function verbForm(units: readonly Unit[], index: number): string {
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

function isTitled(units: readonly Unit[], phrase: NounPhrase): boolean {
  const first = units[phrase.first];
  return first !== undefined && phrase.head > phrase.first && TITLES.has(first.lower.replace('.', ''));
}

/** The features that tell whether a noun phrase is the subject of a cue, whatever is said. */
export function subjectFeatures(sentence: ParsedSentence, frame: Frame): string[] {
  const { units } = sentence;
  const { cue, phrase } = frame;
  const side = phrase.first < cue.first ? 'before' : 'behind';
  const gap =
    side === 'before' ? between(units, phrase.behind, cue.first) : between(units, cue.behind, phrase.first);
  const kind = phraseKind(units, phrase);
  const what = cue.kind === 'verb' ? side : `${cue.kind}-${side}`;
  const features = [
    `${what}`,
    `${what} commas ${upTo(gap.commas, 3)}`,
    `${what} verbs ${upTo(gap.verbs, 3)}`,
    `${what} clauses ${upTo(gap.relatives, 2)}`,
    `${what} others ${upTo(gap.others, 4)}`,
    `${what} left ${left(units, phrase)}`,
    `${what} right ${right(units, phrase)}`,
    `${what} commas ${upTo(gap.commas, 3)} left ${left(units, phrase)}`,
    `${what} kind ${kind}`,
    `kind ${kind}`,
  ];
  if (gap.quotations > 0) features.push(`${what} across quotation`);
  if (gap.length === 0) features.push(`${what} adjacent`);
  if (isTitled(units, phrase)) features.push('titled');
  if (cue.kind === 'verb' || cue.kind === 'be') {
    const ruled = side === 'before' ? subjectBefore(sentence, cue.first) : subjectBehind(sentence, cue.first);
    features.push(`${what} ${ruled === phrase ? 'ruled' : ruled === null ? 'unruled' : 'other'}`);
  }
  if (cue.kind === 'verb') {
    features.push(`${side} form ${verbForm(units, cue.first)}`);
    features.push(`${side} class ${cueClass(units, frame)}`);
  }
  return features;
}

/** The features that tell whether a frame attributes the quotation at `quotation` in the same sentence. */
export function frameFeatures(sentence: ParsedSentence, frame: Frame, quotation: number): string[] {
  const { units } = sentence;
  const { cue, phrase } = frame;
  const cueBefore = cue.first < quotation;
  const phraseBefore = phrase.first < quotation;
  const order = `${cueBefore ? (phraseBefore ? (phrase.first < cue.first ? 'PCQ' : 'CPQ') : 'CQP') : phraseBefore ? 'PQC' : phrase.first < cue.first ? 'QPC' : 'QCP'}`;
  const gap = cueBefore ? between(units, cue.behind, quotation) : between(units, quotation + 1, cue.first);
  const next = cueBefore ? units[quotation - 1] : units[quotation + 1];
  const name = cueClass(units, frame);
  const features = subjectFeatures(sentence, frame);
  const afterCue = units[cue.behind];
  features.push(
    order,
    `${order} class ${name}`,
    `${order} gap verbs ${upTo(gap.verbs, 3)}`,
    `${order} gap commas ${upTo(gap.commas, 3)}`,
    `${order} gap others ${upTo(gap.others, 4)}`,
    `${order} gap clauses ${upTo(gap.relatives, 2)}`,
    `${order} gap quotations ${upTo(gap.quotations, 2)}`,
    `${order} next ${next?.tag ?? 'end'}`,
    `${order} class ${name} next ${next?.tag ?? 'end'}`,
  );
  if (cue.kind === 'verb') features.push(`${order} form ${verbForm(units, cue.first)}`);
  if (gap.length === 0) features.push(`${order} cue adjacent`);
  if (cueBefore && gap.length === 1) features.push(`${order} cue one off ${next?.tag}`);
  if (cueBefore && afterCue?.lower === 'that') features.push(`${order} that`);
  if (!cueBefore && !phraseBefore) {
    const first = Math.min(cue.first, phrase.first);
    const lead = between(units, quotation + 1, first);
    features.push(`${order} lead ${upTo(lead.length, 3)}`, `${order} lead verbs ${upTo(lead.verbs, 2)}`);
  }
  return features;
}
