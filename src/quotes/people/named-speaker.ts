import { ARTICLES } from '../../language/closed-classes.js';
import { textAt } from '../../language/span.js';
import { wordSet } from '../../language/word-set.js';
import type { Attribution } from '../attribution/attribution.js';
import { wholeMention } from '../attribution/mentions.js';
import { NOT_OF_PEOPLE } from '../lexicon/names-of-things.js';
import { isAnybody, isQuantity } from '../lexicon/person-nouns.js';
import { TITLES } from '../lexicon/titles.js';
import { antecedentOf, ownerOf } from '../parsing/antecedents.js';
import type { ParsedSentence } from '../parsing/cues.js';
import { beginsWithCapital } from '../parsing/letters.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { ParsedDocument } from '../parsing/parse.js';
import type { Unit } from '../parsing/unit.js';
import { describedPerson } from './described-person.js';
import { appositionsOf, isOffice, nameBehind } from './descriptions.js';
import { looksLikeFullName, plainOf } from './names.js';
import { formOf } from './names-in-sentences.js';
import { opensSentence } from './opening-words.js';
import type { PeopleInDocument } from './people-in-document.js';
import { type Speaker, surely } from './speaker.js';
import { whoIs } from './who-is.js';

/** Where the speaker is named: not the relative pronoun or the owned thing, but what stands for somebody. */
export interface SpeakerMention {
  readonly sentence: ParsedSentence;
  readonly phrase: NounPhrase;
  /** Where the words end that tell who it is: those of the phrase, and what follows it where these alone name nobody. */
  readonly end: number;
}

/** The words of an attribution that tell who speaks; `null` where nothing does. */
export function mentionOfSpeaker({ sentence, frame }: Attribution): SpeakerMention | null {
  const { cue } = frame;
  const phrase = ownerOf(sentence, cue, frame.phrase);
  const { units } = sentence;
  if (units[phrase.head]?.tag === 'relative') {
    const antecedent = antecedentOf(sentence, phrase);
    return antecedent && { sentence, phrase: antecedent, end: antecedent.end };
  }
  const noun = units[phrase.head]?.lower ?? '';
  const goesOn = isAnybody(noun) || isQuantity(noun, units[phrase.behind]?.lower);
  return { sentence, phrase, end: goesOn ? wholeMention(sentence, cue, phrase).end : phrase.end };
}

/** Who is meant by a mention that is no pronoun for one person; `null` where it names nobody. */
export function namedSpeaker(
  document: ParsedDocument,
  people: PeopleInDocument,
  { sentence, phrase, end }: SpeakerMention,
): Speaker | null {
  const { units } = sentence;
  if (phrase.kind === 'pronoun') return null;
  if (phrase.kind === 'name' && !endsWithTitle(units, phrase) && !isOffice(units, phrase)) {
    const name = nameOf(units, phrase, people);
    return namesNobody(name) ? null : surely(name);
  }
  const named = nameInNoun(units, phrase, people);
  if (named !== null) return surely(named);
  const index = sentence.phrases.indexOf(phrase);
  const behind = nameBehind(sentence, index);
  const beside = appositionsOf(sentence, index);
  for (const apposition of behind === null ? beside : [behind, ...beside]) {
    if (apposition.kind !== 'name') continue;
    const name = nameOf(units, apposition, people);
    if (name.includes(' ') || formOf(units, apposition).titled) return surely(name);
  }
  const described = describedPerson(document, people, sentence, phrase);
  return described ?? surely(describe(document, units, { ...phrase, end }));
}

/** *Then*, *Given* and *October*, which a capital makes look like names, and the letter of a question or a list. */
function namesNobody(name: string): boolean {
  const word = plainOf(name);
  return name.length === 1 || opensSentence(word) || MONTHS.has(word);
}

/** Months that nobody is called after. */
const MONTHS = wordSet('january february july september october november december');

/** Somebody whose name the text also writes as a noun, without a capital, as at the beginning of *Pound said*. */
function nameInNoun(units: readonly Unit[], phrase: NounPhrase, people: PeopleInDocument): string | null {
  const unit = units[phrase.first];
  if (unit === undefined || phrase.behind > phrase.first + 1 || !beginsWithCapital(unit.text)) return null;
  const form = { words: [unit.text], gender: null, titled: false };
  return whoIs(people.names, form, phrase.start)?.name ?? null;
}

/** *Riverton Gov.*, whose bearer is named behind it. */
function endsWithTitle(units: readonly Unit[], phrase: NounPhrase): boolean {
  const form = formOf(units, phrase);
  if (form.words.length < 2 || looksLikeFullName(form)) return false;
  return TITLES.has(plainOf(form.words.at(-1) ?? ''));
}

function nameOf(units: readonly Unit[], phrase: NounPhrase, people: PeopleInDocument): string {
  const form = formOf(units, phrase);
  return whoIs(people.names, form, phrase.start)?.name ?? form.words.join(' ');
}

/** A noun phrase as it stands, without its article and without the capital of a sentence's beginning. */
export function describe(
  { text, isOrdinary }: ParsedDocument,
  units: readonly Unit[],
  phrase: NounPhrase,
): string {
  // A lot of people: the article belongs to the quantity.
  const isQuantified = isQuantity(units[phrase.head]?.lower ?? '', units[phrase.behind]?.lower);
  const hasArticle =
    !isQuantified && phrase.head > phrase.first && ARTICLES.has(units[phrase.first]?.lower ?? '');
  const first = units[hasArticle ? phrase.first + 1 : phrase.first];
  if (first === undefined) return textAt(text, phrase);
  const isName = first.tag === 'name' || (NOT_OF_PEOPLE.has(first.lower) && !isOrdinary(first.lower));
  const isInitial = (first.start === units[0]?.start || isQuantified) && !isName;
  return `${isInitial ? first.lower : first.text}${text.slice(first.end, phrase.end)}`;
}
