import { isPersonNoun } from '../lexicon/person-nouns.js';
import { firstNotBefore, type ParsedSentence } from '../parsing/cues.js';
import type { Frame } from '../parsing/frames.js';
import { beginsWithCapital } from '../parsing/letters.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { ParsedParagraph } from '../parsing/parse.js';

/** A speaker's name has at most so many units, title and stop of an abbreviation included. */
const LONGEST_NAME = 6;

/** With what stands in brackets between the name and the colon: a constituency, an office, a time. */
const LONGEST_OPENING = 18;

/** In front of the name: a time, or a line's number. */
const LONGEST_TIME = 4;

/** In an interview, question and answer: turns that name nobody. */
const UNNAMED: ReadonlySet<string> = new Set(['q', 'a', 'question', 'answer']);

/** How a turn of a transcript begins. */
export interface TurnOpening {
  /** In lower case. */
  readonly name: string;
  /** Where the words behind the name begin. */
  readonly start: number;
  /** `null`: the turn names nobody. */
  readonly frame: Frame | null;
}

/** The name with which a paragraph begins, and what follows it; `null` where it is no turn. */
export function turnOpening(paragraph: ParsedParagraph): TurnOpening | null {
  const sentence = paragraph.sentences[0];
  if (sentence === undefined || paragraph.isHeading) return null;
  return closedByColon(paragraph, sentence) ?? closedByStop(paragraph, sentence);
}

/** *Mr. Berg:*, *00:12 Anna Berg:*, *Anna Berg (Riverton):*, *Anna Berg, mayor:* and *The Minister of Finance (Ms. Berg):* */
function closedByColon(paragraph: ParsedParagraph, sentence: ParsedSentence): TurnOpening | null {
  const { units } = sentence;
  const colon = units.slice(0, LONGEST_OPENING).findIndex(({ tag }) => tag === 'colon');
  if (colon < 1) return null;
  const start = firstBehind(paragraph, sentence, colon);
  const from = behindTime(sentence, colon);
  if (start === null || from === null) return null;
  const parting = units.slice(from + 1, colon).findIndex(({ tag }) => tag === 'bracket' || tag === 'comma');
  const behind = parting < 0 ? colon : from + 1 + parting;
  const isBracketed = units[behind]?.tag === 'bracket';
  if (isBracketed && units[colon - 1]?.tag !== 'bracket') return null;
  const name = nameOf(sentence, from, behind);
  if (UNNAMED.has(name)) return { name, start, frame: null };
  const office = isBracketed && units[from]?.lower === 'the';
  const phrase = office ? speakerIn(sentence, behind + 1, colon - 1) : speakerIn(sentence, from, behind);
  return (
    phrase && { name, start, frame: { cue: { first: colon, behind: colon + 1, kind: 'colon' }, phrase } }
  );
}

/** Whether a paragraph begins with a few words and a colon, whatever they are. */
export function opensWithLabel({ sentences }: ParsedParagraph): boolean {
  return sentences[0]?.units.slice(0, LONGEST_OPENING).some(({ tag }) => tag === 'colon') === true;
}

/** *Mr. BERG.* in front of a sentence, as hearings are printed. */
function closedByStop({ sentences }: ParsedParagraph, sentence: ParsedSentence): TurnOpening | null {
  const stop = sentence.units.length - 1;
  const start = sentences[1]?.units[0]?.start;
  const phrase = speakerIn(sentence, 0, stop);
  if (start === undefined || phrase === null || phrase.behind - phrase.first < 2) return null;
  const { units } = sentence;
  if (units[stop]?.text !== '.' || !/^\p{Lu}[\p{Lu}'’-]+$/u.test(units[phrase.head]?.text ?? '')) return null;
  const cue = { first: stop, behind: stop + 1, kind: 'colon' } as const;
  return { name: nameOf(sentence, 0, stop), start, frame: { cue, phrase } };
}

/** The phrase that fills the units from one to before another, if it may be somebody's name. */
function speakerIn({ units, phrases }: ParsedSentence, from: number, behind: number): NounPhrase | null {
  const phrase = phrases[firstNotBefore(phrases, from)];
  if (phrase === undefined || phrase.behind !== behind || phrase.first > from + 1) return null;
  if (behind - from > LONGEST_NAME) return null;
  if (phrase.kind === 'name') return phrase;
  // "Interviewer:", where the text has the word elsewhere as well.
  const head = units[phrase.head];
  const isRole = phrase.behind === phrase.first + 1 && head !== undefined && isPersonNoun(head.lower);
  return isRole && beginsWithCapital(head.text) ? phrase : null;
}

/** The first unit behind a time, in brackets or not; `null` where nothing else stands in front of the colon. */
function behindTime({ units }: ParsedSentence, colon: number): number | null {
  const from = units.findIndex(({ tag }) => tag !== 'bracket' && tag !== 'number');
  return from < 0 || from > LONGEST_TIME || from >= colon ? null : from;
}

function nameOf({ units }: ParsedSentence, from: number, behind: number): string {
  return units
    .slice(from, behind)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Where the words behind a colon begin, in its sentence or in the next; `null` where they are in quotation marks. */
function firstBehind(paragraph: ParsedParagraph, { units }: ParsedSentence, colon: number): number | null {
  const unit = units[colon + 1] ?? paragraph.sentences[1]?.units[0];
  return unit === undefined || unit.tag === 'quotation' ? null : unit.start;
}
