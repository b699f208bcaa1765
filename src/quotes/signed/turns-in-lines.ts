import { type Span, textAt } from '../../language/span.js';
import type { Layout } from '../parsing/paragraphs.js';
import { isLetterLabel, type TurnLabel, turnLabel } from './turn-labels.js';

/** A line that begins like a turn, with what stands behind its label up to the next or to its paragraph's end. */
export interface Turn extends Span {
  readonly label: TurnLabel;
  /** The name on the label, as it is written. */
  readonly name: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** A question that is kept as the heading of its answer is a turn like the others, but no part of the text. */
  readonly isHeading: boolean;
  /** Whether the turn right before it ends with a question. */
  readonly isAnswer: boolean;
}

/** Every line that begins like a turn, in the order of the text. */
export function turnsInLines({ text, paragraphs }: Layout): Turn[] {
  const turns: Turn[] = [];
  for (const [paragraph, { start, end, isHeading }] of paragraphs.entries()) {
    const labels = labelsIn(text, start, end);
    for (const [index, label] of labels.entries()) {
      const behind = labels[index + 1];
      const to = behind === undefined ? end : text.lastIndexOf('\n', behind.name.start);
      const name = textAt(text, label.name);
      const asked = turns.at(-1);
      const isAnswer =
        asked !== undefined &&
        asked.paragraph >= paragraph - 1 &&
        /[?？][*_]*\s*$/u.test(textAt(text, asked));
      turns.push({ label, name, paragraph, isHeading, isAnswer, start: Math.min(label.behind, to), end: to });
    }
  }
  return withoutLists(text, turns);
}

/** Two letters are those of an interview where one asks and the other answers; a third one makes a list. */
function withoutLists(text: string, turns: readonly Turn[]): Turn[] {
  const lettered = turns.filter(({ label }) => isLetterLabel(text, label));
  if (lettered.length === 0) return [...turns];
  const [asking, answering, other] = new Set(lettered.map(({ name }) => name));
  const asked = lettered.filter(({ isAnswer }) => isAnswer);
  const isInterview =
    asking !== undefined &&
    answering !== undefined &&
    other === undefined &&
    INTERVIEWS.has(`${asking}${answering}`) &&
    asked.length * 3 >= lettered.length &&
    asked.every(({ name }) => name === answering);
  return isInterview ? [...turns] : turns.filter((turn) => !lettered.includes(turn));
}

/** The letters of question and answer in the languages that write them so. */
const INTERVIEWS: ReadonlySet<string> = new Set(['QA', 'QR', 'PR', 'FA', 'DR', 'VA']);

function labelsIn(text: string, start: number, end: number): TurnLabel[] {
  const labels: TurnLabel[] = [];
  for (let line = start; line < end; ) {
    const label = turnLabel(text, line, end);
    if (label !== null) labels.push(label);
    const next = text.indexOf('\n', line);
    line = next < 0 ? end : next + 1;
  }
  return labels;
}
