import { beginningOf, textAt } from '../../language/span.js';
import type { Block } from '../reader.js';
import { type QuestionLine, questionLine } from './question-line.js';

/** Fewer may be an author's manner of speaking. */
const LEAST_ANSWERED = 3;

/** Of a list of questions to think about, few have anything but a question below. */
const LEAST_SHARE_ANSWERED = 0.8;

/** In a text that asks and answers throughout, so many paragraphs belong to a question. */
const MOST_FOR_ANSWER = 3;

/** Somebody's words, a line of a list and a turn, behind a dash or somebody's name, begin otherwise. */
const BEGINS = /^(?![^?？؟\n\r]{1,40}[:：])[¿\p{L}\p{N}]/u;

/**
 * The questions that head their answers in a text that asks and answers from its first question on, though nothing but
 * the order sets them apart, by the index of their blocks. None where a text asks now and then.
 *
 * @param language of the text: ISO 639-1, or `und`
 */
export function unmarkedQuestions(
  text: string,
  blocks: readonly Block[],
  language: string,
): ReadonlyMap<number, QuestionLine> {
  const answered = new Map<number, QuestionLine>();
  let questions = 0;
  let others = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const begins = BEGINS.test(textAt(text, beginningOf(block, 50)));
    const question = begins ? questionLine(text, block, language) : null;
    if (question === null) {
      if (questions > 0) others++;
      continue;
    }
    questions++;
    const next = blocks[at + 1];
    const isAnswered =
      question.below !== null || (next?.type === 'paragraph' && questionLine(text, next, language) === null);
    if (isAnswered) answered.set(at, question);
  }
  const isOrder =
    answered.size >= Math.max(LEAST_ANSWERED, LEAST_SHARE_ANSWERED * questions) &&
    others <= MOST_FOR_ANSWER * answered.size;
  return isOrder ? answered : new Map();
}
