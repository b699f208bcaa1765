import type { Span } from '../../language/span.js';
import { wordSet } from '../../language/word-set.js';
import { addToList } from '../../shared/lists-by-key.js';
import type { Steps } from '../../shared/turns.js';
import type { Attribution } from '../attribution/attribution.js';
import { type FoundQuotation, nameOnLabel } from '../found-quotation.js';
import type { Gender } from '../lexicon/given-names.js';
import { isNounForOne } from '../lexicon/person-nouns.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import { type ParsedDocument, sentenceBefore } from '../parsing/parse.js';
import { subjectOf } from '../parsing/subjects.js';
import { isDoubtful } from '../quotation.js';
import { GENDER_OF_PRONOUNS } from './gender-hints.js';
import { describe, mentionOfSpeaker, namedSpeaker, type SpeakerMention } from './named-speaker.js';
import type { PeopleInDocument } from './people-in-document.js';
import { resolvePronoun } from './pronouns.js';
import type { PronounPlace, Speech } from './sightings.js';
import { type Speaker, surely } from './speaker.js';

/** A quotation with who says it. */
export interface Spoken {
  readonly found: FoundQuotation;
  readonly speaker: Speaker | null;
}

/**
 * Who says each quotation: the fullest name that the document gives for the mention of an attribution (*Wang* → `Wang
 * Yi`); for *he* and *she*, *the minister* and *who* the person meant; for groups and for people without a name the words
 * themselves. `null` where a pronoun stays unresolved, and where nobody is named.
 *
 * @param found in the order of the text
 * @param resolve whom a pronoun means
 */
export function* speakersOf(
  document: ParsedDocument,
  people: PeopleInDocument,
  found: readonly FoundQuotation[],
  resolve: typeof resolvePronoun = resolvePronoun,
): Steps<Spoken[]> {
  const said = saidByMention(found);
  const earlier = new Map<string, Speech>();
  const called = new Map<string, Gender>();
  // A pronoun means one person, however many quotations it stands beside.
  const meant = new Map<NounPhrase, Speaker | null>();
  const speakerOf = (attribution: Attribution): Speaker | null => {
    const { sentence, frame } = attribution;
    const known = meant.get(frame.phrase);
    if (known !== undefined) return known;
    const mention = mentionOfSpeaker(attribution);
    if (mention === null) return null;
    const pronoun = pronounOf(mention);
    if (pronoun === null) return namedSpeaker(document, people, mention);
    const unit = mention.phrase.first;
    const place = { pronoun, sentence, unit, earlier, called, said: said.get(frame.phrase) ?? [] };
    const resolved = unnamedBefore(document, people, place) ?? resolve(document, people, place);
    meant.set(frame.phrase, resolved);
    const isTold = resolved !== null && !isDoubtful(resolved);
    if (isTold && !called.has(resolved.name)) called.set(resolved.name, pronoun);
    return resolved;
  };
  const spoken: Spoken[] = [];
  for (const [order, quotation] of found.entries()) {
    yield;
    const { attribution, label, paragraph } = quotation;
    const named = label === undefined ? null : surely(nameOnLabel(document.text, label));
    const speaker = named ?? (attribution && speakerOf(attribution));
    if (label === undefined && speaker !== null)
      earlier.set(speaker.name, { name: speaker.name, paragraph, order });
    spoken.push({ found: quotation, speaker });
  }
  return spoken;
}

/**
 * The person without a name of whom the sentence before a pronoun speaks, if it names nobody and introduces them: *A ferryman shook his head.
 * “No,” he said.*
 */
function unnamedBefore(
  document: ParsedDocument,
  people: PeopleInDocument,
  { sentence }: PronounPlace,
): Speaker | null {
  const before = sentenceBefore(document, sentence);
  const subject = before === undefined ? null : subjectOf(before);
  if (before === undefined || subject?.kind !== 'noun') return null;
  const head = before.units[subject.head]?.lower ?? '';
  const isOne = INTRODUCING.has(before.units[subject.first]?.lower ?? '') && isNounForOne(head);
  const isNamed = people.described.has(head) || before.phrases.some(({ kind }) => kind === 'name');
  return isOne && !isNamed ? surely(describe(document, before.units, subject)) : null;
}

const INTRODUCING = wordSet('a an one');

/** Everything that is attributed to the same mention. */
function saidByMention(found: readonly FoundQuotation[]): ReadonlyMap<NounPhrase, readonly Span[]> {
  const said = new Map<NounPhrase, Span[]>();
  for (const item of found) {
    if (item.attribution !== null) addToList(said, item.attribution.frame.phrase, item);
  }
  return said;
}

/** What a pronoun for somebody who speaks, or for the owner of what does, tells; `null` for any other mention. */
function pronounOf({ sentence, phrase }: SpeakerMention): Gender | null {
  if (phrase.kind !== 'pronoun') return null;
  return GENDER_OF_PRONOUNS.get(sentence.units[phrase.head]?.lower ?? '') ?? null;
}
