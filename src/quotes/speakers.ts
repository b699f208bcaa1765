import type { Span } from '../language/span.js';
import type { Attribution } from './attribution.js';
import { sentenceAt } from './attribution.js';
import { whoIs } from './name-table.js';
import type { Gender } from './names.js';
import type { NounPhrase } from './noun-phrases.js';
import type { ParsedDocument } from './parse.js';
import { appositionsOf, formOf, nameBehind, type PeopleInDocument } from './people-in-document.js';
import { resolvePronoun } from './pronouns.js';
import { antecedentOf, ownerOf } from './subjects.js';
import type { Unit } from './tagging.js';

/** Who spoke last, and in which paragraph. */
export interface LastSpeaker {
  readonly name: string;
  readonly paragraph: number;
}

/** Pronouns for one person, and what they tell. */
const GENDER_OF: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** Somebody who speaks. */
export interface Speaker {
  readonly name: string;
  /** How probable it is that the mention means them, from 0 to 1. */
  readonly sureness: number;
}

/**
 * The fullest name that the document gives for the mention of an attribution: *Wang* → `Wang Yi`; for *he* and *she*,
 * *the minister* and *who* the person meant; for groups and for people without a name the words themselves. `null`
 * where a pronoun stays unresolved, and where nobody is named.
 */
export function speakerOf(
  document: ParsedDocument,
  people: PeopleInDocument,
  { attribution, said }: { readonly attribution: Attribution; readonly said: Span },
  lastSpeaker: LastSpeaker | null,
): Speaker | null {
  const { paragraph, sentence: number } = attribution;
  const sentence = sentenceAt(document, paragraph, number);
  if (sentence === undefined) return null;
  const { units } = sentence;
  let phrase = ownerOf(sentence, attribution.frame.cue, attribution.frame.phrase);
  if (units[phrase.head]?.tag === 'relative') {
    const antecedent = antecedentOf(sentence, phrase);
    if (antecedent === null) return null;
    phrase = antecedent;
  }
  if (phrase.kind === 'pronoun') {
    const pronoun = GENDER_OF.get(units[phrase.head]?.lower ?? '');
    if (pronoun !== undefined) {
      const place = { pronoun, paragraph, sentence: number, unit: phrase.first, lastSpeaker, said } as const;
      const resolved = resolvePronoun(document, people, place);
      return resolved && { name: resolved.person.name, sureness: resolved.sureness };
    }
    const isGroup = units[phrase.first]?.tag === 'determiner' && phrase.behind > phrase.first + 1;
    return isGroup ? surely(document.text.slice(phrase.start, phrase.end)) : null;
  }
  if (phrase.kind === 'name') {
    return surely(nameOf(units, phrase, people) ?? describe(document.text, units, phrase));
  }
  if (INTERROGATIVES.has(units[phrase.first]?.lower ?? '')) return null;
  const index = sentence.phrases.indexOf(phrase);
  const behind = nameBehind(units, sentence.phrases, index);
  const beside = appositionsOf(units, sentence.phrases, index);
  for (const apposition of behind === null ? beside : [behind, ...beside]) {
    const name = apposition.kind === 'name' ? nameOf(units, apposition, people) : null;
    if (name !== null && isPersonName(name)) return surely(name);
  }
  return surely(describedPerson(units, phrase, people, paragraph) ?? describe(document.text, units, phrase));
}

/** *What a document tells*: the clause is meant, and names nobody. */
const INTERROGATIVES: ReadonlySet<string> = new Set(['what', 'whatever']);

function surely(name: string): Speaker {
  return { name, sureness: 1 };
}

function nameOf(units: readonly Unit[], phrase: NounPhrase, people: PeopleInDocument): string | null {
  const form = formOf(units, phrase);
  if (form === null) return null;
  return whoIs(people.names, form, phrase.start)?.name ?? form.words.join(' ');
}

function isPersonName(name: string): boolean {
  return name.includes(' ');
}

/** The person last described so: *the spokeswoman* after *spokeswoman Jane Hill*. */
function describedPerson(
  units: readonly Unit[],
  phrase: NounPhrase,
  people: PeopleInDocument,
  paragraph: number,
): string | null {
  if (units[phrase.first]?.lower !== 'the') return null;
  const mentions = people.described.get(units[phrase.head]?.lower ?? '') ?? [];
  return mentions.findLast((mention) => mention.paragraph <= paragraph)?.person.name ?? null;
}

/** A noun phrase as it stands, without its article. */
function describe(text: string, units: readonly Unit[], phrase: NounPhrase): string {
  const first = units[phrase.first];
  const skip = phrase.head > phrase.first && /^(?:the|a|an)$/.test(first?.lower ?? '');
  return text.slice(skip ? (units[phrase.first + 1]?.start ?? phrase.start) : phrase.start, phrase.end);
}
