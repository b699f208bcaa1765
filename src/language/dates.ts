import { monthNamed, nameOfMonth, numericOrder } from './calendar.js';
import { overlap, type Span } from './span.js';
import { type Word, words } from './words.js';

/** The month of a date is looked up as `--10`, its day as `10-06`: so ISO 8601 shortens them. */
const MONTH_FORM = /^--(\d\d)$/;
const DAY_FORM = /^\d\d-\d\d$/;

/** Whether a form stands for the month of a date. */
export function isMonthOfDate(form: string): boolean {
  return MONTH_FORM.test(form);
}

/** Whether a form stands for the day of a date. */
export function isDayOfDate(form: string): boolean {
  return DAY_FORM.test(form);
}

/** What a language calls the month that a form of a date stands for; `null` for other forms. */
export function nameOfMonthForm(form: string, language: string): string | null {
  const month = MONTH_FORM.exec(form)?.[1];
  return month === undefined ? null : nameOfMonth(Number(month), language);
}

/**
 * The words of a text, its dates read alike however they are written: the month of _6 October_, _Oct. 6th_, _2026-10-06_ and
 * _06.10.2026_ has the form `--10`, the day `10-06`. Where numbers may be read in two ways, the language's own counts.
 *
 * @param language ISO 639-1, or `und`
 */
export function wordsWithDates(text: string, language: string): readonly Word[] {
  const all = words(text, language);
  if (!/\d/.test(text)) return all;
  const read = [...inNumbers(text, language), ...inWords(text, all, language)];
  if (read.length === 0) return all;
  const others = all.filter((word) => !read.some((part) => overlap(part, word)));
  return [...others, ...read].sort((a, b) => a.start - b.start);
}

/** A number of a text, and where it stands. */
interface Numeral extends Span {
  readonly digits: string;
}

function dateOf(month: Span, monthNumber: number, day: Numeral): Word[] {
  const dayNumber = Number(day.digits);
  if (!(monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= 31)) return [];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return [
    { start: month.start, end: month.end, form: `--${twoDigits(monthNumber)}` },
    { start: day.start, end: day.end, form: `${twoDigits(monthNumber)}-${twoDigits(dayNumber)}` },
  ];
}

const NUMBERS = /(?<!\d|\d[.,:/_-])(\d{1,4})([./_-])(\d\d?)(?:\2(\d{1,4}))?(?!\d|[.,:/_-]\d)/dg;
/** `20261006` and `10月6日`. */
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0\d|1[012])([0-3]\d)(?!\d)|(\d\d?)\s?[月월]\s?(\d\d?)\s?[日号號일]/dg;

/** `2026-10-06`, `06.10.2026`, `10/06/26`; without a year `10/06`, and `6.10.` as far as the language writes so. */
function* inNumbers(text: string, language: string): Generator<Word> {
  for (const match of text.matchAll(NUMBERS)) {
    const sign = match[2] ?? '';
    const [first, second, third] = [numeral(match, 1), numeral(match, 3), numeral(match, 4)];
    if (!first || !second) continue;
    if (first.digits.length > 2) {
      if (third) yield* withYear(first, dateOf(second, Number(second.digits), third));
      continue;
    }
    if (!(third ? isWithYear(first, second, third) : isWithoutYear(text, sign, [first, second], language)))
      continue;
    const [day, month] = isDayFirst(sign, first, second, language) ? [first, second] : [second, first];
    yield* withYear(third, dateOf(month, Number(month.digits), day));
  }
  for (const match of text.matchAll(COMPACT)) {
    const [month, day] = [numeral(match, 2) ?? numeral(match, 4), numeral(match, 3) ?? numeral(match, 5)];
    if (month && day) yield* withYear(numeral(match, 1), dateOf(month, Number(month.digits), day));
  }
}

/** `1.2.10` is a version, `01.02.10` a date. */
function isWithYear(first: Numeral, second: Numeral, third: Numeral): boolean {
  return third.digits.length === 4 || [first, second, third].every(({ digits }) => digits.length === 2);
}

/** `1/2` is a half, and `6.10` a price unless a full stop stands behind it as well. */
function isWithoutYear(
  text: string,
  sign: string,
  parts: readonly [Numeral, Numeral],
  language: string,
): boolean {
  if (sign === '/') return parts.every(({ digits }) => digits.length === 2);
  return sign === '.' && text[parts[1].end] === '.' && numericOrder(language).separator === '.';
}

/** A number beyond twelve is the day, dots stand behind days; else the language tells. */
function isDayFirst(sign: string, first: Numeral, second: Numeral, language: string): boolean {
  if (Number(second.digits) > 12) return false;
  return sign === '.' || Number(first.digits) > 12 || numericOrder(language).isDayFirst;
}

function withYear(year: Numeral | null, date: Word[]): Word[] {
  if (!year || date.length === 0) return date;
  const { start, end, digits } = year;
  return [...date, { start, end, form: digits.length === 2 ? `20${digits}` : digits }];
}

function numeral(match: RegExpExecArray, group: number): Numeral | null {
  const [start, end] = match.indices?.[group] ?? [];
  return start === undefined || end === undefined ? null : { start, end, digits: match[group] ?? '' };
}

/** What stands between a day and the name of its month, where it comes first (`6th of October`) and where it does not (`Oct. the 6th`). */
const BEFORE_MONTH = /^(?:st|nd|rd|th|er|[.ºª])?[\s-]*(?:(?:of|de|d['’])\s*)?$/i;
const BEHIND_MONTH = /^\.?[\s-]*(?:the\s)?$/i;
/** What stands between two days of one month: `6th–8th October`. */
const TO = /^(?:st|nd|rd|th|\.)?\s?[-–—]\s?$/i;
/** A day stands at most so many words from its month: `6`, `th`, `of`. */
const REACH = 3;

/** `6 October`, `October 6th`, `6–8 October`. */
function* inWords(text: string, all: readonly Word[], language: string): Generator<Word> {
  const dayBeside = daysOf(text, all);
  let read = 0;
  for (const [at, word] of all.entries()) {
    const month = monthNamed(word.form, language);
    if (month === null) continue;
    const before = dayBeside(at, -1, BEFORE_MONTH);
    const isBefore = before !== null && before >= read;
    const day = isBefore ? before : dayBeside(at, 1, BEHIND_MONTH);
    if (day === null) continue;
    const other = dayBeside(day, isBefore ? -1 : 1, TO);
    read = Math.max(at, day, other ?? 0) + 1;
    for (const each of [day, other]) {
      const found = each === null ? undefined : all[each];
      if (found) yield* dateOf(word, month, { ...found, digits: found.form }).slice(each === day ? 0 : 1);
    }
  }
}

/** Finds the nearest number before or behind a word that may be a day, as an index; `null` where something else stands between. */
function daysOf(text: string, all: readonly Word[]) {
  return (at: number, step: 1 | -1, between: RegExp): number | null => {
    for (let other = at + step; Math.abs(other - at) <= REACH; other += step) {
      const [first, last] = [all[Math.min(at, other)], all[Math.max(at, other)]];
      if (!first || !last) return null;
      const form = all[other]?.form ?? '';
      if (!/^\d/.test(form)) continue;
      return /^\d\d?$/.test(form) && between.test(text.slice(first.end, last.start)) ? other : null;
    }
    return null;
  };
}
