import type { Block } from '../reader.js';

/** A longer question is text, in UTF-16 units. */
const LONGEST = 200;

/** `**When does it open?**`, as Markdown writes bold letters. */
const BOLD = /^(\*\*|__)(?!\s)((?:(?!\1).)+[?？])\1$/u;

/** `Q: When does it open?`, `F1. Wann?`, `A: At nine.`: a capital by itself stands for “question” and “answer” in many languages. */
const LABELLED = /^(?:\*\*|__)?(\p{Lu})\d{0,3}[.:：)](?:\*\*|__)?\s+(\S.*)/u;

/** A question and its answer in one paragraph. */
const HOLDS_ANSWER = /[\n\r](?:\*\*|__)?\p{Lu}\d{0,3}[.:：)]/u;

/** `A.` above `B.` is a list, `J.` may be a name; a sign for questions stands there again. */
const LEAST_SIGNS = 2;

/** How a line ends that asks. */
const ASKS = /[?？](?:\*\*|__)?$/u;

type Paragraph = Block & { readonly type: 'paragraph' };

/**
 * Makes headings of the questions that only bold letters, or signs such as `Q:` and `A:`, set apart from their answers: an
 * answer is found by its question then. A question without anything below it stays a paragraph, and so does all that is
 * said in an interview, where not every `Q:` is a short question.
 */
export function withQuestionHeadings(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => mayAsk(text, block))) return blocks;
  const questions = new Map<number, string>();
  /** The signs behind which something else stands as well. */
  const others = new Set<string>();
  const signs = new Map<number, string>();
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST + 1));
    const [, sign, words = ''] = LABELLED.exec(line) ?? [];
    const next = blocks[at + 1];
    const isQuestion = mayAsk(text, block) && !/[\n\r]/.test(line);
    const below =
      next?.type === 'paragraph' ? text.slice(next.start, Math.min(next.end, next.start + LONGEST)) : null;
    const answer = below === null ? undefined : LABELLED.exec(below)?.[1];
    if (sign !== undefined && isQuestion && answer !== undefined && answer !== sign) {
      questions.set(at, words.replace(/(?:\*\*|__)$/, ''));
      signs.set(at, sign);
    } else if (sign !== undefined && !signs.has(at - 1) && !HOLDS_ANSWER.test(line)) {
      others.add(sign);
    } else if (isQuestion && next?.type === 'paragraph') {
      const bold = boldQuestion(line, block, next, below ?? '');
      if (bold !== null) questions.set(at, bold);
    }
  }
  for (const [at, sign] of signs) {
    const isAlone = [...signs.values()].filter((each) => each === sign).length < LEAST_SIGNS;
    if (isAlone || others.has(sign)) questions.delete(at);
  }
  return questions.size === 0 ? blocks : withHeadings(text, blocks, questions);
}

function mayAsk(text: string, { type, start, end }: Block): boolean {
  return type === 'paragraph' && end - start <= LONGEST && ASKS.test(text.slice(end - 3, end));
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
  questions: ReadonlyMap<number, string>,
): Block[] {
  let until = text.length;
  return blocks
    .map((block, at) => ({ block, question: questions.get(at) }))
    .reverse()
    .map(({ block, question }): Block => {
      const { start, end } = block;
      const heading: Block | null =
        question === undefined ? null : { type: 'heading', start, end, text: question, until };
      if (heading || block.type === 'heading') until = start;
      return heading ?? block;
    })
    .reverse();
}
