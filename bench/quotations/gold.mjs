import { readFileSync } from 'node:fs';

/**
 * A news article in which people marked what is quoted or reported and who said it. Offsets are UTF-16 units of the
 * text; `heads` are the words that name the speaker.
 *
 * @typedef {[start: number, end: number]} Range
 * @typedef {{ start: number, end: number, words: number, source: Range[] | null, heads: Range[], stype: string, silver: string | null }} GoldQuote
 * @typedef {{ pieces: Range[], speech: boolean, source: Range[] | null, heads: Range[], stype: string, silver: string | null }} GoldReport
 * @typedef {{ file: string, text: string, quotes: GoldQuote[], indirect: GoldReport[], quotedContents: Range[][] }} Article
 */

/**
 * @param {string} path a file of JSON lines, one article each
 * @returns {Article[]}
 */
export function readArticles(path) {
  return readLines(path).map((line) => JSON.parse(line));
}

/**
 * Whom pronouns mean, labelled by hand: from `file|offset of the mention` to the name.
 *
 * @param {string} path a file of JSON lines
 * @returns {Map<string, string | null>}
 */
export function readHandLabels(path) {
  return new Map(
    readLines(path).map((line) => {
      const { file, src, name } = JSON.parse(line);
      return [`${file}|${src}`, name];
    }),
  );
}

/** @param {string} path */
function readLines(path) {
  return readFileSync(path, 'utf8').trim().split('\n');
}

/**
 * An article as a document: its first line is the title, every other line a paragraph.
 *
 * @param {Article} article
 * @returns {import('../../dist/corpus/document.js').Document}
 */
export function documentOf({ file, text }) {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index + line.length - line.trimStart().length,
    end: index + line.trimEnd().length,
  }));
  const [title, ...paragraphs] = lines;
  return {
    source: { file, title: file, author: null, publisher: null, credit: null, date: null, url: null },
    text,
    language: 'en',
    passages: paragraphs.map(({ start, end }, index) => ({
      text: text.slice(start, end),
      place: { start, end, paragraph: index + 1, lines: [1, 1], page: null },
      heading: null,
    })),
    headings: title ? [title] : [],
    noise: [],
    warnings: [],
    hash: '',
  };
}

/**
 * A range without marks and white space at its ends, as annotators place them differently.
 *
 * @param {string} text
 * @param {Range} range
 * @returns {Range}
 */
export function trimmed(text, [start, end]) {
  const words = text.slice(start, end);
  const left = words.length - words.replace(/^[\s"“”„'‘’`«»]+/u, '').length;
  const right = words.length - words.replace(/[\s"“”„'‘’`«».,;:]+$/u, '').length;
  return left + right < words.length ? [start + left, end - right] : [start, end];
}

/**
 * What two ranges share, as a part of what they cover together.
 *
 * @param {Range} a
 * @param {Range} b
 */
export function agreement(a, b) {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

/**
 * @param {{ start: number, end: number }} span
 * @param {Range[]} ranges
 */
export function touches({ start, end }, ranges) {
  return ranges.some((range) => start < range[1] && range[0] < end);
}
