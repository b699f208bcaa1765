import { isPersonNoun } from '../lexicon/person-nouns.js';
import { TITLES } from '../lexicon/titles.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import { type ParsedDocument, sentencesOf } from '../parsing/parse.js';
import type { Unit } from '../parsing/tagging.js';
import type { NamedPerson, NameTable } from './name-table.js';
import { GENDER_OF_SPEAKER, type Gender, type NameForm, personIn, plainOf, textsOf } from './names.js';
import { fullerPerson, whoIs } from './who-is.js';

/** What part a person plays in the sentence. */
export type Role =
  | 'part'
  | 'owner'
  | 'speaker'
  | 'asker'
  | 'asked'
  | 'main subject'
  | 'subject'
  | 'prepositional'
  | 'object'
  | 'other';

/** A place where a document names a person it also names in full. */
export interface PersonMention {
  readonly person: NamedPerson;
  readonly paragraph: number;
  readonly sentence: number;
  /** How many sentences of the document stand before. */
  readonly order: number;
  readonly phrase: NounPhrase;
  /** Whether the person is the head of the phrase, not a part of it as in *Berg's campaign*. */
  readonly isHead: boolean;
  /** What `roleOf` found, once it was asked. */
  role: Role | null;
}

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

/** Titles, and the nouns that are used for their bearers. */
const TITLE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['governor', ['governor']],
  ['president', ['president']],
  ['dr', ['doctor']],
  ['prof', ['professor']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['sgt', ['sergeant']],
  ['lt', ['lieutenant']],
  ['rev', ['reverend', 'pastor']],
]);

/** Finds where a document speaks of people whom it names in full. */
export function peopleIn(document: ParsedDocument, names: NameTable): PeopleInDocument {
  const mentions: PersonMention[] = [];
  const described = new Map<string, PersonMention[]>();
  const add = (mention: PersonMention, { units, phrases }: ParsedSentence) => {
    mentions.push(mention);
    if (!mention.isHead) return;
    for (const noun of descriptionsOf(units, phrases, phrases.indexOf(mention.phrase))) {
      const list = described.get(noun);
      if (list === undefined) described.set(noun, [mention]);
      else list.push(mention);
    }
  };
  const sentencesBefore: number[] = [];
  const fuller = new Map<NamedPerson, NamedPerson>();
  const hints = new Map<NamedPerson, Gender>();
  const pronouns: Record<Gender, number[]> = { he: [], she: [] };
  let order = -1;
  let before: NamedPerson | null = null;
  for (const { parsed, paragraph, sentence } of sentencesOf(document.paragraphs)) {
    order++;
    sentencesBefore[paragraph] ??= order;
    const firstHere = mentions.length;
    for (const phrase of parsed.phrases) {
      if (phrase.kind === 'pronoun') {
        const word = parsed.units[phrase.head]?.lower;
        if (word === 'he' || word === 'she') pronouns[word].push(phrase.start);
        continue;
      }
      for (const { form, start, isHead } of namesIn(parsed.units, phrase)) {
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

const GENDER_OF: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...GENDER_OF_SPEAKER,
  ['him', 'he'],
  ['himself', 'he'],
  ['herself', 'she'],
]);

/**
 * Notes the gender of the first pronoun behind the only person of a sentence, in the same sentence or at the beginning of
 * the next, if no title tells it.
 *
 * @param before the only person of the sentence before
 * @returns the only person of this sentence
 */
function noteGender(
  hints: Map<NamedPerson, Gender>,
  { units }: ParsedSentence,
  mentions: readonly PersonMention[],
  before: NamedPerson | null,
): NamedPerson | null {
  const [first] = mentions;
  const opening = GENDER_OF.get(units[0]?.lower ?? '');
  if (before !== null && !before.isGenderTold && opening !== undefined && !hints.has(before)) {
    hints.set(before, opening);
  }
  if (first === undefined) return opening === undefined ? null : before;
  const { person, phrase, isHead } = first;
  if (!isHead || mentions.some((mention) => mention.person !== person)) return null;
  if (person.isGenderTold || hints.has(person)) return person;
  for (let index = phrase.behind; index < units.length; index++) {
    const gender = GENDER_OF.get(units[index]?.lower ?? '');
    if (gender === undefined) continue;
    hints.set(person, gender);
    break;
  }
  return person;
}

/** The names in a noun phrase: the one that is its head, and those of owners and other parts. */
function namesIn(
  units: readonly Unit[],
  phrase: NounPhrase,
): { form: NameForm; start: number; isHead: boolean }[] {
  const found: { form: NameForm; start: number; isHead: boolean }[] = [];
  for (let from = phrase.first; from < phrase.behind; from++) {
    if (units[from]?.tag !== 'name') continue;
    let to = from;
    while (to < phrase.behind && units[to]?.tag === 'name') to++;
    const form = personIn(textsOf(units, from, to));
    const isOwner = units[to]?.tag === 'possessive';
    if (form !== null) {
      found.push({
        form,
        start: units[from]?.start ?? phrase.start,
        isHead: to - 1 === phrase.head && !isOwner,
      });
    }
    from = to;
  }
  return found;
}

/** The nouns that come with a name: *spokeswoman Jane Hill*, *Sen. Anna Berg*, *Tom Hill, a strategist*. */
function descriptionsOf(units: readonly Unit[], phrases: readonly NounPhrase[], index: number): string[] {
  const phrase = phrases[index];
  if (phrase === undefined) return [];
  const nouns: string[] = [];
  for (let position = phrase.first; position < phrase.head; position++) {
    const word = plainOf(units[position]?.text ?? '');
    if (TITLES.has(word) || isPersonNoun(word)) nouns.push(word, ...(TITLE_NOUNS.get(word) ?? []));
  }
  for (const apposition of appositionsOf(units, phrases, index)) {
    const noun = units[apposition.head]?.lower;
    if (noun !== undefined && apposition.kind === 'noun') nouns.push(noun);
  }
  return nouns;
}

/** The noun phrases that stand beside one, parted by a comma: *Tom Hill, a strategist*. */
export function appositionsOf(
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  index: number,
): NounPhrase[] {
  const phrase = phrases[index];
  const next = phrases[index + 1];
  const previous = phrases[index - 1];
  if (phrase === undefined) return [];
  const found: NounPhrase[] = [];
  if (next !== undefined && next.first === phrase.behind + 1 && units[phrase.behind]?.tag === 'comma')
    found.push(next);
  if (
    previous !== undefined &&
    phrase.first === previous.behind + 1 &&
    units[previous.behind]?.tag === 'comma'
  ) {
    found.push(previous);
  }
  return found;
}

/**
 * The name that a description stands with: *the leader of the party, Anna Berg,* and *former governor and party chairman
 * Tom Hill*.
 */
export function nameBehind(
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  index: number,
): NounPhrase | null {
  let phrase = phrases[index];
  for (let at = index + 1; phrase !== undefined && at <= index + MOST_BETWEEN; at++) {
    const next = phrases[at];
    if (next === undefined || next.first !== phrase.behind + 1) return null;
    const between = units[phrase.behind]?.tag;
    if (between === 'comma') return next.kind === 'name' && closes(units[next.behind]) ? next : null;
    if (between === 'coordinator' && next.kind === 'name') return next;
    if (between !== 'preposition' && between !== 'coordinator') return null;
    phrase = next;
  }
  return null;
}

/** How many phrases may stand between a description and its name. */
const MOST_BETWEEN = 3;

/** Whether an apposition ends here, and no clause goes on. */
function closes(unit: Unit | undefined): boolean {
  return unit === undefined || ['comma', 'stop', 'dash', 'colon', 'quotation'].includes(unit.tag);
}

/** The name at the end of a noun phrase. */
export function formOf(units: readonly Unit[], phrase: NounPhrase): NameForm | null {
  let from = phrase.head;
  while (from > phrase.first && units[from - 1]?.tag === 'name') from--;
  return personIn(textsOf(units, from, phrase.head + 1));
}
