import type { Block } from '../reader.js';
import { type QuestionLine, questionLine } from './question-line.js';
import { unmarkedQuestions } from './unmarked-questions.js';

/** How much of a paragraph is looked at, in UTF-16 units. */
const LONGEST = 200;

/** `**When does it open?**`, as Markdown writes bold letters. */
const BOLD = /^(\*\*|__)(?!\s)((?:(?!\1).)+[?？])\1$/u;

/** `Q: When does it open?`, `F1. Wann?`, `A: At nine.`: a capital by itself stands for “question” and “answer” in many languages. */
const LABELLED = /^(?:\*\*|__)?(\p{Lu})\d{0,3}[.:：)](?:\*\*|__)?\s+(\S.*)/u;

/** A question and its answer in one paragraph. */
const HOLDS_ANSWER = /[\n\r](?:\*\*|__)?\p{Lu}\d{0,3}[.:：)]/u;

/** `A.` above `B.` is a list, `J.` may be a name; a sign for questions stands there again. */
const LEAST_SIGNS = 2;

type Paragraph = Block & { readonly type: 'paragraph' };

/**
 * Makes headings of the questions that only bold letters, signs such as `Q:` and `A:`, or the order set apart from their
 * answers: an answer is found by its question then. A question without anything below it stays a paragraph, and so does
 * all that is said in an interview, where not every `Q:` is a short question.
 */
export function withQuestionHeadings(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => questionLine(text, block))) return blocks;
  const marked = markedQuestions(text, blocks);
  const questions = marked.size > 0 ? marked : unmarkedQuestions(text, blocks);
  return questions.size === 0 ? blocks : withHeadings(text, blocks, questions);
}

/** The questions that bold letters or signs set apart from their answers, by the index of their blocks, without what does so. */
function markedQuestions(text: string, blocks: readonly Block[]): ReadonlyMap<number, QuestionLine> {
  const questions = new Map<number, QuestionLine>();
  /** The signs behind which something else stands as well. */
  const others = new Set<string>();
  const signs = new Map<number, string>();
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST + 1));
    const [, sign, words = ''] = LABELLED.exec(line) ?? [];
    const next = blocks[at + 1];
    const question = wholeQuestion(text, block);
    const below =
      next?.type === 'paragraph' ? text.slice(next.start, Math.min(next.end, next.start + LONGEST)) : null;
    const answer = below === null ? undefined : LABELLED.exec(below)?.[1];
    if (sign !== undefined && question && answer !== undefined && answer !== sign) {
      questions.set(at, { ...question, text: words.replace(/(?:\*\*|__)$/, '') });
      signs.set(at, sign);
    } else if (sign !== undefined && !signs.has(at - 1) && !HOLDS_ANSWER.test(line)) {
      others.add(sign);
    } else if (question && next?.type === 'paragraph') {
      const bold = boldQuestion(line, block, next, below ?? '');
      if (bold !== null) questions.set(at, { ...question, text: bold });
    }
  }
  for (const [at, sign] of signs) {
    const isAlone = [...signs.values()].filter((each) => each === sign).length < LEAST_SIGNS;
    if (isAlone || others.has(sign)) questions.delete(at);
  }
  return questions;
}

/** A block that is a question and nothing else. */
function wholeQuestion(text: string, block: Block): QuestionLine | null {
  const question = questionLine(text, block);
  return question?.below === null ? question : null;
}

/** The words of a question in bold letters above something that is not, `null` where it is none. */
function boldQuestion(line: string, block: Paragraph, next: Paragraph, below: string): string | null {
  if (block.isBold) return next.isBold ? null : line;
  return BOLD.test(below) ? null : (BOLD.exec(line)?.[2] ?? null);
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
