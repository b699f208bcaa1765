import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../dist/language/detect.js';
import { wordClass } from '../../dist/language/stopwords.js';

/**
 * @typedef {object} Asked
 * @property {string} question
 * @property {number} start where the answer begins in the paragraph, in UTF-16 units
 *
 * @typedef {object} Article
 * @property {string} title
 * @property {{ text: string, questions: Asked[] }[]} paragraphs
 *
 * @typedef {object} QuestionSet
 * @property {string} language
 * @property {Article[]} articles
 *
 * @typedef {import('../../src/corpus/document.js').Document} Document
 */

/**
 * Every `*.json` of a folder: articles, their paragraphs, and questions with the answer's place.
 *
 * @param {string} folder
 * @returns {QuestionSet[]}
 */
export function readQuestionSets(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

const onOneLine = (/** @type {string} */ text) => text.replace(/\s*\n\s*/g, ' ');

/**
 * @param {string} title
 * @param {readonly string[]} paragraphs
 * @returns {Document}
 */
export function documentOf(title, paragraphs) {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const passages = paragraphs.map((paragraph, at) => {
    const place = {
      start,
      end: start + paragraph.length,
      paragraph: at + 1,
      lines: /** @type {const} */ ([2 * at + 1, 2 * at + 1]),
      page: null,
    };
    start = place.end + 2;
    return { text: paragraph, place, heading: null };
  });
  const source = { file: title, title, author: null, publisher: null, credit: null, date: null, url: null };
  return {
    source,
    text,
    language: detectLanguage(text),
    passages,
    headings: [],
    noise: [],
    warnings: [],
    hash: title,
  };
}

/**
 * @param {Article} article
 * @returns {Document}
 */
export function documentOfArticle(article) {
  return documentOf(
    article.title.replaceAll('_', ' '),
    article.paragraphs.map(({ text }) => onOneLine(text)),
  );
}

/**
 * Where the answer begins once the paragraph stands on one line.
 *
 * @param {string} text
 * @param {number} start
 */
export const startOnOneLine = (text, start) => onOneLine(text.slice(0, start)).length;

/**
 * The same questions with all but their first word and some words of content taken away, as people write who are in a
 * hurry. Which words are left is the same in every run.
 *
 * @param {QuestionSet} set
 * @param {number} kept how many words of content are left
 * @returns {QuestionSet}
 */
export function shorten(set, kept) {
  let number = 0;
  return withQuestions(set, (question) => shortenQuestion(question, set.language, kept, number++));
}

/**
 * @param {string} question
 * @param {string} language
 * @param {number} kept
 * @param {number} number
 */
function shortenQuestion(question, language, kept, number) {
  const [first = '', ...others] = question.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const content = others.filter((word) => wordClass(word.toLowerCase(), language) === 'content');
  // Steps through them that differ from question to question, and meet no word twice.
  const step = 1 + (number % Math.max(1, content.length - 1));
  const left = new Set(Array.from({ length: kept }, (_, at) => (number + at * step) % content.length));
  return [first, ...content.filter((_, at) => left.has(at))].join(' ');
}

/**
 * The same questions with two neighbouring letters of their longest word swapped, where it has five or more.
 *
 * @param {QuestionSet} set
 * @returns {QuestionSet}
 */
export function misspell(set) {
  return withQuestions(set, swapLetters);
}

/**
 * @param {QuestionSet} set
 * @param {(question: string) => string} change
 * @returns {QuestionSet}
 */
function withQuestions(set, change) {
  const articles = set.articles.map((article) => ({
    ...article,
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      questions: paragraph.questions.map((asked) => ({ ...asked, question: change(asked.question) })),
    })),
  }));
  return { ...set, articles };
}

/** @param {string} question */
function swapLetters(question) {
  const words = question.match(/\p{L}{5,}/gu) ?? [];
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const at = 1 + (longest.length >> 2);
  return question.replace(
    longest,
    longest.slice(0, at) + longest.slice(at + 1, at + 2) + longest.slice(at, at + 1) + longest.slice(at + 2),
  );
}

/**
 * The `*.txt` files of a folder as documents: the first block is the title where it is short.
 *
 * @param {string} folder
 * @returns {Document[]}
 */
export function readTexts(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const blocks = readFileSync(join(folder, name), 'utf8')
        .split(/\n\s*\n/)
        .map((block) => block.trim())
        .filter((block) => block !== '');
      const title = blocks[0] !== undefined && blocks[0].length < 150 ? blocks.shift() : name;
      return documentOf(title ?? name, blocks);
    });
}
