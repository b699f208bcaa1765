import { type Span, trimmed } from '../../language/span.js';
import type { LabelledQuotation } from '../found-quotation.js';
import type { Layout, Paragraph } from '../parsing/paragraphs.js';
import { type NamesBefore, whoAnswers } from './who-answers.js';

const FEWEST_QUESTIONS = 3;

/**
 * The answers of an interview whose questions stand apart, as headings or in bold or slanted letters, and whose answers have no
 * label: of somebody who speaks of themselves, and is the only one whom the title, or else the introduction, names in full.
 *
 * @param language ISO 639-1; in those whose words for *you* and *I* are not known nothing is found
 */
export function findInterview(
  { text, paragraphs }: Layout,
  language: string,
  namesBefore: NamesBefore,
): LabelledQuotation[] {
  const isQuestion = paragraphs.map((paragraph) => isSetApart(text, paragraph));
  const first = isQuestion.indexOf(true);
  if (first < 1) return [];
  const questions: string[] = [];
  const answers: { readonly question: Span; readonly paragraphs: number[] }[] = [];
  for (let index = first; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) break;
    if (isQuestion[index]) {
      questions.push(text.slice(paragraph.start, paragraph.end));
      answers.push({ question: paragraph, paragraphs: [] });
    } else if (paragraph.isHeading) break;
    else answers.at(-1)?.paragraphs.push(index);
  }
  const spoken = answers.map(({ paragraphs: indices }) =>
    indices.map((index) => text.slice(paragraphs[index]?.start, paragraphs[index]?.end)).join('\n'),
  );
  if (questions.length < FEWEST_QUESTIONS || spoken.includes('')) return [];
  const start = paragraphs[first]?.start ?? 0;
  const person = whoAnswers(
    { text, paragraphs },
    language,
    { start, questions, answers: spoken },
    namesBefore,
  );
  if (person === null) return [];
  return answers.flatMap(({ question, paragraphs: indices }) => {
    const mark = question.start + text.slice(question.start, question.end).lastIndexOf('?');
    const label = { mention: person, sign: { start: mark, end: mark + 1 }, name: person.name };
    return indices.flatMap((paragraph): LabelledQuotation[] => {
      const { start, end } = paragraphs[paragraph] ?? { start: 0, end: 0 };
      const words = trimmed(text, start, end);
      return words === null ? [] : [{ ...words, kind: 'indirect', paragraph, label }];
    });
  });
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
