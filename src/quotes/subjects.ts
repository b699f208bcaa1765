import { POSSESSIVE_DETERMINERS, TIMES, WEEKDAYS } from '../language/closed-classes.js';
import { firstNotBefore, type ParsedSentence } from './cues.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Unit } from './tagging.js';

/** How many phrases and insertions between a subject and its verb are stepped over. */
const MOST_STEPS = 14;

/**
 * The grammatical subject of a verb by the rules of word order. A participle behind a comma (*…, adding*) and a verb
 * behind *and* or *but* share the subject of the sentence's main verb.
 *
 * @param verb index of the verb's unit
 */
export function subjectBefore(sentence: ParsedSentence, verb: number): NounPhrase | null {
  const { units } = sentence;
  const group = skipVerbGroup(units, verb - 1);
  const before = units[group];
  const isParticiple = units[verb]?.lower.endsWith('ing') === true && group === verb - 1;
  if (before?.lower === 'to') return governingSubject(sentence, group);
  if (before?.tag === 'coordinator') return mainSubject(sentence, group) ?? clauseSubject(sentence, group);
  if (!isParticiple)
    return clauseSubject(sentence, group) ?? (before?.tag === 'comma' ? mainSubject(sentence, group) : null);
  // "with Berg saying": the phrase is no part of the clause before it.
  const beside = phraseEndingAt(sentence, group);
  if (beside !== null && units[beside.first - 1]?.lower === 'with') return beside;
  if (before?.tag === 'preposition' || before?.tag === 'subordinator') {
    return mainSubject(sentence, group) ?? subjectOf(sentence);
  }
  if (before?.tag === 'comma' || before?.tag === 'quotation')
    return mainSubject(sentence, group) ?? invertedSubject(sentence, group) ?? clauseSubject(sentence, group);
  return clauseSubject(sentence, group);
}

/** The subject of the verb on which an infinitive hangs: *Berg wants to know*. */
function governingSubject(sentence: ParsedSentence, to: number): NounPhrase | null {
  const verb = previousIndex(sentence.units, to - 1, (tag) => tag === 'verb' || tag === 'auxiliary');
  return verb === null ? null : subjectBefore(sentence, verb);
}

/** The subject behind a verb that follows what it says: *“…,” said Berg, adding*. */
function invertedSubject(sentence: ParsedSentence, behind: number): NounPhrase | null {
  const { units } = sentence;
  for (let index = 1; index < behind; index++) {
    if (units[index]?.tag !== 'verb') continue;
    const before = units[index - 1]?.tag;
    return before === 'quotation' || before === 'comma' ? subjectBehind(sentence, index) : null;
  }
  return null;
}

/** The subject of a sentence's main verb; `null` where none is found. */
export function subjectOf(sentence: ParsedSentence): NounPhrase | null {
  const known = SUBJECTS.get(sentence);
  if (known !== undefined) return known;
  const subject = mainSubject(sentence, sentence.units.length);
  SUBJECTS.set(sentence, subject);
  return subject;
}

/** What was worked out before: every pronoun asks for the sentences around it. */
const SUBJECTS = new WeakMap<ParsedSentence, NounPhrase | null>();

/** How many verbs before a participle are looked at to find the main one. */
const MOST_VERBS = 8;

/** The subject of the first finite verb that is not in a subordinate clause. */
function mainSubject(sentence: ParsedSentence, behind: number): NounPhrase | null {
  const { units } = sentence;
  let verbs = 0;
  for (let index = 0; index < behind && verbs < MOST_VERBS; index++) {
    const unit = units[index];
    if (unit?.tag === 'quotation' && index > 0) verbs++;
    if (unit?.tag !== 'verb' && unit?.tag !== 'auxiliary') continue;
    verbs++;
    if (unit.lower.endsWith('ing') || units[index - 1]?.lower === 'to') continue;
    const subject = clauseSubject(sentence, skipVerbGroup(units, index - 1));
    if (subject !== null && !opensClause(units[subject.first - 1]) && !isRelative(units, subject)) {
      return subject;
    }
  }
  return null;
}

/** Whether a word opens a subordinate clause: *while Berg*, *after Berg*. */
function opensClause(unit: Unit | undefined): boolean {
  return (
    unit?.tag === 'subordinator' || unit?.tag === 'relative' || PREPOSITIONS_OF_CLAUSES.has(unit?.lower ?? '')
  );
}

/** Prepositions that open a clause where a noun phrase and its verb follow. */
const PREPOSITIONS_OF_CLAUSES: ReadonlySet<string> = new Set(
  'after before since until till as than'.split(' '),
);

/** *After Berg said*; but *Berg as mayor said*. */
function isSubjectBehind(
  preposition: Unit,
  units: readonly Unit[],
  { first, head, kind }: NounPhrase,
): boolean {
  if (!PREPOSITIONS_OF_CLAUSES.has(preposition.lower)) return false;
  return preposition.lower !== 'as' || kind !== 'noun' || head > first || units[first]?.tag === 'determiner';
}

function isRelative(units: readonly Unit[], phrase: NounPhrase): boolean {
  return units[phrase.head]?.tag === 'relative';
}

/**
 * The noun phrase before a verb group, stepping over what hangs on it: prepositional phrases (*Hill of The Daily Star
 * wrote*), times (*Hill this week wrote*), what stands between commas or brackets, relative clauses and appositions, one
 * behind the other (*Smith, a lawyer at a firm that knows him, the author of a book, said*).
 *
 * @param from index of the unit before the verb and its adverbs and auxiliaries
 */
function clauseSubject(sentence: ParsedSentence, from: number): NounPhrase | null {
  const { units } = sentence;
  let position = from;
  let nearest: NounPhrase | null = null;
  let isParted = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    const unit = units[position];
    if (unit === undefined) return nearest;
    if (INSERTION_MARKS.has(unit.tag)) {
      const opening = previousIndex(units, position - 1, (tag) => tag === unit.tag);
      if (opening === null) return nearest;
      isParted = true;
      position = opening - 1;
      continue;
    }
    const phrase = phraseEndingAt(sentence, position);
    if (unit.tag === 'quotation' && isTitle(units, position)) {
      // "Hill, the author of “The Bridge,” said"
      isParted = true;
      position -= 2;
      continue;
    }
    if (phrase === null) {
      const next = beforeModifier(sentence, position);
      if (next === null) return nearest;
      position = next;
      continue;
    }
    // "Only half of the voters said"
    const first = behindAdverbs(units, phrase.first);
    const before = units[first - 1];
    if (before === undefined) return likelier(units, phrase, nearest);
    if (isTime(units, phrase)) position = first - 1;
    else if (nearest === null && isSubjectBehind(before, units, phrase)) return phrase;
    else if (before.tag === 'preposition') {
      // "…, in Riverton, said", "Berg (D-Mass.) on Wednesday said"; at the beginning of a clause it is no insertion.
      if (first < 2) {
        if (before.lower === 'as') return likelier(units, phrase, nearest);
        return nearest ?? (isParted ? null : phrase);
      }
      position = first - 2;
    } else if (before.tag === 'comma' && (isParted || units[phrase.head]?.tag === 'number')) {
      // An apposition, or the subject itself behind words that open the sentence.
      nearest = likelier(units, phrase, nearest);
      position = first - 2;
    } else if (before.tag === 'coordinator' && isParted) {
      nearest ??= phrase;
      position = first - 2;
    } else if (before.tag === 'verb' || before.tag === 'auxiliary') {
      const next = beforeModifier(sentence, first - 1);
      if (next === null) return nearest ?? phrase;
      position = next;
    } else return likelier(units, phrase, nearest);
  }
  return nearest;
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
  if (unit?.tag === 'verb') {
    const behind = behindAdverbs(units, position);
    const noun = phraseEndingAt(sentence, behind - 1);
    if (noun !== null && noun.kind !== 'pronoun' && PARTICIPLE.test(unit.lower)) return behind - 1;
  }
  const relative = previousIndex(units, position, (tag) => tag === 'relative');
  if (relative === null) return null;
  const tag = units[relative - 1]?.tag;
  return tag === 'comma' || tag === 'dash' ? relative - 2 : relative - 1;
}

/** *Berg himself said*. */
const REFLEXIVE = /^(?:him|her|it|them|our|my|your)sel(?:f|ves)$/;

/** The index behind which only adverbs stand before a unit. */
function behindAdverbs(units: readonly Unit[], from: number): number {
  let index = from;
  while (units[index - 1]?.tag === 'adverb') index--;
  return index;
}

/** Whether what stands between quotation marks is the name of something: *author of “The Bridge”*. */
function isTitle(units: readonly Unit[], quotation: number): boolean {
  const before = units[quotation - 1]?.tag;
  return before === 'preposition' || before === 'possessive';
}

const PARTICIPLE = /(?:ed|ing|wn|en)$/;

/** *This week*, *Wednesday*: when somebody spoke, not who. */
function isTime(units: readonly Unit[], { first, head }: NounPhrase): boolean {
  if (!TIMES.has(units[head]?.lower ?? '')) return false;
  return head === first || TIME_DETERMINERS.has(units[first]?.lower ?? '');
}

const TIME_DETERMINERS: ReadonlySet<string> = new Set('this that last next the one later earlier'.split(' '));

const INSERTION_MARKS: ReadonlySet<Unit['tag']> = new Set<Unit['tag']>(['comma', 'dash', 'bracket']);

/** The noun phrase behind a verb that is inverted: *said Wang Yi*. */
export function subjectBehind(sentence: ParsedSentence, verb: number): NounPhrase | null {
  const phrase = sentence.phrases[firstNotBefore(sentence.phrases, verb + 1)];
  return phrase !== undefined && phrase.first === verb + 1 ? phrase : null;
}

/** The noun phrase for which a relative pronoun stands: *Berg, who built the bridge*. */
export function antecedentOf(sentence: ParsedSentence, relative: NounPhrase): NounPhrase | null {
  const { units } = sentence;
  let position = relative.first - 1;
  if (units[position]?.tag === 'comma' || units[position]?.tag === 'dash') position--;
  const phrase = phraseEndingAt(sentence, position);
  if (phrase === null || phrase.kind === 'pronoun') return phrase;
  const isPrepositional = units[phrase.first - 1]?.lower === 'of';
  return (isPrepositional ? phraseEndingAt(sentence, phrase.first - 2) : null) ?? phrase;
}

/**
 * The owner of a noun phrase that is itself the cue: in *Wang's statement that …*, Wang. The phrase as it is where it
 * has no owner.
 */
export function ownerOf(
  { units }: ParsedSentence,
  cue: { readonly first: number },
  phrase: NounPhrase,
): NounPhrase {
  if (cue.first < phrase.first || cue.first >= phrase.behind) return phrase;
  const first = units[phrase.first];
  if (first !== undefined && POSSESSIVE_DETERMINERS.has(first.lower)) {
    const { start, end } = first;
    return { first: phrase.first, behind: phrase.first + 1, head: phrase.first, kind: 'pronoun', start, end };
  }
  for (let index = cue.first - 1; index > phrase.first; index--) {
    const head = units[index - 1];
    if (units[index]?.tag !== 'possessive' || head === undefined) continue;
    const kind = head.tag === 'name' ? 'name' : 'noun';
    return { first: phrase.first, behind: index, head: index - 1, kind, start: phrase.start, end: head.end };
  }
  return phrase;
}

function skipVerbGroup(units: readonly Unit[], from: number): number {
  let position = from;
  while (units[position]?.tag === 'adverb' || units[position]?.tag === 'auxiliary') position--;
  return position;
}

const FARTHEST = 30;

function previousIndex(
  units: readonly Unit[],
  from: number,
  fits: (tag: Unit['tag']) => boolean,
): number | null {
  for (let index = from; index >= Math.max(0, from - FARTHEST); index--) {
    const unit = units[index];
    if (unit === undefined) return null;
    // A title, as in "the author of “The Bridge”", is no quotation.
    if (unit.tag === 'quotation' && !isTitle(units, index)) return null;
    if (fits(unit.tag)) return index;
  }
  return null;
}

/** The phrase whose last unit is at `position`. */
function phraseEndingAt(sentence: ParsedSentence, position: number): NounPhrase | null {
  const phrase = sentence.phrases[firstNotBefore(sentence.phrases, position + 1) - 1];
  return phrase !== undefined && phrase.behind === position + 1 ? phrase : null;
}
