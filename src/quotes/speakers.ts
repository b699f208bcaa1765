import type { Attribution } from './attribution.js';
import { sentenceAt } from './attribution.js';
import { GIVEN_NAMES } from './lexicon/given-names.js';
import { isPersonNoun } from './lexicon/person-nouns.js';
import { lookUp, type NameForm, type NameTable, personIn } from './names.js';
import type { NounPhrase } from './noun-phrases.js';
import type { ParsedDocument } from './parse.js';
import type { Unit } from './tagging.js';

/** Where a mention stands. */
export interface MentionPlace {
  readonly paragraph: number;
  readonly sentence: number;
  readonly phrase: NounPhrase;
}

/**
 * The fullest name that the document gives for a mention: *Wang* → `Wang Yi`; for *he* and *she* the person meant, for
 * groups and for people without a name the words themselves. `null` where a pronoun stays unresolved.
 */
export function speakerOf(
  document: ParsedDocument,
  names: NameTable,
  attribution: Attribution,
): string | null {
  const place = { ...attribution, phrase: attribution.frame.phrase };
  return speakerAt(document, names, place);
}

function speakerAt(document: ParsedDocument, names: NameTable, place: MentionPlace): string | null {
  const units = sentenceAt(document, place.paragraph, place.sentence)?.units ?? [];
  const { phrase } = place;
  if (phrase.kind === 'pronoun') {
    const pronoun = units[phrase.head]?.lower;
    return pronoun === 'he' || pronoun === 'she' ? resolvePronoun(document, names, place, pronoun) : null;
  }
  if (phrase.kind === 'name') {
    const form = formOf(units, phrase);
    const person = form === null ? undefined : lookUp(names, form)[0];
    if (person !== undefined) return person.name;
    if (form !== null) return form.words.join(' ');
  }
  return describe(document.text, units, phrase);
}

/** The name at the end of a noun phrase. */
function formOf(units: readonly Unit[], phrase: NounPhrase): NameForm | null {
  let from = phrase.head;
  while (from > phrase.first && units[from - 1]?.tag === 'name') from--;
  return personIn(units.slice(from, phrase.head + 1).map(({ text }) => text));
}

/** A noun phrase as it stands, without its article. */
function describe(text: string, units: readonly Unit[], phrase: NounPhrase): string {
  const first = units[phrase.first];
  const skip =
    first?.tag === 'determiner' && phrase.head > phrase.first && /^(?:the|a|an)$/.test(first.lower);
  const start = skip ? (units[phrase.first + 1]?.start ?? phrase.start) : phrase.start;
  return text.slice(start, phrase.end);
}

/** How many sentences back a person may stand for whom a pronoun is used. */
const SENTENCES_BACK = 8;

function resolvePronoun(
  document: ParsedDocument,
  names: NameTable,
  place: MentionPlace,
  pronoun: 'he' | 'she',
): string | null {
  let { paragraph, sentence } = place;
  let before = place.phrase.first;
  for (let step = 0; step < SENTENCES_BACK; step++) {
    const parsed = sentenceAt(document, paragraph, sentence);
    const phrases = parsed?.phrases.filter(({ first }) => first < before) ?? [];
    for (const phrase of phrases) {
      if (phrase.kind !== 'name' || parsed === undefined) continue;
      if (parsed.units[phrase.behind - 1]?.tag === 'possessive') continue;
      const form = formOf(parsed.units, phrase);
      const person = form === null ? undefined : lookUp(names, form)[0];
      if (person !== undefined && (person.gender === null || person.gender === pronoun)) return person.name;
    }
    before = Number.POSITIVE_INFINITY;
    sentence--;
    if (sentence < 0) {
      paragraph--;
      if (paragraph < 0) break;
      sentence = (document.paragraphs[paragraph]?.sentences.length ?? 0) - 1;
    }
  }
  return null;
}

/** Whether a speaker's name is a person's, not a group's or a description. */
export function isNameOfPerson(speaker: string): boolean {
  const words = speaker.split(' ');
  return (
    words.every((word) => /^[\p{Lu}@]/u.test(word) || word.length <= 4) &&
    (GIVEN_NAMES.has((words[0] ?? '').toLowerCase()) || !isPersonNoun((words.at(-1) ?? '').toLowerCase()))
  );
}
