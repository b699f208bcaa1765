import type { FoundQuotation } from '../found-quotation.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { Frame } from '../parsing/frames.js';
import type { ParsedDocument, ParsedParagraph } from '../parsing/parse.js';

/** A document is a transcript from so many turns of at least two speakers on, one of whom speaks more than once. */
const FEWEST_TURNS = 4;
const FEWEST_SPEAKERS = 2;

/** A speaker's name in front of a colon has at most so many units, title and stop of an abbreviation included. */
const LONGEST_NAME = 6;

/** In an interview, question and answer: turns that name nobody. */
const UNNAMED: ReadonlySet<string> = new Set(['q', 'a', 'question', 'answer']);

interface Turn {
  readonly paragraph: number;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly frame: Frame | null;
}

/**
 * The turns of a transcript or an interview: paragraphs that begin with a name and a colon. Words between quotation
 * marks behind the colon are left to those marks, and so is a lone *Name:* in an article.
 */
export function findTurns(document: ParsedDocument): FoundQuotation[] {
  const turns = document.paragraphs.flatMap((paragraph, index) => turnOf(paragraph, index) ?? []);
  const names = new Set(turns.map(({ name }) => name));
  if (turns.length < FEWEST_TURNS || names.size < FEWEST_SPEAKERS || names.size === turns.length) return [];
  return turns.map(({ paragraph, start, end, frame }) => ({
    start,
    end,
    kind: 'indirect',
    paragraph,
    attribution: frame === null ? null : { paragraph, sentence: 0, frame },
    sureness: frame === null ? 0 : 1,
  }));
}

function turnOf(paragraph: ParsedParagraph, index: number): Turn | null {
  const sentence = paragraph.sentences[0];
  if (sentence === undefined || paragraph.isHeading) return null;
  const { units, phrases } = sentence;
  const colon = units.slice(0, LONGEST_NAME).findIndex(({ tag }) => tag === 'colon');
  const start = firstBehind(paragraph, sentence, colon);
  if (colon < 1 || start === null) return null;
  const names = units.slice(0, colon);
  const phrase = phrases[0];
  const name = names.map(({ lower }) => lower).join(' ');
  const turn = { paragraph: index, name, start, end: paragraph.end };
  if (UNNAMED.has(name)) return { ...turn, frame: null };
  if (phrase === undefined || phrase.kind !== 'name' || phrase.first > 1 || phrase.behind !== colon)
    return null;
  return { ...turn, frame: { cue: { first: colon, behind: colon + 1, kind: 'colon' }, phrase } };
}

/** Where the words behind a colon begin, in its sentence or in the next; `null` where they are in quotation marks. */
function firstBehind(paragraph: ParsedParagraph, { units }: ParsedSentence, colon: number): number | null {
  const unit = units[colon + 1] ?? paragraph.sentences[1]?.units[0];
  return unit === undefined || unit.tag === 'quotation' ? null : unit.start;
}
