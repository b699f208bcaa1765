import { type Cue, firstNotBefore, type ParsedSentence } from '../parsing/cues.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import { isVerbal, type Unit } from '../parsing/unit.js';
import { clauseEnds, lastBefore } from './clause-ends.js';
import { kindAt, nextComma, startsBehind } from './words-behind-cue.js';

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

/** What a cue may report within its sentence. */
export function complementsOf(sentence: ParsedSentence, cue: Cue, subject: NounPhrase): Complement[] {
  const { units } = sentence;
  const end = lastBefore(units, units.length);
  const behind = complementsBehind(sentence, cue, subject, end);
  // "…, who said" goes on, it does not close a clause.
  if (units[subject.head]?.tag === 'relative') return behind;
  const frame = extentOf(sentence, cue, subject);
  const found = [...behind, ...preposed(units, cue, frame, end)];
  if (!frame.isInserted) return found;
  const otherPiece = lengthOf(units, 0, lastBefore(units, frame.first));
  const open: OpenComplement = { kind: 'resumed', first: frame.behind + 1, isRemote: false, otherPiece };
  return [...found, ...withEnds(sentence, open, end)];
}

/** The words behind a cue and its subject. */
function complementsBehind(
  sentence: ParsedSentence,
  cue: Cue,
  subject: NounPhrase,
  end: number,
): Complement[] {
  const { units } = sentence;
  if (cue.kind === 'according-to') {
    const isNext = units[subject.behind]?.tag === 'comma';
    const first = isNext ? subject.behind + 1 : nextComma(units, subject.behind);
    return first !== null && opensSentence(units, cue.first) ? following(sentence, first, end) : [];
  }
  const aside = behindAside(units, cue, subject);
  if (aside !== null) return following(sentence, aside, end);
  const opening = Math.min(cue.first, subject.first);
  const isOfRelative = isRelativeClause(units[opening - 1]);
  const isRelative = isOfRelative || isRelativeClause(units[opening]);
  const isInserted = isRelative && units[opening - (isOfRelative ? 2 : 1)]?.tag === 'comma';
  const from = subject.first > cue.first ? subject.behind : cue.behind;
  return startsBehind(sentence, from).flatMap(([first, isRemote]) => {
    const last = isInserted ? endOfInsertion(units, first, end) : end;
    const kind = kindAt(sentence, first, last, isOfRelative && !isRemote);
    // “…,” Wang said when the meeting began: the words said stand in the quotation, and the clause tells the time.
    if (kind === null || (kind === 'question' && closesQuotation(units, cue, subject))) return [];
    return withEnds(sentence, { kind, first, isRemote, otherPiece: 0 }, last);
  });
}

/** Where a relative clause ends that is put into another: *The bridge, which Berg said would open, is closed*. */
function endOfInsertion(units: readonly Unit[], first: number, end: number): number {
  let hasVerb = units[first]?.lower !== 'that';
  let isInner = false;
  for (let at = first; at < end; at++) {
    const isMark = units[at]?.tag === 'comma';
    if (isMark && !isInner && hasVerb && isVerbal(units[at + 1]?.tag)) return at;
    if (isMark) isInner = units[at + 1]?.tag === 'relative';
    hasVerb ||= !isInner && isVerbal(units[at]?.tag);
  }
  return end;
}

/** The words behind what only tells whose they are. */
function following(sentence: ParsedSentence, first: number, end: number): Complement[] {
  return withEnds(sentence, { kind: 'following', first, isRemote: false, otherPiece: 0 }, end);
}

/** Whether a relative clause begins with a word, or one that stands for what it speaks of: *what he said*. */
function isRelativeClause(opening: Unit | undefined): boolean {
  return opening?.tag === 'relative' || opening?.lower === 'that' || opening?.lower === 'what';
}

/** Where a cue and its subject stand together, as indices into the sentence's units. */
interface Extent {
  readonly first: number;
  readonly behind: number;
  /** Whether it stands between two commas, within what is reported. */
  readonly isInserted: boolean;
}

function extentOf(sentence: ParsedSentence, cue: Cue, subject: NounPhrase): Extent {
  const { units } = sentence;
  const ofRow = Math.min(cue.first, firstOfRow(sentence, subject));
  // "…, as she said"
  const first = units[ofRow - 1]?.lower === 'as' ? ofRow - 1 : ofRow;
  const behind = Math.max(cue.behind, subject.behind);
  const isInserted = first > 0 && units[first - 1]?.tag === 'comma' && units[behind]?.tag === 'comma';
  return { first, behind, isInserted };
}

/** The words in front of a cue and its subject that these close. */
function preposed(units: readonly Unit[], cue: Cue, frame: Extent, end: number): Complement[] {
  const before = units[frame.first - 1]?.tag;
  if (cue.kind !== 'according-to' && before !== 'comma' && before !== 'dash') return [];
  const behind = lastBefore(units, frame.first);
  const otherPiece = frame.isInserted ? lengthOf(units, frame.behind + 1, end) : 0;
  return clauseStarts(units, frame.first)
    .filter((first) => behind - first >= SHORTEST_CLAUSE)
    .map((first) => {
      const ending = first === 0 ? 'whole' : 'part';
      return { kind: 'preposed', first, behind, ending, isRemote: false, otherPiece };
    });
}

/** A clause has at least so many units: its subject and its verb. */
const SHORTEST_CLAUSE = 2;

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

/** The unit behind *As she noted, …* or *As she noted in May, …* at the beginning of a sentence or behind *but*. */
function behindAside(units: readonly Unit[], cue: Cue, subject: NounPhrase): number | null {
  const as = subject.first - 1;
  if (as < 0 || as > 2 || units[as]?.lower !== 'as') return null;
  const isClosed = units[cue.behind]?.tag === 'comma' || units[cue.behind]?.tag === 'preposition';
  return isClosed ? nextComma(units, cue.behind) : null;
}

/** A complement whose end is still to be found. */
type OpenComplement = Omit<Complement, 'behind' | 'ending'>;

/** A complement with each of the ends that it may have before a unit. */
function withEnds(sentence: ParsedSentence, open: OpenComplement, end: number): Complement[] {
  const { kind, first, isRemote, otherPiece } = open;
  // There are many for every verb: field by field they are made, and read later, several times as fast as by spreading.
  return clauseEnds(sentence, first + 1, end).map(([behind, ending]) => ({
    kind,
    first,
    behind,
    ending,
    isRemote,
    otherPiece,
  }));
}

/** Whether the frame stands right behind a quotation, or a comma behind one. */
function closesQuotation(units: readonly Unit[], cue: Cue, subject: NounPhrase): boolean {
  const before = Math.min(cue.first, subject.first) - 1;
  return units[units[before]?.tag === 'comma' ? before - 1 : before]?.tag === 'quotation';
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
