import { type Span, trimmed } from '../../language/span.js';
import type { LabelledQuotation } from '../found-quotation.js';
import { personWords } from '../lexicon/person-words.js';
import type { Layout, Paragraph } from '../parsing/paragraphs.js';

/** Somebody whom a document names, and where. */
export interface NamedInText extends Span {
  readonly name: string;
}

const FEWEST_QUESTIONS = 3;
/** In at least so many questions somebody is spoken to, and so many answers somebody speaks of themselves. */
const LEAST_SHARE = 0.4;

/**
 * The answers of an interview whose questions stand apart, as headings or in bold or slanted letters, and whose answers have no
 * label: of somebody who speaks of themselves, and is the only one whom the title, or else the introduction, names in full.
 *
 * @param language ISO 639-1; in those whose words for *you* and *I* are not known nothing is found
 * @param namesBefore who is named in full before a place in the text, in its order
 */
export function findInterview(
  { text, paragraphs }: Layout,
  language: string,
  namesBefore: (end: number) => readonly NamedInText[],
): LabelledQuotation[] {
  const persons = personWords(language);
  if (persons === null) return [];
  const isQuestion = paragraphs.map((paragraph) => isSetApart(text, paragraph));
  const first = isQuestion.indexOf(true);
  if (first < 1 || isQuestion.filter((is) => is).length < FEWEST_QUESTIONS) return [];
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
  const isInterview =
    questions.length >= FEWEST_QUESTIONS &&
    spoken.every((words) => words !== '') &&
    shareOf(questions, persons.hearer) >= LEAST_SHARE &&
    shareOf(spoken, persons.speaker) >= LEAST_SHARE;
  const person = isInterview
    ? onlyOne(namesBefore(paragraphs[first]?.start ?? 0), paragraphs[0]?.end ?? 0)
    : null;
  if (person === null || tellsOf(text.slice(0, paragraphs[first]?.start), spoken, person, persons.speaker))
    return [];
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

/** Whether somebody else tells of a person: they speak of themselves before the first question, or name the person below one. */
function tellsOf(
  before: string,
  answers: readonly string[],
  { name }: NamedInText,
  oneself: RegExp,
): boolean {
  return oneself.test(before) || answers.some((words) => words.includes(name));
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

function shareOf(pieces: readonly string[], pattern: RegExp): number {
  return pieces.filter((words) => pattern.test(words)).length / pieces.length;
}

/** The only one who is named in the title, or else before the first question. */
function onlyOne(named: readonly NamedInText[], endOfTitle: number): NamedInText | null {
  const inTitle = named.filter(({ end }) => end <= endOfTitle);
  const [person, ...others] = inTitle.length > 0 ? inTitle : named;
  return person !== undefined && others.every(({ name }) => name === person.name) ? person : null;
}

/** Nobody introduces somebody at greater length, in UTF-16 units. */
const LONGEST_INTRODUCTION = 5_000;

const PAIR = /(?<![\p{L}-])(\p{Lu}[\p{L}’'-]+) (?=(\p{Lu}\p{Ll}[\p{L}’'-]*))/gu;

/**
 * Full names before a place in a text of which no more is known than capitals: two words of which the first is a given name, or
 * which stand together again.
 *
 * @param isGivenName tells of a word, in lower case
 */
export function pairsBefore(
  text: string,
  end: number,
  isGivenName: (word: string) => boolean,
): NamedInText[] {
  return [...text.slice(0, Math.min(end, LONGEST_INTRODUCTION)).matchAll(PAIR)].flatMap(
    ({ index, 1: given = '', 2: family = '' }) => {
      const name = `${given} ${family}`;
      const isName = isGivenName(given.toLowerCase()) || text.indexOf(name) !== text.lastIndexOf(name);
      return isName ? [{ name, start: index, end: index + name.length }] : [];
    },
  );
}
