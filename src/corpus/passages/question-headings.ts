import { asks } from '../../language/questions/asks.js';
import { beginningOf, textAt } from '../../language/span.js';
import type { Block, ParagraphBlock } from '../reader.js';
import { LONGEST_QUESTION, type QuestionLine, questionLine } from './question-line.js';
import { unmarkedQuestions } from './unmarked-questions.js';

/** `**When does it open?**`, as Markdown writes bold letters. */
const BOLD = /^(\*\*|__)(?!\s)((?:(?!\1).)+)\1$/u;

/** Bold letters may begin or end there, as Markdown writes them. */
const MARK = String.raw`(?:\*\*|__)?`;

/**
 * `Q: When does it open?`, `F1. Wann?`, `A: At nine.`, `答：九点。`: a letter by itself stands for “question” and “answer” in
 * many languages. Behind a colon of full width there is no space. `L. G.:` are somebody's initials.
 */
const LABELLED = new RegExp(
  String.raw`^${MARK}([\p{Lu}\p{Lo}])\d{0,3}(?:[.:)]${MARK}\s+(?!\p{Lu}\.?\s?[:：])|：${MARK}\s*)(\S.*)`,
  'u',
);

/** A question and its answer in one paragraph. */
const HOLDS_ANSWER = new RegExp(String.raw`[\n\r]${MARK}[\p{Lu}\p{Lo}]\d{0,3}[.:：)]`, 'u');

/** `A.` above `B.` is a list, `J.` may be a name; a sign for questions stands there again. */
const LEAST_SIGNS = 2;

/**
 * Makes headings of the questions that only bold letters, signs such as `Q:` and `A:`, or the order set apart from their
 * answers: an answer is found by its question then. A question without anything below it stays a paragraph, and so does
 * all that is said in an interview, where not every `Q:` is a short question.
 *
 * @param language of the text: ISO 639-1, or `und`
 */
export function withQuestionHeadings(
  text: string,
  blocks: readonly Block[],
  language: string,
): readonly Block[] {
  if (!blocks.some((block) => questionLine(text, block, language))) return blocks;
  const marked = markedQuestions(text, blocks, language);
  const questions = marked.size > 0 ? marked : unmarkedQuestions(text, blocks, language);
  return questions.size === 0 ? blocks : withHeadings(text, blocks, questions);
}

/** The questions that bold letters or signs set apart from their answers, by the index of their blocks, without what does so. */
function markedQuestions(
  text: string,
  blocks: readonly Block[],
  language: string,
): ReadonlyMap<number, QuestionLine> {
  const questions = new Map<number, QuestionLine>();
  /** The signs behind which something else stands as well. */
  const others = new Set<string>();
  const signs = new Map<number, string>();
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const line = firstOf(text, block);
    const [, sign, words = ''] = LABELLED.exec(line) ?? [];
    const next = blocks[at + 1];
    const below = next?.type === 'paragraph' ? next : null;
    const answer = below && LABELLED.exec(firstOf(text, below))?.[1];
    const question = wholeQuestion(text, block, language);
    if (sign !== undefined && question && answer && answer !== sign) {
      questions.set(at, { ...question, text: words.replace(/(?:\*\*|__)$/, '') });
      signs.set(at, sign);
      continue;
    }
    if (signs.has(at - 1)) continue;
    const first = question ?? questionLine(text, block, language);
    const bold = first?.below
      ? boldLine(text, first, language)
      : below && boldQuestion(text, block, below, language);
    if (first && bold) questions.set(at, { ...first, text: LABELLED.exec(bold)?.[2] ?? bold });
    else if (sign !== undefined && !HOLDS_ANSWER.test(line)) others.add(sign);
  }
  const times = new Map<string, number>();
  for (const sign of signs.values()) times.set(sign, (times.get(sign) ?? 0) + 1);
  for (const [at, sign] of signs) {
    if ((times.get(sign) ?? 0) < LEAST_SIGNS || others.has(sign)) questions.delete(at);
  }
  return questions;
}

/** As much of a paragraph as a short question can take. */
function firstOf(text: string, block: ParagraphBlock): string {
  return textAt(text, beginningOf(block, LONGEST_QUESTION + 1));
}

/** A block that is a question and nothing else. */
function wholeQuestion(text: string, block: Block, language: string): QuestionLine | null {
  const question = questionLine(text, block, language);
  return question?.below === null ? question : null;
}

/** The words of a question in bold letters above something that is not, `null` where it is none. */
function boldQuestion(
  text: string,
  block: ParagraphBlock,
  below: ParagraphBlock,
  language: string,
): string | null {
  if (block.isBold) return below.isBold ? null : firstOf(text, block);
  const [question, next] = [block, below].map((each) => BOLD.exec(firstOf(text, each))?.[2]);
  return next !== undefined && asks(next, language) ? null : (question ?? null);
}

/** The words of a question in bold letters that is the first line of its paragraph, `null` where what stands below asks as well. */
function boldLine(text: string, { text: line, below }: QuestionLine, language: string): string | null {
  const next = below && BOLD.exec(textAt(text, below))?.[2];
  return next && asks(next, language) ? null : (BOLD.exec(line)?.[2] ?? null);
}

/** Each stands above what comes before the next heading, so that the first of them is not the title of all. */
function withHeadings(
  text: string,
  blocks: readonly Block[],
  questions: ReadonlyMap<number, QuestionLine>,
): Block[] {
  let until = text.length;
  const reversed: Block[] = [];
  for (const [at, block] of [...blocks.entries()].reverse()) {
    const question = questions.get(at);
    if (question === undefined) {
      reversed.push(block);
    } else {
      if (question.below) reversed.push({ ...block, ...question.below });
      const { start, end, text: words } = question;
      reversed.push({ type: 'heading', start, end, text: words, until });
    }
    if (question !== undefined || block.type === 'heading') until = block.start;
  }
  return reversed.reverse();
}
