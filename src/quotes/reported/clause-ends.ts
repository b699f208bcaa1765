import { type ParsedSentence, phraseBeginningAt } from '../parsing/cues.js';
import { INNER_MARKS, isVerbal, type Tag, type Unit } from '../parsing/unit.js';
import { joined } from '../weights/features.js';
import { openingOf } from './unit-kinds.js';

const STOPS: ReadonlySet<Tag> = new Set<Tag>([...INNER_MARKS, 'stop']);

/** The unit behind the last word before a place: marks at the end belong to no clause. */
export function lastBefore(units: readonly Unit[], index: number): number {
  let end = index;
  while (end > 0 && STOPS.has(units[end - 1]?.tag ?? 'stop')) end--;
  return end;
}

/** How many ends of a clause are considered. */
const MOST_ENDS = 6;

/** Where what is reported may end: with the sentence, or where another clause, an insertion or a quotation begins. */
export function clauseEnds(
  sentence: ParsedSentence,
  from: number,
  end: number,
): [behind: number, ending: string][] {
  const { units } = sentence;
  const ends: [number, string][] = [];
  let index = from;
  for (; index < end && ends.length < MOST_ENDS && units[index]?.tag !== 'quotation'; index++) {
    const ending = endingAt(sentence, index);
    if (ending !== null) ends.push([index, ending]);
  }
  while (index < end && units[index]?.tag !== 'quotation') index++;
  if (index === end) ends.push([end, 'whole']);
  return ends;
}

/** What ends in front of a unit ends at: the mark or the word there, and what begins behind it; `null` where nothing ends. */
function endingAt(sentence: ParsedSentence, index: number): string | null {
  const unit = sentence.units[index];
  const next = sentence.units[index + 1];
  if (unit === undefined) return null;
  const isStop = STOPS.has(unit.tag);
  if (next?.tag === 'quotation') return isStop ? joined(unit.tag, 'quotation') : null;
  if (isStop && next !== undefined) return joined(unit.tag, openingOf(next));
  if (unit.tag === 'coordinator' && next !== undefined && opensClause(sentence, index + 1)) {
    return joined('coordinator', openingOf(next));
  }
  if (unit.lower === 'as' && unit.tag === 'preposition' && opensClause(sentence, index + 1)) {
    return joined('before', 'as');
  }
  return unit.tag === 'subordinator' ? joined('before', unit.lower) : null;
}

/** Whether a clause goes on or another one begins: with a verb, a pronoun, or a noun phrase and its verb. */
function opensClause(sentence: ParsedSentence, at: number): boolean {
  const { units } = sentence;
  const tag = units[at]?.tag;
  if (isVerbal(tag) || tag === 'pronoun') return true;
  const phrase = phraseBeginningAt(sentence, at);
  return phrase !== null && isVerbal(units[phrase.behind]?.tag);
}
