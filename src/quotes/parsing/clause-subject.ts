import { TIMES, WEEKDAYS } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import type { ParsedSentence } from './cues.js';
import { isTitle, phraseEndingAt, previousIndex, skipAdverbs } from './looking-back.js';
import { isParticiple, type NounPhrase } from './noun-phrases.js';
import { isVerbal, type Tag, type Unit } from './unit.js';

/** How many phrases and insertions between a subject and its verb are stepped over. */
const MOST_STEPS = 14;

/**
 * The noun phrase before a verb group, stepping over what hangs on it: prepositional phrases (*Hill of The Daily Star
 * wrote*), times (*Hill this week wrote*), what stands between commas or brackets, relative clauses and appositions, one
 * behind the other (*Smith, a lawyer at a firm that knows him, the author of a book, said*).
 *
 * @param from index of the unit before the verb and its adverbs and auxiliaries
 */
export function clauseSubject(sentence: ParsedSentence, from: number): NounPhrase | null {
  const { units } = sentence;
  let position = from;
  let nearest: NounPhrase | null = null;
  let isParted = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (units[position] === undefined) return nearest;
    const phrase = phraseEndingAt(sentence, position);
    if (phrase === null) {
      const isInsertion = closesInsertion(units, position);
      const next = isInsertion ? beforeInsertion(units, position) : beforeModifier(sentence, position);
      if (next === null) return nearest;
      isParted ||= isInsertion;
      position = next;
      continue;
    }
    // "Only half of the voters said"
    const at = skipAdverbs(units, phrase.first - 1);
    const before = units[at];
    if (before === undefined) return likelier(units, phrase, nearest);
    if (isTime(units, phrase)) position = at;
    else if (nearest === null && isSubjectBehind(before, phrase)) return phrase;
    else if (before.tag === 'preposition' && at === 0) {
      // "In Riverton, he said", where the phrase is no insertion; "As Berg, the mayor, said"
      if (before.lower === 'as') return likelier(units, phrase, nearest);
      return nearest ?? (isParted ? null : phrase);
    } else if (before.tag === 'preposition') {
      // "…, in Riverton, said", "Berg (D-Mass.) on Wednesday said"
      position = at - 1;
    } else if (before.tag === 'comma' && (isParted || units[phrase.head]?.tag === 'number')) {
      // An apposition, or the subject itself behind words that open the sentence.
      nearest = likelier(units, phrase, nearest);
      position = at - 1;
    } else if (before.tag === 'coordinator' && isParted) {
      nearest ??= phrase;
      position = at - 1;
    } else if (isVerbal(before.tag)) {
      const next = beforeModifier(sentence, at);
      if (next === null) return nearest ?? phrase;
      position = next;
    } else return likelier(units, phrase, nearest);
  }
  return nearest;
}

/** Whether a unit is the second of two marks around an insertion, or a title: *Hill, the author of “The Bridge,” said*. */
function closesInsertion(units: readonly Unit[], at: number): boolean {
  const tag = units[at]?.tag ?? 'other';
  return INSERTION_MARKS.has(tag) || (tag === 'quotation' && isTitle(units, at));
}

/** The unit before an insertion, or before a title and its preposition; `null` where no mark opens it. */
function beforeInsertion(units: readonly Unit[], closing: number): number | null {
  const mark = units[closing]?.tag;
  if (mark === 'quotation') return closing - 2;
  const opening = previousIndex(units, closing - 1, (tag) => tag === mark);
  return opening === null ? null : opening - 1;
}

/** Of an apposition and the phrase that it stands beside, the one that names a person; else the outer one. */
function likelier(units: readonly Unit[], outer: NounPhrase, nearest: NounPhrase | null): NounPhrase {
  return nearest === null || nameRank(units, outer) >= nameRank(units, nearest) ? outer : nearest;
}

/** How surely a phrase names a person: by several words, by one, or not at all. */
function nameRank(units: readonly Unit[], { kind, first, head }: NounPhrase): number {
  if (kind !== 'name') return 0;
  return head > first && units[head - 1]?.tag === 'name' ? 2 : 1;
}

/**
 * The unit before a relative clause that a verb or its object ends (*who knows him*), or before a participle (*obtained*
 * by them); `null` where no such clause hangs on a noun phrase.
 */
function beforeModifier(sentence: ParsedSentence, position: number): number | null {
  const { units } = sentence;
  const unit = units[position];
  if (unit?.tag === 'adverb' || REFLEXIVE.test(unit?.lower ?? '')) return position - 1;
  // "on Wednesday", "published Sunday"
  if (WEEKDAYS.has(unit?.lower ?? '')) return position - (units[position - 1]?.tag === 'preposition' ? 2 : 1);
  if (isParticiple(unit)) {
    const before = skipAdverbs(units, position - 1);
    const noun = phraseEndingAt(sentence, before);
    if (noun !== null && noun.kind !== 'pronoun') return before;
  }
  const relative = previousIndex(units, position, (tag) => tag === 'relative');
  if (relative === null) return null;
  return units[relative - 1]?.tag === 'comma' ? relative - 2 : relative - 1;
}

/** *Berg himself said*. */
const REFLEXIVE = /^(?:him|her|it|them|our|my|your)sel(?:f|ves)$/;

/** *This week*, *Wednesday*: when somebody spoke, not who. */
function isTime(units: readonly Unit[], { first, head }: NounPhrase): boolean {
  if (!TIMES.has(units[head]?.lower ?? '')) return false;
  return head === first || TIME_DETERMINERS.has(units[first]?.lower ?? '');
}

const TIME_DETERMINERS = wordSet('this that last next the one later earlier');

const INSERTION_MARKS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'dash', 'bracket']);

/** Prepositions that open a clause where a noun phrase and its verb follow. */
export const PREPOSITIONS_OF_CLAUSES = wordSet('after before since until till as than');

/** *After Berg said*; but *Berg as mayor said*. */
function isSubjectBehind(preposition: Unit, { first, head, kind }: NounPhrase): boolean {
  if (!PREPOSITIONS_OF_CLAUSES.has(preposition.lower)) return false;
  return preposition.lower !== 'as' || kind !== 'noun' || head > first;
}
