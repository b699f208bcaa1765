import { inOneText, withoutEnd } from '../../language/questions/question-before.js';
import type { Question } from '../answer.js';

/** The words of a question, with those of the question that it goes on from behind them. */
export interface Wording {
  readonly text: string;
  /** Where in `text` the question itself ends: behind that stands the one before. */
  readonly ownEnd: number;
}

/** Whether it goes on from no other question. */
export function saysAll({ text, ownEnd }: Wording): boolean {
  return ownEnd >= text.length;
}

/** A question as it is looked up: in one text with the one before. */
export function wordingOf({ text, before = null }: Pick<Question, 'text' | 'before'>): Wording {
  const whole = inOneText({ question: text, before });
  return { text: whole, ownEnd: before === null ? whole.length : withoutEnd(text).length };
}
