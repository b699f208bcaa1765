import { type Span, trimmed } from '../../language/span.js';
import { addToList } from '../../lists-by-key.js';
import type { Label, LabelledQuotation } from '../found-quotation.js';
import { isNoteLabel, isUnnamed } from '../lexicon/labels.js';
import { findMarkedSpans } from '../parsing/marks.js';
import type { Layout } from '../parsing/paragraphs.js';
import { areSpokenTo, isSpokenTo } from './first-person.js';
import { namesOfInitials } from './initials.js';
import { mayLookFor } from './looked-through.js';
import { beginsWithGivenName, type TurnLabel, turnLabel } from './turn-labels.js';

/** A document is a transcript from so many turns of at least two speakers on, one of whom speaks more than once. */
const FEWEST_TURNS = 4;
const FEWEST_SPEAKERS = 2;
/** Of the labels that come again, at least so many are speakers'; else the others are fields, and these are so too. */
const LEAST_SHARE = 0.6;

interface Turn extends Span {
  readonly label: TurnLabel;
  /** As it is written. */
  readonly name: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** A question that is kept as the heading of its answer is a turn like the others, but no part of the text. */
  readonly isHeading: boolean;
  /** Whether the turn right before it ends with a question. */
  readonly isAnswer: boolean;
}

/**
 * The turns of a transcript, minutes or an interview as the layout alone tells them, in any language: lines that begin with a
 * name and a colon, and what goes on below them. Who speaks is told from what is only listed (*Ort:*, *Résultat :*, *注意：*) by
 * three things: a speaker comes again, speaks of themselves or to somebody, and in no fixed order.
 *
 * @param language ISO 639-1, or `und`
 * @param dashes how many turns begin with a dash, as the questions of an interview do in Japanese
 */
export function findLabelledTurns(layout: Layout, language: string, dashes = 0): LabelledQuotation[] {
  const { text } = layout;
  const all = turnsOf(layout);
  if (all.length + dashes < FEWEST_TURNS) return [];
  const labels = new Set(all.map(({ name }) => name));
  if (!mayLookFor(labels, text)) return [];
  const names = namesOfInitials(text, labels);
  const byName = new Map<string, Turn[]>();
  for (const turn of all) if (!isLegend(text, turn, names)) addToList(byName, turn.name, turn);
  const speaking = new Set(
    [...byName].filter(([name, own]) => speaks(text, language, name, own)).map(([name]) => name),
  );
  const turns = all.filter((turn) => speaking.has(turn.name) && !isLegend(text, turn, names));
  const speakers = speaking.size + Math.min(dashes, 1);
  if (turns.length + dashes < FEWEST_TURNS || speakers < FEWEST_SPEAKERS || speaking.size === turns.length)
    return [];
  const isDialogue = areSpokenTo(
    turns.map(({ start, end }) => text.slice(start, end)),
    language,
  );
  const again = all.filter(({ name }) => (byName.get(name)?.length ?? 0) > 1);
  if (!isDialogue || isForm(again) || turns.length < LEAST_SHARE * again.length) return [];
  const lastOf = new Map(all.map((turn) => [turn.paragraph, turn]));
  return turns.flatMap((turn) => {
    if (turn.isHeading) return [];
    const label = labelOf(turn, names);
    const isLast = lastOf.get(turn.paragraph) === turn;
    return [...wordsOf(text, turn, label), ...(isLast ? goingOn(layout, turn, label, lastOf, language) : [])];
  });
}

/** Every line that begins like a turn, with what stands behind it up to the next or to its paragraph's end. */
function turnsOf({ text, paragraphs }: Layout): Turn[] {
  const turns: Turn[] = [];
  for (const [paragraph, { start, end, isHeading }] of paragraphs.entries()) {
    const labels: TurnLabel[] = [];
    for (let line = start; line < end; ) {
      const label = turnLabel(text, line, end);
      if (label !== null) labels.push(label);
      const next = text.indexOf('\n', line);
      line = next < 0 ? end : next + 1;
    }
    for (const [index, label] of labels.entries()) {
      const behind = labels[index + 1];
      const to = behind === undefined ? end : text.lastIndexOf('\n', behind.name.start);
      const name = text.slice(label.name.start, label.name.end);
      const asked = turns.at(-1);
      const isAnswer =
        asked !== undefined &&
        asked.paragraph >= paragraph - 1 &&
        /[?？]\s*$/u.test(text.slice(asked.start, asked.end));
      turns.push({ label, name, paragraph, isHeading, isAnswer, start: Math.min(label.behind, to), end: to });
    }
  }
  return turns;
}

/** *AB: Anna Berg, interviewer*: a line that tells what initials mean. */
function isLegend(text: string, { name, start, end }: Turn, names: ReadonlyMap<string, string>): boolean {
  const full = names.get(name);
  return full !== undefined && text.slice(start, end).trimStart().startsWith(full);
}

/**
 * Whether a label is a speaker's. One that comes again is if its bearer ever speaks to somebody or mostly answers, or is named elsewhere; one that
 * stands there once if it is a full name by what is known of given names or elsewhere in the text.
 */
function speaks(text: string, language: string, name: string, turns: readonly Turn[]): boolean {
  if (isUnnamed(name)) return turns.length > 1;
  if (isNoteLabel(name) || (!name.includes(' ') && isOrdinary(text, language, name))) return false;
  const small = turns.filter(({ start, end }) => BEGINS_SMALL.test(text.slice(start, end)));
  if (small.length * 2 > turns.length) return false;
  if (turns.length === 1) {
    return (
      /\s/u.test(name) &&
      endsSentence(text, turns[0]) &&
      (beginsWithGivenName(name) || isNamedElsewhere(text, name, 1))
    );
  }
  return (
    beginsWithGivenName(name) ||
    turns.some(({ start, end }) => isSpokenTo(text.slice(start, end), language)) ||
    turns.filter(({ isAnswer }) => isAnswer).length * 2 > turns.length ||
    isNamedElsewhere(text, name, turns.length)
  );
}

/** *Precio: veinte euros*: what a form lists is no sentence. */
const BEGINS_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;

function endsSentence(text: string, turn: Turn | undefined): boolean {
  return turn !== undefined && /[.!?…。！？][\])"'”’»*_]*\s*$/u.test(text.slice(turn.start, turn.end));
}

/** Whether the text has a name more often than as a label. */
function isNamedElsewhere(text: string, name: string, times: number): boolean {
  return text.split(name).length - 1 > times;
}

const GERMAN_ARTICLE = '(?:der|die|das|den|dem|des|eine?[mnrs]?|kein\\p{L}{0,2})';

/** Whether a word is also written small, or in German with an article, as names are not. */
function isOrdinary(text: string, language: string, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || beginsWithGivenName(word)) return false;
  const small = new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u');
  if (small.test(text)) return true;
  return language === 'de' && new RegExp(`(?<!\\p{L})${GERMAN_ARTICLE} ${word}(?!\\p{L})`, 'iu').test(text);
}

/** Three labels or more that come again and again in the same order are the fields of a form. */
function isForm(turns: readonly Turn[]): boolean {
  const names = turns.map(({ name }) => name);
  const fields = new Set(names).size;
  return (
    fields > 2 &&
    names.length >= 2 * fields &&
    names.every((name, at) => at < fields || name === names[at - fields])
  );
}

function labelOf({ name, label }: Turn, names: ReadonlyMap<string, string>): Label | null {
  const full = names.get(name);
  if (full === undefined && isUnnamed(name)) return null;
  return { mention: label.name, sign: label.colon, ...(full === undefined ? {} : { name: full }) };
}

/** What stands behind a label; without the quotation marks where it stands in them as a whole. */
function wordsOf(text: string, turn: Turn, label: Label | null): LabelledQuotation[] {
  const words = trimmed(text, turn.start, turn.end);
  if (words === null) return [];
  const [marked, other] = findMarkedSpans(text, words.start, words.end);
  const isMarked =
    marked !== undefined &&
    other === undefined &&
    marked.outerStart === words.start &&
    marked.outerEnd >= words.end - 1;
  const inner = isMarked ? trimmed(text, marked.start, marked.end) : null;
  return [
    inner === null
      ? { ...words, kind: 'indirect', paragraph: turn.paragraph, label }
      : { ...inner, kind: 'direct', paragraph: turn.paragraph, label },
  ];
}

/** A few words and a colon, whatever they are. */
const OTHER_LABEL = /^[^\n.!?:：。，,]{1,40}[:：]/u;

/**
 * The paragraphs between a turn and the next that somebody says, as *I* and *you* tell: what tells of people from outside may be
 * the reporter's. Below a label that nothing stands behind, the first is theirs in any case.
 */
function goingOn(
  { text, paragraphs }: Layout,
  turn: Turn,
  label: Label | null,
  labelled: ReadonlyMap<number, Turn>,
  language: string,
): LabelledQuotation[] {
  const found: LabelledQuotation[] = [];
  const isAlone = trimmed(text, turn.start, turn.end) === null;
  if (label === null && !isAlone) return found;
  for (let index = turn.paragraph + 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isHeading || labelled.has(index)) break;
    const words = text.slice(paragraph.start, paragraph.end);
    const isTheirs = (isAlone && index === turn.paragraph + 1) || isSpokenTo(words, language);
    if (!isTheirs || /^\s*[([（—–―-]/u.test(words) || OTHER_LABEL.test(words)) break;
    found.push({ start: paragraph.start, end: paragraph.end, kind: 'indirect', paragraph: index, label });
  }
  return found;
}
