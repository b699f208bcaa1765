import { type Span, textAt, trimmed } from '../../language/span.js';
import type { Label, LabelledQuotation } from '../found-quotation.js';
import { isAnswerLabel, isUnnamed } from '../lexicon/labels.js';
import { findMarkedSpans } from '../parsing/marks.js';
import type { Layout } from '../parsing/paragraphs.js';
import { namesOfInitials } from './initials.js';
import { isSpokenOutsideMarks } from './spoken-to.js';
import { type Turn, turnsInLines } from './turns-in-lines.js';
import { FEWEST_TURNS, type Transcript, turnsOfSpeakers } from './turns-of-speakers.js';
import { type NamedInText, type NamesBefore, whoAnswers } from './who-answers.js';

/** What may be known besides the layout; by default no turns begin with a dash, nobody is known and nobody named. */
interface Known extends Partial<Pick<Transcript, 'dashes' | 'isSpeaker'>> {
  /** Tells who answers where labels name nobody. */
  readonly namesBefore?: NamesBefore;
}

/**
 * The turns of a transcript, minutes or an interview, in any language: lines that begin with a name and a colon, or with a name
 * in capitals and a full stop, and what goes on below them.
 *
 * @param language ISO 639-1, or `und`
 */
export function findLabelledTurns(layout: Layout, language: string, known: Known = {}): LabelledQuotation[] {
  const { text } = layout;
  const { dashes = 0, isSpeaker = () => false, namesBefore = () => [] } = known;
  const lines = turnsInLines(layout);
  if (lines.length + dashes < FEWEST_TURNS) return [];
  const names = namesOfInitials(text, new Set(lines.map(({ name }) => name)));
  // *AB: Anna Berg, interviewer*: a line that tells what initials mean.
  const isLegend = ({ name, start, end }: Turn) => {
    const full = names.get(name);
    return full !== undefined && text.slice(start, end).trimStart().startsWith(full);
  };
  const turns = turnsOfSpeakers(
    { text, language, dashes, isSpeaker },
    lines.filter((turn) => !isLegend(turn)),
  );
  const lastOf = new Map(lines.map((turn) => [turn.paragraph, turn]));
  const last = turns.at(-1);
  const answering = answererOf(layout, language, turns, namesBefore);
  return turns.flatMap((turn) => {
    if (turn.isHeading) return [];
    const label = labelOf(turn, names, answering);
    const isAlone = trimmed(text, turn.start, turn.end) === null;
    const mayGoOn = lastOf.get(turn.paragraph) === turn && (label !== null || isAlone);
    const below = mayGoOn ? wordsBelow(layout, turn, label, lastOf) : [];
    const isTheirs = ({ start, end }: Span, at: number) =>
      goesOn(text.slice(start, end), language, isAlone && at === 0);
    // Below the last turn, what is not theirs ends it.
    const behind = turn === last ? below.findIndex((words, at) => !isTheirs(words, at)) : -1;
    const goingOn = (behind < 0 ? below : below.slice(0, behind)).filter(isTheirs);
    return [...wordsOf(text, turn, label), ...goingOn];
  });
}

/** Who answers under a label that names nobody. */
interface Answerer {
  readonly label: string;
  readonly person: NamedInText;
}

/** Who is asked under one label (*Q:*) and answers under another (*A:*), which is told by what comes before: a question. */
function answererOf(
  layout: Layout,
  language: string,
  turns: readonly Turn[],
  namesBefore: NamesBefore,
): Answerer | null {
  const unnamed = turns.filter(({ name }) => isUnnamed(name));
  const labels = [...new Set(unnamed.map(({ name }) => name))];
  const named = labels.filter(isAnswerLabel);
  const mostly = labels.filter((name) => {
    const own = unnamed.filter((turn) => turn.name === name);
    return own.filter(({ isAnswer }) => isAnswer).length * 2 > own.length;
  });
  const [label, other] = named.length > 0 ? named : mostly;
  if (label === undefined || other !== undefined || labels.length !== 2) return null;
  const wordsIn = (isTheirs: boolean) =>
    unnamed
      .filter(({ name }) => (name === label) === isTheirs)
      .map(({ start, end }) => layout.text.slice(start, end));
  const start = unnamed[0]?.label.name.start ?? 0;
  const conversation = { start, questions: wordsIn(false), answers: wordsIn(true), isLabelled: true };
  const person = whoAnswers(layout, language, conversation, namesBefore);
  return person && { label, person };
}

function labelOf(
  { name, label }: Turn,
  names: ReadonlyMap<string, string>,
  answering: Answerer | null,
): Label | null {
  const full = names.get(name);
  if (full === undefined && isUnnamed(name)) {
    if (answering?.label !== name) return null;
    return { mention: answering.person, sign: label.sign, name: answering.person.name };
  }
  return { mention: label.name, sign: label.sign, ...(full === undefined ? {} : { name: full }) };
}

/** What stands behind a label; without the quotation marks where it stands in them as a whole. */
function wordsOf(text: string, turn: Turn, label: Label | null): LabelledQuotation[] {
  const words = withoutEmphasis(text, turn);
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

/** Without a mark of emphasis at the end that was opened in front of the label. */
function withoutEmphasis(text: string, { start, end }: Span): Span | null {
  const words = trimmed(text, start, end);
  if (words === null) return null;
  const said = textAt(text, words);
  const [mark] = /(?:\*\*|__|[*_])$/u.exec(said) ?? [];
  const isOpenedInside = mark === undefined || said.indexOf(mark) < said.length - mark.length;
  return isOpenedInside ? words : trimmed(text, words.start, words.end - mark.length);
}

/** A few words and a colon, whatever they are. */
const OTHER_LABEL = /^[^\n.!?:：。，,]{1,40}[:：]/u;

/** The paragraphs below a turn up to a heading or to the next label, also of somebody whose name is not understood. */
function wordsBelow(
  { text, paragraphs }: Layout,
  turn: Turn,
  label: Label | null,
  labelled: ReadonlyMap<number, Turn>,
): LabelledQuotation[] {
  const below: LabelledQuotation[] = [];
  for (let paragraph = turn.paragraph + 1; !labelled.has(paragraph); paragraph++) {
    const here = paragraphs[paragraph];
    if (here === undefined || here.isHeading || OTHER_LABEL.test(textAt(text, here))) break;
    below.push({ start: here.start, end: here.end, kind: 'indirect', paragraph, label });
  }
  return below;
}

/** What is told of a scene. */
const IS_ASIDE = /^\s*[([（—–―-]/u;

/**
 * Whether the speaker of a turn says a paragraph below it, as *I* and *you* tell: what tells of people from outside may be the
 * reporter's.
 *
 * @param isFirst whether nothing stands between the label and it, so that it is theirs in any case
 */
function goesOn(words: string, language: string, isFirst: boolean): boolean {
  return !IS_ASIDE.test(words) && (isFirst || isSpokenOutsideMarks(words, language));
}
