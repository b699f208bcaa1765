import { isAbbreviation, writesOrdinalsWithStop } from './abbreviations.js';
import { overlap, type Span, trimmed } from './span.js';
import { wordClass } from './stopwords.js';
import { hasWords } from './words.js';

/** What ends sentences in any script; the Greek question mark looks like a semicolon and is none elsewhere. */
const MARKS = '.!?…\u061f\u06d4\u0964\u0965\u0589\u1362\u104b\u17d4\u3002\uff01\uff1f\uff0e\uff61';
/** Quotation marks (which open in one language and close in another: „…“, »…«), brackets, and marks of emphasis or code. */
const CLOSING = '[\\p{Pe}\\p{Pf}\\p{Pi}"\'*_`]*';
const END = possibleEnd(MARKS);
const GREEK_END = possibleEnd(`${MARKS};\u037e`);
const ENDS = new RegExp(`[${MARKS}]${CLOSING}$`, 'u');
/** No run of closing marks is longer, in UTF-16 units. */
const LONGEST_END = 20;
const LIST_MARK = /[-*•–—]\s|\d+[.)]\s/y;
/** A number that begins its line, and may number what stands there. */
const LIST_NUMBER = /(?:^|\n)[^\S\n]*\d{1,3}$/;
/** What parts the cells of a row: a bar with white space on both sides, but for the ends of the line. */
const BAR = /(?:^|\s)\|(?:\s|$)/;
/** Marks that end a sentence without white space behind them. */
const UNSPACED_END = /[\u3002\uff01\uff1f\uff0e\uff61]/;
const NEXT_LOWER = /^["'“”‘’«»„([¿¡*_]*\p{Ll}/u;
const LETTERS_BEFORE = /(?:\p{L}|(?<=\p{L})\.(?=\p{L})|(?<=\p{L})['’-](?=\p{L}))+$/u;
const INITIAL = /^\p{Lu}$/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
/** Abbreviations before a number that are words, or end a list, otherwise: “No.”, “Art.”, “et al.”. */
const BEFORE_NUMBERS = /^(?:no|nos|art|fig|sec|ch|p|pp|c|al|ed|in)$/i;
const NEXT_CAPITAL = /^["“‘]?\p{Lu}/u;
const NEXT_WORD = /^["'“”‘’«»„([]*([\p{L}\p{M}]+)/u;
const THAI = /\p{Script=Thai}/u;
/**
 * Thai has no full stop. Its writers put a wide space (two or more) behind a sentence and a narrow one inside it, but not
 * always: a narrow one after this many units, about the length of a sentence, is taken for an end as well.
 */
const THAI_SENTENCE = 140;
const THAI_SPACE =
  /(?<=\S)[^\S\r\n]{2,}(?=\S)|[^\S\r\n](?<=\p{Script=Thai}[\p{M}\p{Lm}]*\s)(?=\p{Script=Thai})/gu;

/** A text, and whether its lines are whole by themselves, as in a list or a table, or parts of its prose. */
export interface FormedText {
  readonly text: string;
  /** Absent: prose. */
  readonly form?: 'lines' | undefined;
}

/**
 * Cuts a text, such as a passage, into sentences. Together with the white space between them the spans cover the text; none is empty,
 * none overlaps another, none begins or ends with white space. Closing quotation marks stay with the sentence that they
 * close. An empty line always ends a sentence; a single line break does so only before a list mark, between the rows of a
 * table, and in a text of lines before each that begins like one.
 *
 * @param language ISO 639-1, or `und`
 */
export function sentences({ text, form }: FormedText, language: string): Span[] {
  const ends: number[] = [];
  for (const match of text.matchAll(language === 'el' ? GREEK_END : END)) {
    const end = match.index + match[0].length;
    const isEnd = /^[\r\n]/.test(match[0])
      ? partsLines(text, match.index, end)
      : closesSentence(text, match.index, end, language);
    if (isEnd) ends.push(end);
  }
  if (language === 'th' || (language === 'und' && THAI.test(text))) addThaiEnds(text, ends);
  if (form === 'lines') addLineEnds(text, ends);
  ends.push(text.length);
  const spans: Span[] = [];
  let from = 0;
  for (const to of ends) {
    const span = trimmed(text, from, to);
    if (span) spans.push(span);
    from = to;
  }
  return spans;
}

/** A run of marks with what closes behind it, an empty line, or the end of a line. */
function possibleEnd(marks: string): RegExp {
  return new RegExp(String.raw`[${marks}]+${CLOSING}|\r?\n[^\S\n]*\r?\n\s*|\n[^\S\n]*`, 'gu');
}

/** Whether a text ends as sentences do: with a full stop or the like, and with what closes behind it. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text.slice(-LONGEST_END));
}

/** The whole sentences of a text that a stretch of it touches, as one stretch; it is never less than what was given. */
export function sentencesAround(text: FormedText, language: string, { start, end }: Span): Span {
  const touched = sentences(text, language).filter((sentence) => overlap(sentence, { start, end }));
  return {
    start: Math.min(touched[0]?.start ?? start, start),
    end: Math.max(touched.at(-1)?.end ?? end, end),
  };
}

/** Whether the end of a line at `at`, behind which the next one begins at `next`, ends a sentence. */
function partsLines(text: string, at: number, next: number): boolean {
  if (text.slice(at, next).split('\n').length > 2) return true;
  LIST_MARK.lastIndex = next;
  return LIST_MARK.test(text) || partsRows(text, at, next);
}

/** Whether a row of a table ends here, and another begins; the rule below the names of the columns belongs to these. */
function partsRows(text: string, at: number, next: number): boolean {
  const row = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (!row.includes('|') || !BAR.test(row)) return false;
  const end = text.indexOf('\n', next);
  const below = text.slice(next, end < 0 ? text.length : end);
  return BAR.test(below) && hasWords(below);
}

/** Whether the sentence mark at `at`, whose closing marks end at `end`, ends its sentence. */
function closesSentence(text: string, at: number, end: number, language: string): boolean {
  const mark = text[at] ?? '';
  const rest = text.slice(end, end + 40);
  if (rest === '') return false;
  if (UNSPACED_END.test(text.slice(at, end))) return true;
  if (!/^\s/.test(rest)) return false;
  const next = rest.trimStart();
  if (NEXT_LOWER.test(next)) return false;
  // Several marks, or a quotation mark or bracket that closes behind it: no full stop of an abbreviation.
  if (mark !== '.' || end > at + 1) return true;
  const before = text.slice(Math.max(0, at - 30), at);
  if (/\d$/.test(before)) {
    if (LIST_NUMBER.test(before)) return false;
    return !(writesOrdinalsWithStop(language) && /(?:^|[^\d.,])\d{1,2}$/.test(before));
  }
  const letters = before.match(LETTERS_BEFORE)?.[0];
  if (letters === undefined) return true;
  if (INITIAL.test(letters)) return letters === 'I' && language === 'en' && startsSentence(next, language);
  if (!isAbbreviation(letters, language)) return !DOTTED.test(letters) || startsSentence(next, language);
  return BEFORE_NUMBERS.test(letters) && NEXT_CAPITAL.test(next);
}

/** Whether these words begin as sentences do and names seldom: with a function word written large. */
function startsSentence(next: string, language: string): boolean {
  const word = next.match(NEXT_WORD)?.[1];
  if (word === undefined) return true;
  return wordClass(word.toLowerCase(), language === 'und' ? 'en' : language) !== 'content';
}

/** Adds the ends of lines, but of those that go on in the next: it is indented, or begins with a small letter. */
function addLineEnds(text: string, ends: number[]): void {
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|[\n\r\u2028]/g)) {
    const next = index + lineBreak.length;
    if (!/^(?:$|[\s\p{Ll}])/u.test(text.slice(next, next + 2))) ends.push(next);
  }
  ends.sort((a, b) => a - b);
}

function addThaiEnds(text: string, ends: number[]): void {
  const others = [...ends];
  let from = 0;
  for (const { index, 0: space } of text.matchAll(THAI_SPACE)) {
    for (let other = others[0]; other !== undefined && other <= index; other = others[0]) {
      from = Math.max(from, other);
      others.shift();
    }
    if (space.length === 1 && index - from < THAI_SENTENCE) continue;
    ends.push(index);
    from = index;
  }
  ends.sort((a, b) => a - b);
}
