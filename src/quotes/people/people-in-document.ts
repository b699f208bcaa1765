import { addToList } from '../../shared/lists-by-key.js';
import type { Steps } from '../../shared/turns.js';
import type { Gender } from '../lexicon/given-names.js';
import type { ParsedSentence } from '../parsing/cues.js';
import { type ParsedDocument, sentencesOf } from '../parsing/parse.js';
import { descriptionsOf } from './descriptions.js';
import { countPronouns, type GenderCounts, gendersOf } from './gender-hints.js';
import type { NamedPerson, NameTable } from './name-table.js';
import { type NameInPhrase, namesInPhrase } from './names-in-sentences.js';
import type { PersonMention } from './person-mention.js';
import { fullerPerson, whoIs } from './who-is.js';

/** Where the people of a document are named, in the order of the text, and by what they are described. */
export interface PeopleInDocument {
  readonly names: NameTable;
  readonly mentions: readonly PersonMention[];
  /** What pronouns beside the names of people tell about their gender, where titles do not. */
  readonly hints: ReadonlyMap<NamedPerson, Gender>;
  /** Where *he* and *she* stand outside quotation marks, as offsets in order. */
  readonly pronouns: Readonly<Record<Gender, readonly number[]>>;
  /** For each paragraph, how many sentences stand before it. */
  readonly sentencesBefore: readonly number[];
  /** From a noun such as `spokeswoman` to the mentions that come with it. */
  readonly described: ReadonlyMap<string, readonly PersonMention[]>;
}

/** Finds where a document speaks of people whom it names in full. */
export function* peopleIn(document: ParsedDocument, names: NameTable): Steps<PeopleInDocument> {
  const mentions: PersonMention[] = [];
  const described = new Map<string, PersonMention[]>();
  const counts: GenderCounts = new Map();
  const pronouns: Record<Gender, number[]> = { he: [], she: [] };
  const sentencesBefore: number[] = [];
  const fuller = new Map<NamedPerson, NamedPerson>();
  const personOf = ({ form, start }: NameInPhrase) => {
    const known = whoIs(names, form, start);
    if (known === null) return null;
    const person = fuller.get(known) ?? fullerPerson(names, known);
    fuller.set(known, person);
    return person;
  };
  let order = 0;
  let before: NamedPerson | null = null;
  for (const { parsed, paragraph, sentence } of sentencesOf(document.paragraphs)) {
    yield;
    sentencesBefore[paragraph] ??= order;
    const here = mentionsIn(parsed, { paragraph, sentence, order }, personOf);
    for (const mention of here) {
      mentions.push(mention);
      for (const noun of nounsFor(parsed, mention)) addToList(described, noun, mention);
    }
    notePronouns(pronouns, parsed);
    before = countPronouns(counts, parsed, here, before);
    order++;
  }
  return { names, mentions, hints: gendersOf(counts), pronouns, sentencesBefore, described };
}

/** Where a sentence names people. */
function mentionsIn(
  { units, phrases }: ParsedSentence,
  place: Pick<PersonMention, 'paragraph' | 'sentence' | 'order'>,
  personOf: (name: NameInPhrase) => NamedPerson | null,
): PersonMention[] {
  const mentions: PersonMention[] = [];
  for (const phrase of phrases) {
    if (phrase.kind === 'pronoun') continue;
    for (const name of namesInPhrase(units, phrase)) {
      const person = personOf(name);
      if (person !== null) mentions.push({ person, ...place, phrase, isHead: name.isHead, role: null });
    }
  }
  return mentions;
}

/** By what a sentence describes somebody whom it names. */
function nounsFor({ units, phrases }: ParsedSentence, { phrase, isHead }: PersonMention): readonly string[] {
  return isHead ? descriptionsOf(units, phrases, phrases.indexOf(phrase)) : [];
}

function notePronouns(pronouns: Record<Gender, number[]>, { units, phrases }: ParsedSentence): void {
  for (const { kind, head, start } of phrases) {
    const word = kind === 'pronoun' ? units[head]?.lower : undefined;
    if (word === 'he' || word === 'she') pronouns[word].push(start);
  }
}
