import { howMany } from '../../shared/how-many.js';
import type { Attribution } from '../attribution/attribution.js';
import { type FoundQuotation, foundByLabel, type Label } from '../found-quotation.js';
import { isPersonNoun, isSpeechNoun } from '../lexicon/person-nouns.js';
import { beginsWithCapital } from '../parsing/letters.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { ParsedDocument } from '../parsing/parse.js';
import type { Unit } from '../parsing/unit.js';
import { findLabelledTurns } from './labelled-turns.js';
import type { NamesBefore } from './who-answers.js';

/**
 * The turns of an English transcript or interview. What stands in front of one is a noun phrase like any other, so that *Ms
 * Berg* is whom the text calls so elsewhere; it is also known of more words whether they are somebody.
 */
export function findAttributedTurns(document: ParsedDocument, namesBefore: NamesBefore): FoundQuotation[] {
  const turns = findLabelledTurns(document, 'en', {
    namesBefore,
    isSpeaker: ({ name, sign }) => attributionOf(document, { mention: name, sign }) !== null,
  });
  return turns.map(({ label, ...words }) => {
    const attribution = label === null || label.name !== undefined ? null : attributionOf(document, label);
    return attribution === null ? foundByLabel({ ...words, label }) : { ...words, attribution, sureness: 1 };
  });
}

/** The phrase in front of a turn, if it may be somebody's name or says what they are: *Interviewer:* */
function attributionOf({ paragraphs }: ParsedDocument, { mention, sign }: Label): Attribution | null {
  const paragraph = howMany(paragraphs, ({ start }) => start <= mention.start) - 1;
  const sentences = paragraphs[paragraph]?.sentences ?? [];
  const sentence = sentences[howMany(sentences, ({ units }) => (units.at(-1)?.end ?? 0) <= sign.start)];
  if (sentence === undefined) return null;
  const { units, phrases } = sentence;
  const cue = howMany(units, ({ start }) => start < sign.start);
  const phrase = phrases[howMany(phrases, ({ end }) => end < mention.end)];
  if (units[cue]?.start !== sign.start || phrase?.end !== mention.end || !isSomebody(units, phrase))
    return null;
  return { sentence, frame: { cue: { first: cue, behind: cue + 1, kind: 'colon' }, phrase } };
}

function isSomebody(units: readonly Unit[], { kind, first, behind, head }: NounPhrase): boolean {
  const noun = units[head];
  const isAlone = first + 1 === behind;
  if (noun === undefined || (isAlone && isSpeechNoun(noun.lower))) return false;
  return kind === 'name' || (isAlone && isPersonNoun(noun.lower) && beginsWithCapital(noun.text));
}
