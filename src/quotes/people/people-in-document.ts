import { addToList } from '../../shared/lists-by-key.js';
import type { Steps } from '../../shared/turns.js';
import type { Gender } from '../lexicon/given-names.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { ParsedDocument } from '../parsing/parse.js';
import { descriptionsOf, isOffice } from './descriptions.js';
import { countPronouns, type GenderCounts, gendersOf } from './gender-hints.js';
import type { NamedPerson, NameTable } from './name-table.js';
import { type NameInPhrase, namesInPhrase } from './names-in-sentences.js';
import { type PersonMention, roleOf } from './person-mentions.js';
import { fullerPerson, whoIs } from './who-is.js';

/** Where the people of a document are named, in the order of the text, and by what they are described. */
export interface PeopleInDocument {
  readonly names: NameTable;
  readonly mentions: readonly PersonMention[];
  /** What pronouns beside the names of people tell about their gender, where titles do not. */
  readonly hints: ReadonlyMap<NamedPerson, Gender>;
  /** Where *he* and *she* stand outside quotation marks, as offsets in order. */
  readonly pronouns: Readonly<Record<Gender, readonly number[]>>;
  /** From a noun such as `spokeswoman` to the mentions that come with it. */
  readonly described: ReadonlyMap<string, readonly PersonMention[]>;
}

/** Finds where a document speaks of people whom it names in full. */
export function* peopleIn(document: ParsedDocument, names: NameTable): Steps<PeopleInDocument> {
  const mentions: PersonMention[] = [];
  const described = new Map<string, PersonMention[]>();
  /** Who is called by a noun so far; `null`: several are. */
  const bearers = new Map<string, NamedPerson | null>();
  const counts: GenderCounts = new Map();
  const pronouns: Record<Gender, number[]> = { he: [], she: [] };
  const fuller = new Map<NamedPerson, NamedPerson>();
  const personOf = ({ form, start }: NameInPhrase) => {
    const known = whoIs(names, form, start);
    if (known === null) return null;
    const person = fuller.get(known) ?? fullerPerson(names, known);
    fuller.set(known, person);
    return person;
  };
  let before: NamedPerson | null = null;
  for (const sentence of document.sentences) {
    yield;
    const here = mentionsIn(sentence, personOf, bearers);
    for (const mention of here) {
      mentions.push(mention);
      if (!mention.isHead) continue;
      const index = sentence.phrases.indexOf(mention.phrase);
      for (const noun of descriptionsOf(sentence, index)) {
        addToList(described, noun, mention);
        const isOnly = !bearers.has(noun) || bearers.get(noun) === mention.person;
        bearers.set(noun, isOnly ? mention.person : null);
      }
    }
    notePronouns(pronouns, sentence);
    before = countPronouns(counts, sentence, here, before);
  }
  return { names, mentions, hints: gendersOf(counts), pronouns, described };
}

/** Where a sentence names people, or has the words of the only one whom the text calls so: *the minister said*. */
function mentionsIn(
  sentence: ParsedSentence,
  personOf: (name: NameInPhrase) => NamedPerson | null,
  bearers: ReadonlyMap<string, NamedPerson | null>,
): PersonMention[] {
  const mentions: PersonMention[] = [];
  for (const phrase of sentence.phrases) {
    if (phrase.kind === 'pronoun') continue;
    const bearer = bearerIn(sentence, phrase, bearers);
    if (bearer !== null) mentions.push(bearer);
    for (const name of bearer === null ? namesInPhrase(sentence.units, phrase) : []) {
      const person = personOf(name);
      if (person !== null) mentions.push({ person, sentence, phrase, isHead: name.isHead, role: null });
    }
  }
  return mentions;
}

/** The one who is called by an office, where they speak under it. */
function bearerIn(
  sentence: ParsedSentence,
  phrase: NounPhrase,
  bearers: ReadonlyMap<string, NamedPerson | null>,
): PersonMention | null {
  if (!isOffice(sentence.units, phrase)) return null;
  const person = bearers.get(sentence.units[phrase.head]?.lower ?? '') ?? null;
  if (person === null) return null;
  const mention: PersonMention = { person, sentence, phrase, isHead: true, role: null };
  return roleOf(mention) === 'speaker' ? mention : null;
}

function notePronouns(pronouns: Record<Gender, number[]>, { units, phrases }: ParsedSentence): void {
  for (const { kind, head, start } of phrases) {
    const word = kind === 'pronoun' ? units[head]?.lower : undefined;
    if (word === 'he' || word === 'she') pronouns[word].push(start);
  }
}
