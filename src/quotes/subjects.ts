import { firstNotBefore, type ParsedSentence } from './frames.js';
import { POSSESSIVE_DETERMINERS } from './lexicon/function-words.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Unit } from './tagging.js';

/** How many insertions between a subject and its verb are stepped over. */
const MOST_INSERTIONS = 4;

/**
 * The grammatical subject of a verb by the rules of word order: the noun phrase before it, stepping over adverbs,
 * auxiliaries, prepositional phrases (*Zornick of The Nation wrote*) and what stands between commas (*Smith, a lawyer
 * who knows him, said*).
 *
 * @param verb index of the verb's unit
 */
export function subjectBefore(sentence: ParsedSentence, verb: number): NounPhrase | null {
  const { units } = sentence;
  let position = skipVerbGroup(units, verb - 1);
  for (let step = 0; step < MOST_INSERTIONS; step++) {
    const unit = units[position];
    if (unit === undefined) return null;
    if (unit.tag === 'comma' || unit.tag === 'dash' || unit.tag === 'bracket') {
      const opening = previousIndex(units, position - 1, (tag) => tag === unit.tag);
      // "and", "but" or a quotation before the comma: the subject is shared with an earlier verb.
      if (opening === null) return null;
      position = opening - 1;
      continue;
    }
    const phrase = phraseEndingAt(sentence, position);
    if (phrase === null) return null;
    const before = units[phrase.first - 1];
    if (before?.tag === 'preposition') {
      const outer = phraseEndingAt(sentence, phrase.first - 2);
      if (outer === null) return phrase;
      position = outer.behind - 1;
      if (units[outer.first - 1]?.tag !== 'preposition') return outer;
      continue;
    }
    if (before?.tag === 'verb' || before?.tag === 'auxiliary' || before?.tag === 'adverb') {
      // The object of a relative clause: the clause's antecedent is the subject.
      const relative = previousIndex(units, phrase.first - 1, (tag) => tag === 'relative');
      if (relative === null) return phrase;
      position = relative - 1;
      if (units[position]?.tag === 'comma') position--;
      continue;
    }
    return phrase;
  }
  return null;
}

/** The noun phrase behind a verb that is inverted: *said Wang Yi*. */
export function subjectBehind(sentence: ParsedSentence, verb: number): NounPhrase | null {
  const phrase = sentence.phrases[firstNotBefore(sentence.phrases, verb + 1)];
  return phrase !== undefined && phrase.first === verb + 1 ? phrase : null;
}

/** The noun phrase for which a relative pronoun stands: *Lemkin, who coined the word*. */
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
    if (unit === undefined || unit.tag === 'quotation') return null;
    if (fits(unit.tag)) return index;
  }
  return null;
}

/** The phrase whose last unit is at `position`. */
function phraseEndingAt(sentence: ParsedSentence, position: number): NounPhrase | null {
  const phrase = sentence.phrases[firstNotBefore(sentence.phrases, position + 1) - 1];
  return phrase !== undefined && phrase.behind === position + 1 ? phrase : null;
}
