import type { Span } from '../language/span.js';
import { CUE_VERBS } from '../quotes/lexicon/cue-verbs.js';
import { AUXILIARIES, PREPOSITIONS } from '../quotes/lexicon/function-words.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const QUESTION_WORDS = new Set('what who whom whose which when where why how'.split(' '));
/** "and …", "what about …": the words behind take a place in the question before. */
const CONTINUES =
  /^(?:and|but|or|also|then|so)\b[\s,]*(?:(?:what|how)\s+about\b\s*)?|^(?:what|how)\s+about\b\s*/iu;
/** The same in other languages; how their questions are built is not known here. */
const CONTINUES_ELSEWHERE = /^(?:und|aber|was ist mit|et|y|pero|e|en|maar|и|а|و|そして|那|那么)[\s,、，]+/iu;
const THEN = /\s*\b(?:then|too|as well)\b(?=\s*[?.!]*$)/iu;
const PERSONAL = new Set('he she they him her them'.split(' '));
const POSSESSIVE = new Set('his her their'.split(' '));
const POINTING = new Set('it its this that these those there'.split(' '));
/** What leads to the topic of somebody's words. */
const TOPICAL = new Set('about on regarding concerning'.split(' '));
const END = /[\s?.!]+$/u;
/** More words without a question among them are a statement, not what is left of a question. */
const LONGEST_FRAGMENT = 3;

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/**
 * A question as it is meant behind another one: "and about North Korea?" takes the place of what the question before is
 * about, "and Wang Yi?" that of the one whom it asks about, "why?" that of its question word, and "he" stands for whom
 * it names. A question that says all by itself stays as it is.
 *
 * Works on the words alone and knows English; in other languages the question before is added in brackets.
 *
 * @param asked what is asked now
 * @param before the question that was answered last
 */
export function resolveFollowUp(asked: string, before: string): string {
  const question = asked.trim();
  const elsewhere = CONTINUES_ELSEWHERE.exec(question)?.[0];
  if (elsewhere !== undefined) return together(question.slice(elsewhere.length), before);
  const opening = CONTINUES.exec(question)?.[0] ?? '';
  const rest = question.slice(opening.length).replace(THEN, '').replace(END, '');
  const words = wordsOf(rest);
  const [first] = words;
  if (first === undefined) return before;
  const asks = QUESTION_WORDS.has(first.lower) || AUXILIARIES.has(first.lower);
  if (words.length === 1 && QUESTION_WORDS.has(first.lower)) return withQuestionWord(before, first.text);
  if (!asks && (opening !== '' || words.length <= LONGEST_FRAGMENT)) {
    const isTopic = /\babout\b/iu.test(opening) || PREPOSITIONS.has(first.lower);
    return inPlace(before, rest, isTopic);
  }
  return withNames(opening === '' ? question : rest, before);
}

/** The question before with other words for what it is about, or for the one whom it asks about. */
function inPlace(before: string, words: string, isTopic: boolean): string {
  const { subject, topic } = partsOf(before);
  const preposition = wordsOf(words)[0];
  const given = preposition !== undefined && PREPOSITIONS.has(preposition.lower);
  const ending = before.trimEnd().endsWith('?') ? '?' : '';
  const stem = before.replace(END, '');
  if (isTopic && topic) {
    const phrase = given ? words : `${stem.slice(topic.start, topic.noun)}${words}`;
    return `${stem.slice(0, topic.start)}${phrase}${ending}`;
  }
  if (isTopic) return `${stem} ${given ? words : `about ${words}`}${ending}`;
  if (subject) {
    const { whom, phrase } = withTopic(words);
    const behind =
      phrase === ''
        ? stem.slice(subject.end)
        : `${stem.slice(subject.end, topic?.start).trimEnd()} ${phrase}`;
    return `${stem.slice(0, subject.start)}${whom}${behind}${ending}`;
  }
  return together(words, before);
}

/** "Wang Yi about stability" names another one, and what to ask them about. */
function withTopic(words: string): { readonly whom: string; readonly phrase: string } {
  const at = wordsOf(words).findIndex(({ lower }, index) => index > 0 && TOPICAL.has(lower));
  const start = wordsOf(words)[at]?.start ?? words.length;
  return { whom: words.slice(0, start).trimEnd(), phrase: words.slice(start) };
}

/** The question before, asked with another question word. */
function withQuestionWord(before: string, word: string): string {
  const words = wordsOf(before);
  const first = words.findIndex(({ lower }) => AUXILIARIES.has(lower));
  const auxiliary = words[first];
  if (auxiliary === undefined || !QUESTION_WORDS.has(words[0]?.lower ?? '')) return `${word} ${before}`;
  return `${word} ${before.slice(auxiliary.start)}`;
}

/** A question with the names that its pronouns stand for. */
function withNames(question: string, before: string): string {
  const { subject } = partsOf(before);
  const words = wordsOf(question);
  const pronoun = words.findIndex(({ lower }) => PERSONAL.has(lower) || POSSESSIVE.has(lower));
  const word = words[pronoun];
  if (word === undefined) {
    const points = words.some(({ lower }) => POINTING.has(lower));
    const names = words.some(({ text }, at) => at > 0 && /^\p{Lu}/u.test(text));
    return points && !names ? together(question, before) : question;
  }
  if (!subject) return together(question, before);
  const name = before.slice(subject.start, subject.end);
  const next = words[pronoun + 1];
  const owns = POSSESSIVE.has(word.lower) && next !== undefined && !isFunctionWord(next.lower);
  const named = `${question.slice(0, word.start)}${name}${owns ? '’s' : ''}${question.slice(word.end)}`;
  return named.replace(THEN, '');
}

function together(question: string, before: string): string {
  return `${question.replace(END, '')} (${before.replace(END, '')})`;
}

/** Whom a question asks about, and what about: its subject, and its last phrase with a preposition. */
function partsOf(question: string): {
  readonly subject: Span | null;
  readonly topic: (Span & { readonly noun: number }) | null;
} {
  const words = wordsOf(question);
  const auxiliary = words.findIndex(({ lower }) => AUXILIARIES.has(lower));
  const preposition = words.findLastIndex(
    ({ lower }, at) => at > auxiliary + 1 && at < words.length - 1 && PREPOSITIONS.has(lower),
  );
  const behind = words[preposition];
  const noun = words[preposition + 1];
  const last = words.at(-1);
  const topic = behind && noun && last ? { start: behind.start, noun: noun.start, end: last.end } : null;
  return {
    subject: subjectOf(words.slice(auxiliary + 1, behind ? preposition : words.length), auxiliary >= 0),
    topic,
  };
}

/** The name among the words between a question's auxiliary and its topic; without one, what stands before the verb. */
function subjectOf(words: readonly Word[], hasAuxiliary: boolean): Span | null {
  const isName = ({ text, lower }: Word) => /^\p{Lu}/u.test(text) && !QUESTION_WORDS.has(lower);
  const first = words.findIndex(isName);
  if (first >= 0) {
    const length = words.slice(first).findIndex((word) => !isName(word));
    return spanOf(words.slice(first, length < 0 ? undefined : first + length));
  }
  if (!hasAuxiliary) return null;
  const verb = words.findIndex(({ lower }) => CUE_VERBS.has(lower));
  return spanOf(words.slice(0, verb > 0 ? verb : -1));
}

function spanOf(words: readonly Word[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function isFunctionWord(word: string): boolean {
  return PREPOSITIONS.has(word) || AUXILIARIES.has(word) || QUESTION_WORDS.has(word);
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: match, index }) => {
    const word = match.replace(/[.'’-]+$/u, '');
    return { start: index, end: index + word.length, text: word, lower: word.toLowerCase() };
  });
}
