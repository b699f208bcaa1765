import { endsSentence } from '../../language/sentences.js';
import type { FoundQuotation } from '../found-quotation.js';
import { isSpeechNoun } from '../lexicon/person-nouns.js';
import type { ParsedDocument, ParsedParagraph } from '../parsing/parse.js';
import { areOfDialogue, isOfDialogue } from './first-person.js';
import { namesOfInitials } from './initials.js';
import { opensWithLabel, type TurnOpening, turnOpening } from './turn-openings.js';

/** A document is a transcript from so many turns of at least two speakers on, one of whom speaks more than once. */
const FEWEST_TURNS = 4;
const FEWEST_SPEAKERS = 2;

interface Turn extends TurnOpening {
  readonly paragraph: number;
}

/**
 * The turns of a transcript or an interview: paragraphs that begin with a name and a colon, or with a name in capitals and
 * a full stop, and those that go on below them. Words between quotation marks behind the colon are left to those marks,
 * and so is a lone *Name:* in an article.
 */
export function findTurns(document: ParsedDocument): FoundQuotation[] {
  const all = document.paragraphs.flatMap((paragraph, index): Turn[] => {
    const opening = turnOpening(paragraph);
    return opening === null ? [] : [{ ...opening, paragraph: index }];
  });
  if (all.length < FEWEST_TURNS) return [];
  const initials = namesOfInitials(document.text, new Set(all.map((turn) => writtenName(document, turn))));
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  const turns = all.filter(
    (turn) =>
      ((times.get(turn.name) ?? 0) > 1 || !isLabel(document, turn)) && !isLegend(document, turn, initials),
  );
  const names = new Set(turns.map(({ name }) => name));
  if (turns.length < FEWEST_TURNS || names.size < FEWEST_SPEAKERS || names.size === turns.length) return [];
  const indices = turns.map(({ paragraph }) => paragraph);
  if (!areOfDialogue(document, indices)) return [];
  return turns.flatMap((turn, at) =>
    [
      quotationOf(document, turn, turn.paragraph, turn.start),
      ...goingOn(document, turn, turns[at + 1]?.paragraph ?? turn.paragraph),
    ].map((found) => meaning(document, found, turn, initials)),
  );
}

/** What is said under initials is said by the one they mean. */
function meaning(
  document: ParsedDocument,
  found: FoundQuotation,
  turn: Turn,
  initials: ReadonlyMap<string, string>,
): FoundQuotation {
  const name = initials.get(writtenName(document, turn));
  const sign = document.paragraphs[turn.paragraph]?.sentences[0]?.units[turn.frame?.cue.first ?? -1];
  if (name === undefined || turn.frame === null || sign === undefined) return found;
  return { ...found, label: { mention: turn.frame.phrase, sign, name } };
}

/** *AB: Anna Berg, interviewer*: a line that tells what initials mean. */
function isLegend(document: ParsedDocument, turn: Turn, initials: ReadonlyMap<string, string>): boolean {
  const name = initials.get(writtenName(document, turn));
  return name !== undefined && document.text.startsWith(name, turn.start);
}

function writtenName({ text }: ParsedDocument, { frame }: Turn): string {
  return frame === null ? '' : text.slice(frame.phrase.start, frame.phrase.end);
}

/** *Note: never open the lid*, *Host: Anna Berg*: a word that names what stands behind it, and nobody who says it. */
function isLabel({ paragraphs, text }: ParsedDocument, { paragraph, name }: Turn): boolean {
  if (name.includes(' ')) return false;
  const end = endOf(paragraphs[paragraph]);
  return isSpeechNoun(name) || !endsSentence(text.slice(0, end));
}

/**
 * The paragraphs between a turn and the next that somebody says, as *I* and *you* tell; what tells of people from outside
 * may be the reporter's.
 */
function goingOn(document: ParsedDocument, turn: Turn, next: number): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  if (turn.frame === null) return found;
  for (let index = turn.paragraph + 1; index < next; index++) {
    const paragraph = document.paragraphs[index];
    // Another label may be that of somebody whose name is not understood.
    if (paragraph === undefined || paragraph.isHeading || opensWithLabel(paragraph)) break;
    const isNote = paragraph.sentences[0]?.units[0]?.tag === 'bracket';
    if (!isNote && isOfDialogue(paragraph)) found.push(quotationOf(document, turn, index, paragraph.start));
  }
  return found;
}

function quotationOf(
  { paragraphs }: ParsedDocument,
  { frame, paragraph }: Turn,
  at: number,
  start: number,
): FoundQuotation {
  const attribution = frame && { paragraph, sentence: 0, frame };
  return {
    start,
    end: endOf(paragraphs[at]),
    kind: 'indirect',
    paragraph: at,
    attribution,
    sureness: attribution === null ? 0 : 1,
  };
}

/** Where the last word or mark of a paragraph ends; marks of emphasis behind it are none. */
function endOf(paragraph: ParsedParagraph | undefined): number {
  return paragraph?.sentences.at(-1)?.units.at(-1)?.end ?? paragraph?.end ?? 0;
}
