import { isAbbreviation } from '../../language/abbreviations.js';
import type { Span } from '../../language/span.js';
import { ABBREVIATIONS_AT_NAMES } from '../lexicon/titles.js';

/** A word, a number or a punctuation mark of a document. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

/**
 * A word with the hyphens, apostrophes and full stops inside it (`Ban`, `Ki-moon`, `O'Neill`, `U.S.`), a number, or one
 * other character. Each alternative begins with another class of characters and repeats single classes, so the time is
 * linear.
 */
const TOKEN =
  /[\p{L}\p{M}_@#][\p{L}\p{M}\p{N}_@]*(?:[-.'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*|[$£€]?\p{N}+(?:[.,:/-][\p{N}\p{L}]+)*[%\p{L}]*|\.\.+|--+|\S/gu;

const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/** The tokens of a stretch of text, without marks of Markdown. Offsets are into the whole text. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let position = from;
  while (position < to) {
    if (text.charCodeAt(position) === SPACE) {
      position++;
      continue;
    }
    const plainEnd = plainWordEnd(text, position, to);
    if (plainEnd > position) {
      const word = text.slice(position, plainEnd);
      pushWord(tokens, word, position, word.toLowerCase());
      position = plainEnd;
      continue;
    }
    TOKEN.lastIndex = position;
    const found = TOKEN.exec(text);
    if (found === null || found.index >= to) break;
    const start = found.index;
    const end = Math.min(start + found[0].length, to);
    position = end;
    const word = text.slice(start, end);
    if (isMarkup(word)) continue;
    if (!startsWord(word)) {
      tokens.push({ start, end, text: word, lower: word, kind: isNumber(word) ? 'number' : 'punctuation' });
      continue;
    }
    const clitic = CLITIC.exec(word);
    if (clitic !== null) {
      pushWord(tokens, word.slice(0, clitic.index), start);
      pushWord(tokens, clitic[0], start + clitic.index);
    } else if (end < to && text.charAt(end) === '.' && takesFullStop(word)) {
      pushWord(tokens, `${word}.`, start);
      position = end + 1;
    } else pushWord(tokens, word, start);
  }
  return tokens;
}

/** Asterisks around *emphasis* and the signs before a heading of Markdown, which are no part of a sentence. */
function isMarkup(word: string): boolean {
  return word === '*' || (word.charCodeAt(0) === HASH && /^#+$/.test(word));
}

const HASH = 35;
const SPACE = 32;
const COMMA = 44;

/**
 * Where a word of ASCII letters ends that a space or a comma follows, as most do, which needs no regular expression;
 * `start` itself where another kind of token begins.
 */
function plainWordEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && isAsciiLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return end < to && (next === SPACE || next === COMMA) ? end : start;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function startsWord(text: string): boolean {
  // An ASCII letter, as at the beginning of nearly every word, needs no regular expression.
  return isAsciiLetter(text.charCodeAt(0)) || /^[\p{L}\p{M}_@#]/u.test(text);
}

function isNumber(text: string): boolean {
  return /\p{N}/u.test(text);
}

/** Whether the full stop behind a word belongs to it. */
function takesFullStop(whole: string): boolean {
  // (D-Mass.)
  const word = whole.slice(whole.lastIndexOf('-') + 1);
  if (INITIALS.test(word) || word === 'vs') return true;
  return (
    /^\p{Lu}/u.test(word) && (isAbbreviation(word, 'en') || ABBREVIATIONS_AT_NAMES.has(word.toLowerCase()))
  );
}

function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  lower: string = text.toLowerCase().replace('’', "'"),
): void {
  tokens.push({ start, end: start + text.length, text, lower, kind: 'word' });
}
