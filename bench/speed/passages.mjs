import { sentences } from '../../dist/language/sentences.js';
import { readTexts } from '../training/data.mjs';

/**
 * A sequence of numbers from 0 up to below 1 that is the same in every run (mulberry32).
 *
 * @param {number} seed
 */
export function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Distinct paragraphs of two sentences each, drawn from the sentences of a folder's texts: as many words, and as unevenly
 * used, as real ones have.
 *
 * @param {string} folder
 * @param {number} count
 * @returns {string[]}
 */
export function drawPassages(folder, count) {
  const drawn = new Set();
  const all = readTexts(folder).flatMap(({ text }) =>
    sentences({ text }, 'en').map(({ start, end }) => text.slice(start, end)),
  );
  const next = sequence(1);
  const pick = () => all[Math.floor(next() * all.length)] ?? '';
  while (drawn.size < count) drawn.add(`${pick()} ${pick()}`);
  return [...drawn];
}

/**
 * Questions of natural length: who or what, the words of content from somewhere in a passage, function words between.
 *
 * @param {readonly string[]} passages
 * @param {number} count
 */
export function drawQuestions(passages, count) {
  const next = sequence(2);
  const asks = [
    'who',
    'what',
    'when did',
    'where was',
    'how many',
    'why did the',
    'what did they say about the',
  ];
  return Array.from({ length: count }, () => {
    const words = (passages[Math.floor(next() * passages.length)] ?? '').split(/\s+/);
    const from = Math.floor(next() * Math.max(1, words.length - 8));
    const ask = asks[Math.floor(next() * asks.length)];
    return `${ask} ${words.slice(from, from + 4 + Math.floor(next() * 5)).join(' ')}?`;
  });
}

/**
 * Questions that nobody asks politely, each of which must be answered all the same.
 *
 * @param {readonly string[]} passages
 */
export function hardQuestions(passages) {
  const distinct = [...new Set(passages.slice(0, 2_000).join(' ').split(/\s+/))];
  return {
    'a word that is everywhere': 'said',
    'only stop words': 'what is it that they have been and who was not of the in a to for with by',
    'six thousand characters': passages.slice(100, 130).join(' ').slice(0, 6_000),
    'a thousand distinct words': distinct.slice(0, 1_000).join(' '),
    'misspelt words': distinct
      .filter((word) => word.length > 7)
      .slice(0, 20)
      .map((word) => `${word.slice(0, 3)}q${word.slice(4)}`)
      .join(' '),
    'a phrase of frequent words': 'did he say "of the"',
    'one word a thousand times': 'president '.repeat(1_000),
    'four thousand letters without a space': 'x'.repeat(4_000),
  };
}
