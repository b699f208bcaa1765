import { WEEKDAYS } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import { type ParsedSentence, phraseBeginningAt } from '../parsing/cues.js';
import type { Unit } from '../parsing/unit.js';
import type { ComplementKind } from './complements.js';

/** How many phrases between a cue and what it reports are stepped over. */
const MOST_SKIPPED = 3;

/** The places behind a cue where reported words may begin: right behind it, and behind objects, times and places. */
export function startsBehind(sentence: ParsedSentence, from: number): [start: number, isRemote: boolean][] {
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
    // What is to be done goes on to the end: “to mend the wall that the storm had broken” says nothing of the wall.
    if (opensInfinitive(units, position)) return starts;
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
    if (opensInfinitive(units, index)) return null;
    if (unit.tag === 'verb' && !unit.lower.endsWith('ing')) return null;
  }
  return null;
}

/** Whether *to* stands before a verb, which has an object of its own behind it: *to close a bridge*, but *to reporters that*. */
function opensInfinitive(units: readonly Unit[], position: number): boolean {
  const [to, verb, object] = units.slice(position, position + 3);
  return to?.lower === 'to' && verb?.tag === 'noun' && object?.tag === 'determiner';
}

/** The unit behind a noun phrase, pronoun or prepositional phrase that begins at `position`. */
function behindPhrase(sentence: ParsedSentence, position: number): number | null {
  const { units } = sentence;
  const unit = units[position];
  // "announced Sunday she would leave": a day alone is no noun phrase.
  if (unit?.tag === 'object-pronoun' || WEEKDAYS.has(unit?.lower ?? '')) return position + 1;
  const start = unit?.tag === 'preposition' ? position + 1 : position;
  if (units[start]?.tag === 'object-pronoun') return start + 1;
  return phraseBeginningAt(sentence, start)?.behind ?? null;
}

const QUESTION_WORDS = wordSet('whether if what who why how when where which');

/** What kind of complement begins at a unit; `null`: none. */
export function kindAt(
  sentence: ParsedSentence,
  start: number,
  end: number,
  isRelativeClause: boolean,
): ComplementKind | null {
  const { units } = sentence;
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
  const phrase = phraseBeginningAt(sentence, start);
  if (phrase === null && unit.tag !== 'object-pronoun') {
    if (unit.tag !== 'verb') return null;
    if (unit.lower.endsWith('ing')) return 'object';
    return isRelativeClause ? 'clause' : null;
  }
  const behind = phrase?.behind ?? start + 1;
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

/** How far the comma is sought that ends an insertion. */
const COMMA_WITHIN = 25;

/** The unit behind the next comma; `null` where none is near. */
export function nextComma(units: readonly Unit[], from: number): number | null {
  for (let index = from; index < Math.min(units.length, from + COMMA_WITHIN); index++) {
    if (units[index]?.tag === 'comma') return index + 1;
  }
  return null;
}
