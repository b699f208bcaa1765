import { type Span, textAt, trimmed } from '../../language/span.js';
import type { LabelledQuotation } from '../found-quotation.js';
import type { Layout, Paragraph } from '../parsing/paragraphs.js';
import { isSpokenOutsideMarks } from './spoken-to.js';
import { type NamesBefore, whoAnswers } from './who-answers.js';

const FEWEST_QUESTIONS = 3;

/**
 * The answers of an interview whose questions stand apart, as headings or in bold or slanted letters, and whose answers have no
 * label: of somebody who speaks of themselves, and is the only one whom the title, or else the introduction, names in full.
 *
 * @param language ISO 639-1; in those whose words for *you* and *I* are not known nothing is found
 */
export function findInterview(
  layout: Layout,
  language: string,
  namesBefore: NamesBefore,
): LabelledQuotation[] {
  const { text, paragraphs } = layout;
  const wordsOf = (index: number) => text.slice(paragraphs[index]?.start, paragraphs[index]?.end);
  const asked = questionsIn(layout);
  if (asked.length < FEWEST_QUESTIONS) return [];
  // Below the last answer somebody else may tell how it ended.
  const last = asked.at(-1)?.answer ?? [];
  const told = last.findIndex((index, at) => at > 0 && !isSpokenOutsideMarks(wordsOf(index), language));
  if (told > 0) last.splice(told);
  const questions = asked.map(({ question }) => textAt(text, question));
  const answers = asked.map(({ answer }) => answer.map(wordsOf).join('\n'));
  const start = asked[0]?.question.start ?? 0;
  const person = answers.includes('')
    ? null
    : whoAnswers(layout, language, { start, questions, answers }, namesBefore);
  if (person === null) return [];
  return asked.flatMap(({ question, answer }) => {
    const mark = text.lastIndexOf('?', question.end - 1);
    const label = { mention: person, sign: { start: mark, end: mark + 1 }, name: person.name };
    return answer.flatMap((paragraph): LabelledQuotation[] => {
      const { start, end } = paragraphs[paragraph] ?? { start: 0, end: 0 };
      const words = trimmed(text, start, end);
      return words === null ? [] : [{ ...words, kind: 'indirect', paragraph, label }];
    });
  });
}

/** What is asked in a paragraph that stands apart, and in which paragraphs it is answered, as indices. */
interface Asked {
  readonly question: Span;
  readonly answer: number[];
}

/** The questions below the first paragraph, up to another heading. */
function questionsIn({ text, paragraphs }: Layout): Asked[] {
  const asked: Asked[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isSetApart(text, paragraph)) {
      if (index === 0) return [];
      asked.push({ question: paragraph, answer: [] });
    } else if (paragraph.isHeading && asked.length > 0) break;
    else asked.at(-1)?.answer.push(index);
  }
  return asked;
}

/** Whether a paragraph is a question that stands apart from what is below it. */
function isSetApart(text: string, { start, end, isHeading }: Paragraph): boolean {
  if (text.charCodeAt(start) !== ASTERISK && text.charCodeAt(start) !== UNDERSCORE && !isHeading)
    return false;
  const words = text.slice(start, end).trim();
  const isEmphasized = /^(\*\*|__|[*_])(?=\S)[^*_]+\1$/u.test(words);
  return (isHeading || isEmphasized) && /\?["'”’»*_]*$/u.test(words);
}

const ASTERISK = 42;
const UNDERSCORE = 95;
