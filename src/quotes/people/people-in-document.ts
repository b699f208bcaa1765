import { addToList } from '../../lists-by-key.js';
import type { Steps } from '../../turns.js';
import type { ParsedSentence } from '../parsing/cues.js';
import { type ParsedDocument, sentencesOf } from '../parsing/parse.js';
import { descriptionsOf } from './descriptions.js';
import { noteGender } from './gender-hints.js';
import type { NamedPerson, NameTable } from './name-table.js';
import type { Gender } from './names.js';
import { namesInPhrase } from './names-in-sentences.js';
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
  const add = (mention: PersonMention, { units, phrases }: ParsedSentence) => {
    mentions.push(mention);
    if (!mention.isHead) return;
    for (const noun of descriptionsOf(units, phrases, phrases.indexOf(mention.phrase))) {
      addToList(described, noun, mention);
    }
  };
  const sentencesBefore: number[] = [];
  const fuller = new Map<NamedPerson, NamedPerson>();
  const hints = new Map<NamedPerson, Gender>();
  const pronouns: Record<Gender, number[]> = { he: [], she: [] };
  let order = -1;
  let before: NamedPerson | null = null;
  for (const { parsed, paragraph, sentence } of sentencesOf(document.paragraphs)) {
    yield;
    order++;
    sentencesBefore[paragraph] ??= order;
    const firstHere = mentions.length;
    for (const phrase of parsed.phrases) {
      if (phrase.kind === 'pronoun') {
        const word = parsed.units[phrase.head]?.lower;
        if (word === 'he' || word === 'she') pronouns[word].push(phrase.start);
        continue;
      }
      for (const { form, start, isHead } of namesInPhrase(parsed.units, phrase)) {
        const known = whoIs(names, form, start);
        if (known === null) continue;
        let person = fuller.get(known);
        if (person === undefined) {
          person = fullerPerson(names, known);
          fuller.set(known, person);
        }
        add({ person, paragraph, sentence, order, phrase, isHead, role: null }, parsed);
      }
    }
    before = noteGender(hints, parsed, mentions.slice(firstHere), before);
  }
  return { names, mentions, hints, pronouns, sentencesBefore, described };
}
