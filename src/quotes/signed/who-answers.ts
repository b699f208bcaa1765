import type { Span } from '../../language/span.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { personWords } from '../lexicon/person-words.js';
import type { Layout } from '../parsing/paragraphs.js';
import { withoutQuoted } from './spoken-to.js';

/** Somebody whom a document names, and where. */
export interface NamedInText extends Span {
  readonly name: string;
}

/** Who is named in full before a place in the text, in its order. */
export type NamesBefore = (end: number) => readonly NamedInText[];

/** In at least so many questions somebody is spoken to, and so many answers somebody speaks of themselves. */
const LEAST_SHARE = 0.4;

/** What is asked and answered, and where in the text it begins. */
export interface QuestionsAndAnswers {
  readonly start: number;
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  /** Whether labels tell that it is asked and answered, whatever words do. */
  readonly isLabelled?: boolean;
}

/**
 * Who answers where no answer has a name: the only one whom the title, or else the introduction, names in full. `null` where
 * there is no such one, where nobody is spoken to or speaks of themselves, and where somebody else tells of them.
 *
 * @param language ISO 639-1; in those whose words for *you* and *I* are not known nobody answers
 */
export function whoAnswers(
  { text, paragraphs }: Layout,
  language: string,
  { start, questions, answers, isLabelled = false }: QuestionsAndAnswers,
  namesBefore: NamesBefore,
): NamedInText | null {
  const words = personWords(language);
  if (words === null) return null;
  const isInterview =
    (isLabelled || shareOf(questions, words.hearer) >= LEAST_SHARE) &&
    shareOf(answers, words.speaker) >= LEAST_SHARE;
  const person = isInterview ? onlyOne(namesBefore(start), paragraphs[0]?.end ?? 0) : null;
  return person === null || tellsOf(text.slice(0, start), answers, person, words.speaker) ? null : person;
}

/** Whether somebody else tells of a person: they speak of themselves before the first question, or name the person below one. */
function tellsOf(
  before: string,
  answers: readonly string[],
  { name }: NamedInText,
  oneself: RegExp,
): boolean {
  // A title often quotes whoever answers.
  return oneself.test(withoutQuoted(before)) || answers.some((words) => words.includes(name));
}

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
 */
export function pairsBefore(text: string, end: number): NamedInText[] {
  return [...text.slice(0, Math.min(end, LONGEST_INTRODUCTION)).matchAll(PAIR)].flatMap(
    ({ index, 1: given = '', 2: family = '' }) => {
      const name = `${given} ${family}`;
      const isName = GIVEN_NAMES.has(given.toLowerCase()) || text.indexOf(name) !== text.lastIndexOf(name);
      return isName ? [{ name, start: index, end: index + name.length }] : [];
    },
  );
}
