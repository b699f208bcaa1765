import { WEEKDAYS } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import { type Cue, firstNotBefore, type ParsedSentence } from '../parsing/cues.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { Unit } from '../parsing/tagging.js';
import { clauseEnds, lastBefore } from './clause-ends.js';

/** How reported words hang on their cue. */
export type ComplementKind =
  /** *said that prices had risen* */
  | 'that'
  /** *asked whether prices had risen* */
  | 'question'
  /** *promised to lower prices*, *urged them to lower prices* */
  | 'infinitive'
  /** *said prices had risen* */
  | 'clause'
  /** *announced lower prices* */
  | 'object'
  /** *called for lower prices* */
  | 'prepositional'
  /** *Prices had risen, he said.* */
  | 'preposed'
  /** *According to him, prices had risen.* */
  | 'following'
  /** *Prices, he said, had risen.*: the words behind the insertion */
  | 'resumed';

/** The words of a sentence that a cue may report: from unit `first` to the one before `behind`. */
export interface Complement {
  readonly kind: ComplementKind;
  readonly first: number;
  readonly behind: number;
  /** What they end at: the end of the sentence, or the words on both sides of an earlier end. */
  readonly ending: string;
  /** Whether an object or a prepositional phrase stands between the cue and the words. */
  readonly isRemote: boolean;
  /** Where the frame is inserted in the words: how long the piece on its other side is, in UTF-16 units; else 0. */
  readonly otherPiece: number;
}

const QUESTION_WORDS = wordSet('whether if what who why how when where which');
/** What a cue may report within its sentence. */
export function complementsOf(sentence: ParsedSentence, cue: Cue, subject: NounPhrase): Complement[] {
  const { units } = sentence;
  const end = lastBefore(units, units.length);
  const found: Complement[] = [];
  if (cue.kind === 'according-to') {
    const comma =
      units[subject.behind]?.tag === 'comma' ? subject.behind + 1 : nextComma(units, subject.behind);
    if (comma !== null && opensSentence(units, cue.first))
      add(found, sentence, 'following', comma, end, false);
  } else if (isAside(units, cue, subject)) {
    add(found, sentence, 'following', cue.behind + 1, end, false);
  } else {
    const opening = units[Math.min(cue.first, subject.first) - 1];
    const isRelativeClause =
      opening?.tag === 'relative' || opening?.lower === 'that' || opening?.lower === 'what';
    for (const [start, isRemote] of startsBehind(
      sentence,
      subject.first > cue.first ? subject.behind : cue.behind,
    )) {
      const kind = kindAt(sentence, start, end, isRelativeClause && !isRemote);
      // “…,” Wang said when the meeting began: the words said stand in the quotation, and the clause tells the time.
      if (kind === 'question' && closesQuotation(units, cue, subject)) continue;
      if (kind !== null) add(found, sentence, kind, start, end, isRemote);
    }
  }
  // "…, who said" goes on, it does not close a clause.
  if (units[subject.head]?.tag === 'relative') return found;
  const frameFirst = Math.min(cue.first, firstOfRow(sentence, subject));
  // "…, as she said"
  const frameStart = units[frameFirst - 1]?.lower === 'as' ? frameFirst - 1 : frameFirst;
  const frameEnd = Math.max(cue.behind, subject.behind);
  const isInserted =
    frameStart > 0 && units[frameStart - 1]?.tag === 'comma' && units[frameEnd]?.tag === 'comma';
  if (
    cue.kind === 'according-to' ||
    units[frameStart - 1]?.tag === 'comma' ||
    units[frameStart - 1]?.tag === 'dash'
  ) {
    for (const first of clauseStarts(units, frameStart)) {
      const behind = lastBefore(units, frameStart);
      if (behind - first >= 2) {
        found.push({
          kind: 'preposed',
          first,
          behind,
          ending: first === 0 ? 'whole' : 'part',
          isRemote: false,
          otherPiece: isInserted ? lengthOf(units, frameEnd + 1, end) : 0,
        });
      }
    }
  }
  if (isInserted) {
    const piece = lengthOf(units, 0, lastBefore(units, frameStart));
    add(found, sentence, 'resumed', frameEnd + 1, end, false, piece);
  }
  return found;
}

function lengthOf(units: readonly Unit[], first: number, behind: number): number {
  return Math.max(0, (units[behind - 1]?.end ?? 0) - (units[first]?.start ?? 0));
}

/** Whether *according to* stands in front of what it gives the source of: in a sentence or behind *and* or a colon. */
function opensSentence(units: readonly Unit[], cue: number): boolean {
  const before = units[cue - 1]?.tag;
  return cue <= 1 || before === 'coordinator' || before === 'colon' || before === 'semicolon';
}

/** The first unit of a row of phrases of which one is the last: *teachers and officials*. */
function firstOfRow({ units, phrases }: ParsedSentence, last: NounPhrase): number {
  const before = phrases[firstNotBefore(phrases, last.first) - 1];
  const isRow = units[last.first - 1]?.lower === 'and' && before?.behind === last.first - 1;
  return isRow ? before.first : last.first;
}

/** *As she noted, …* at the beginning of a sentence or behind *but*. */
function isAside(units: readonly Unit[], cue: Cue, subject: NounPhrase): boolean {
  const as = subject.first - 1;
  return as >= 0 && as <= 2 && units[as]?.lower === 'as' && units[cue.behind]?.tag === 'comma';
}

function add(
  found: Complement[],
  sentence: ParsedSentence,
  kind: ComplementKind,
  first: number,
  end: number,
  isRemote: boolean,
  otherPiece = 0,
): void {
  for (const [behind, ending] of clauseEnds(sentence, first + 1, end)) {
    if (behind > first) found.push({ kind, first, behind, ending, isRemote, otherPiece });
  }
}

/** Whether the frame stands right behind a quotation, or a comma behind one. */
function closesQuotation(units: readonly Unit[], cue: Cue, subject: NounPhrase): boolean {
  const before = Math.min(cue.first, subject.first) - 1;
  return units[units[before]?.tag === 'comma' ? before - 1 : before]?.tag === 'quotation';
}

function nextComma(units: readonly Unit[], from: number): number | null {
  for (let index = from; index < Math.min(units.length, from + 25); index++) {
    if (units[index]?.tag === 'comma') return index + 1;
  }
  return null;
}

/** How many beginnings of a clause are considered. */
const MOST_STARTS = 2;

/** Where a clause that stands in front of its cue may begin: with the sentence, or behind a comma. */
function clauseStarts(units: readonly Unit[], frameStart: number): number[] {
  const starts = [units[0]?.tag === 'coordinator' ? 1 : 0];
  for (let index = 1; index < frameStart - 3 && starts.length <= MOST_STARTS; index++) {
    const unit = units[index];
    if (unit?.tag === 'comma' && units[index + 1]?.tag === 'coordinator') starts.push(index + 2);
    else if (unit?.tag === 'comma' || unit?.tag === 'semicolon' || unit?.tag === 'quotation')
      starts.push(index + 1);
  }
  return starts;
}

/** How many phrases between a cue and what it reports are stepped over. */
const MOST_SKIPPED = 3;

/** The places behind a cue where reported words may begin: right behind it, and behind objects, times and places. */
function startsBehind(sentence: ParsedSentence, from: number): [start: number, isRemote: boolean][] {
  const { units } = sentence;
  let position = behindAdverbs(units, from);
  const starts: [number, boolean][] = [[position, false]];
  for (let skipped = 0; skipped < MOST_SKIPPED; skipped++) {
    const next = behindPhrase(sentence, position);
    if (next === null) break;
    position = behindAdverbs(units, next);
    const unit = units[position];
    if (unit === undefined) break;
    if (unit.tag === 'comma') break;
    starts.push([position, true]);
  }
  const that = laterThat(units, position);
  if (that !== null && !starts.some(([start]) => start === that)) starts.push([that, true]);
  return starts;
}

/** Behind adverbs; *there* in *said there was no time* is none. */
function behindAdverbs(units: readonly Unit[], from: number): number {
  let position = from;
  while (units[position]?.tag === 'adverb' && !isExistential(units, position)) position++;
  return position;
}

/** *There is*, *there can be*. */
function isExistential(units: readonly Unit[], position: number): boolean {
  if (units[position]?.lower !== 'there') return false;
  const next = units[position + 1]?.tag;
  return next === 'auxiliary' || next === 'adverb' || units[position + 1]?.lower === "'s";
}

/** How far behind the phrases after a cue *that* is sought. */
const THAT_WITHIN = 20;

/** "told reporters on Monday, after the meeting and a lunch with them, that …": *that* with no verb in between. */
function laterThat(units: readonly Unit[], from: number): number | null {
  for (let index = from; index < Math.min(units.length, from + THAT_WITHIN); index++) {
    const unit = units[index];
    if (unit === undefined || unit.tag === 'auxiliary') return null;
    if (unit.lower === 'that') return index;
    if (unit.tag === 'verb' && !unit.lower.endsWith('ing')) return null;
  }
  return null;
}

/** The unit behind a noun phrase, pronoun or prepositional phrase that begins at `position`. */
function behindPhrase(sentence: ParsedSentence, position: number): number | null {
  const { units, phrases } = sentence;
  const unit = units[position];
  // "announced Sunday she would leave": a day alone is no noun phrase.
  if (unit?.tag === 'object-pronoun' || WEEKDAYS.has(unit?.lower ?? '')) return position + 1;
  const start = unit?.tag === 'preposition' ? position + 1 : position;
  if (units[start]?.tag === 'object-pronoun') return start + 1;
  const phrase = phrases[firstNotBefore(phrases, start)];
  return phrase?.first === start ? phrase.behind : null;
}

/** What kind of complement begins at a unit; `null`: none. */
function kindAt(
  sentence: ParsedSentence,
  start: number,
  end: number,
  isRelativeClause: boolean,
): ComplementKind | null {
  const { units, phrases } = sentence;
  const unit = units[start];
  if (unit === undefined || start >= end) return null;
  if (unit.lower === 'that') return 'that';
  if (QUESTION_WORDS.has(unit.lower)) return 'question';
  if (unit.lower === 'to') return units[start + 1]?.tag === 'determiner' ? 'prepositional' : 'infinitive';
  if (isExistential(units, start)) return 'clause';
  // "which he said would do": the words begin with the verb. "Reported having done": they are an object.
  if (unit.tag === 'auxiliary')
    return unit.lower.endsWith('ing') && !hasVerb(units, start + 1, end) ? 'object' : 'clause';
  if (unit.tag === 'subordinator') return hasVerb(units, start, end) ? 'clause' : null;
  if (unit.tag === 'preposition') return hasVerb(units, start, end) ? 'clause' : 'prepositional';
  const phrase = phrases[firstNotBefore(phrases, start)];
  const isPhrase = phrase?.first === start || unit.tag === 'object-pronoun';
  if (!isPhrase) {
    if (unit.tag !== 'verb') return null;
    if (unit.lower.endsWith('ing')) return 'object';
    return isRelativeClause ? 'clause' : null;
  }
  const behind = phrase?.first === start ? phrase.behind : start + 1;
  if (units[behind]?.lower === 'to' && units[behind + 1]?.tag !== 'determiner') return 'infinitive';
  return hasVerb(units, behind, end) ? 'clause' : 'object';
}

/** How far the verb of a clause may stand behind its subject. */
const VERB_WITHIN = 14;

/** Whether a finite verb follows before the clause ends. */
function hasVerb(units: readonly Unit[], from: number, end: number): boolean {
  for (let index = from; index < Math.min(end, from + VERB_WITHIN); index++) {
    const unit = units[index];
    if (unit?.tag === 'comma' && units[index + 1]?.tag === 'relative') {
      // "the bridge, which cost four million, was closed"
      const comma = nextComma(units, index + 1);
      if (comma === null) return false;
      index = comma - 1;
      continue;
    }
    if (unit?.tag === 'auxiliary') return true;
    if (unit?.tag === 'verb') return !unit.lower.endsWith('ing');
    if (unit?.tag === 'relative' || unit?.tag === 'semicolon') return false;
    // "praised the crew and said": the verb behind "and" is no verb of the crew's.
    if (unit?.tag === 'coordinator' && units[index + 1]?.tag === 'verb') return false;
  }
  return false;
}
