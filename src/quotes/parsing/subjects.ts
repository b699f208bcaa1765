import { clauseSubject, PREPOSITIONS_OF_CLAUSES } from './clause-subject.js';
import { type ParsedSentence, phraseBeginningAt } from './cues.js';
import { phraseEndingAt, previousIndex, skipVerbGroup } from './looking-back.js';
import type { NounPhrase } from './noun-phrases.js';
import { isVerbal, type Unit } from './unit.js';

/**
 * The grammatical subject of a verb by the rules of word order. A participle (*…, adding*, *by saying*), an infinitive and
 * a verb behind *and* or *but* share the subject of another verb.
 *
 * @param verb index of the verb's unit
 */
export function subjectBefore(sentence: ParsedSentence, verb: number): NounPhrase | null {
  const { units } = sentence;
  const group = skipVerbGroup(units, verb - 1);
  const before = units[group];
  if (before?.lower === 'to') return governingSubject(sentence, group);
  if (before?.tag === 'coordinator') return mainSubject(sentence, group) ?? clauseSubject(sentence, group);
  if (units[verb]?.lower.endsWith('ing') === true && group === verb - 1) {
    return subjectOfParticiple(sentence, group);
  }
  return clauseSubject(sentence, group) ?? (before?.tag === 'comma' ? mainSubject(sentence, group) : null);
}

/** @param before index of the unit before the participle */
function subjectOfParticiple(sentence: ParsedSentence, before: number): NounPhrase | null {
  const { units } = sentence;
  switch (units[before]?.tag) {
    case 'preposition':
    case 'subordinator':
      return mainSubject(sentence, before) ?? subjectOf(sentence);
    case 'comma':
    case 'quotation':
      return (
        mainSubject(sentence, before) ?? invertedSubject(sentence, before) ?? clauseSubject(sentence, before)
      );
    default: {
      // "with Berg saying": the phrase is no part of the clause before it.
      const beside = phraseEndingAt(sentence, before);
      return beside !== null && units[beside.first - 1]?.lower === 'with'
        ? beside
        : clauseSubject(sentence, before);
    }
  }
}

/** How many infinitives that hang on one another are followed to their verb. */
const MOST_INFINITIVES = 8;

/** The subject of the verb on which an infinitive hangs: *Berg wants to know*. */
function governingSubject(sentence: ParsedSentence, to: number): NounPhrase | null {
  const { units } = sentence;
  let at = to;
  for (let step = 0; step < MOST_INFINITIVES; step++) {
    const verb = previousIndex(units, at - 1, isVerbal);
    if (verb === null) return null;
    at = skipVerbGroup(units, verb - 1);
    if (units[at]?.lower !== 'to') return subjectBefore(sentence, verb);
  }
  return null;
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
  // Every pronoun asks for the sentences around it.
  if (sentence.subject === undefined) sentence.subject = mainSubject(sentence, sentence.units.length);
  return sentence.subject;
}

/** How many verbs before a participle are looked at to find the main one. */
const MOST_VERBS = 8;

/** The subject of the first finite verb that is not in a subordinate clause. */
function mainSubject(sentence: ParsedSentence, behind: number): NounPhrase | null {
  const { units } = sentence;
  let verbs = 0;
  for (let index = 0; index < behind && verbs < MOST_VERBS; index++) {
    const unit = units[index];
    if (unit?.tag === 'quotation' && index > 0) verbs++;
    if (unit === undefined || !isVerbal(unit.tag)) continue;
    verbs++;
    if (unit.lower.endsWith('ing') || units[index - 1]?.lower === 'to') continue;
    const subject = clauseSubject(sentence, skipVerbGroup(units, index - 1));
    if (subject === null || opensClause(units[subject.first - 1])) continue;
    if (units[subject.head]?.tag !== 'relative') return subject;
  }
  return null;
}

/** Whether a word opens a subordinate clause: *while Berg*, *after Berg*. */
function opensClause(unit: Unit | undefined): boolean {
  return (
    unit?.tag === 'subordinator' || unit?.tag === 'relative' || PREPOSITIONS_OF_CLAUSES.has(unit?.lower ?? '')
  );
}

/** The noun phrase behind a verb that is inverted: *said Wang Yi*. */
export function subjectBehind(sentence: ParsedSentence, verb: number): NounPhrase | null {
  return phraseBeginningAt(sentence, verb + 1);
}
