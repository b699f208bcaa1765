import { isDayOfDate, isMonthOfDate, wordsWithDates } from './dates.js';
import { digitsOf, endsOrdinal, isYear } from './numbers.js';
import { overlap, type Span } from './span.js';
import { stem } from './stems.js';
import { currencyNames, endsWithCurrency, isCurrencyCode, unitsOfMeasure, unitsOfTime } from './units.js';
import type { Word } from './words.js';

/**
 * What a number of a text is:
 *
 * - `amount`: of money, with its currency
 * - `percentage`, `clock` (a time of day), `day` (or the month beside it), `year`
 * - `duration`, `measure`: with a unit of time, with another unit
 * - `telephone`
 * - `label`: part of an address, a name or a version, or what numbers a list
 * - `plain`: any other, which may count
 */
export type FigureKind =
  | 'amount'
  | 'percentage'
  | 'clock'
  | 'day'
  | 'year'
  | 'duration'
  | 'measure'
  | 'telephone'
  | 'label'
  | 'plain';

export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The word behind it, as `words` gives it; empty where there is none. */
  readonly next: string;
}

/** What is read as a whole, the first that fits. */
const WHOLES: readonly (readonly [FigureKind, RegExp])[] = [
  ['label', /(?:https?:\/\/|www\.)\S+|\S+@\S+|`[^`\n]+`/giu],
  ['label', /(?<![\p{L}\p{N}.])v?\d+(?:\.\d+){2,}(?:[/:]\d+)?(?![\p{L}\p{N}])/giu],
  [
    'clock',
    /(?<![\d:.,])(?:[01]?\d|2[0-4])(?::[0-5]\d|(?:[.:][0-5]\d)?\s?(?:[ap]\.?m\b\.?|uhr\b|uur\b|o['’]clock)|\s?h(?:\s?[0-5]\d)?\b|\s?[時点點时](?!间|間))/giu,
  ],
  [
    'telephone',
    /(?<![\p{L}\p{N}.,:/-])(?:\+\s?\d|\(?\d)(?:[\d()]|[\s./–-]{1,3}(?=[\d(])){5,}\d(?![\p{L}\p{N}:]|[.,]\d)/gu,
  ],
  ['label', /^[^\S\n]*\d{1,3}[.)](?=\s)/gmu],
];

/** Thousands apart (`12 000`), years beside each other, two numbers of four digits: no number that is called. */
const NO_TELEPHONE =
  /^(?:[1-9]\d{0,2}(?:[\s.]\d{3})+|(?:1\d|20)\d\d(?:[\s./–-]+(?:1\d|20)\d\d)+|\d{4}[–-]\d{4}|(?:1\d|20)\d\d[./–-]\d\d?[./–-]\d\d?|\d\d?[./–-]\d\d?[./–-]\d{2,4})$/u;
const LEAST_DIGITS = 6;
/** So many digits with nothing but marks between them. */
const MANY_DIGITS = /(?:\d[^\p{L}\d\n]{0,3}){6}/u;

const PERCENT_BEHIND = /^\s?(?:[-–—]\s?[\p{Nd}.,]+\s?)?[%‰٪％]/u;
const MONEY_BEHIND = /^\s?(?:[-–—]\s?[\p{Nd}.,]+\s?)?(?:\p{Sc}|[万萬]?[元块塊円圆圓](?!\p{L}*[间間])|ドル)/u;
const DEGREES_BEHIND = /^\s?(?:[-–—]\s?[\p{Nd}.,]+\s?)?°/u;
const MONTH_BEHIND = /^\s?[月월]/u;
const CODE_BEHIND = /^\s?([A-Z]{3})(?!\p{L})/u;
/** In UTF-16 units: what is looked at beside a number. */
const BESIDE = 16;
const JOINED = /^[\s-]?$/;

/**
 * The numbers of a text and what each of them is, in order; those that are written as words too.
 *
 * @param language ISO 639-1, or `und`
 */
export function figuresIn(text: string, language: string): Figure[] {
  const all = wordsWithDates(text, language);
  const numbers = all.filter(({ form }) => isNumber(form, language));
  if (numbers.length === 0) return [];
  const wholes = wholesIn(text);
  return numbers.map((number) => {
    const next = all.find(({ start }) => start >= number.end);
    const whole = wholes.find(({ start, end }) => start <= number.start && number.end <= end);
    const kind = whole?.kind ?? kindOf(text, number, next, language);
    return { start: number.start, end: number.end, kind, next: next?.form ?? '' };
  });
}

/**
 * Whether a number measures something, so that it tells no time: it has the sign or the name of a currency, of a percentage or of a
 * unit of measure beside it.
 *
 * @param next the word behind it
 * @param language ISO 639-1, or `und`
 */
export function isMeasured(text: string, number: Word, next: Word | undefined, language: string): boolean {
  return MEASURED.has(kindOf(text, number, next, language));
}

const MEASURED: ReadonlySet<FigureKind> = new Set(['amount', 'percentage', 'measure']);

/** Where a text has telephone numbers. */
export function telephonesIn(text: string): Span[] {
  return MANY_DIGITS.test(text) ? wholesIn(text).filter(({ kind }) => kind === 'telephone') : [];
}

function isNumber(form: string, language: string): boolean {
  return (
    /^\p{N}/u.test(form) || isMonthOfDate(form) || isDayOfDate(form) || digitsOf(form, language) !== null
  );
}

function wholesIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (const [kind, pattern] of WHOLES) {
    for (const { 0: whole, index: start } of text.matchAll(pattern)) {
      const end = start + whole.length;
      if (kind === 'telephone' && !isTelephone(whole)) continue;
      if (!found.some((other) => overlap(other, { start, end }))) found.push({ start, end, kind, next: '' });
    }
  }
  return found;
}

function isTelephone(text: string): boolean {
  return text.replace(/\D/g, '').length >= LEAST_DIGITS && !NO_TELEPHONE.test(text.trim());
}

function kindOf(text: string, number: Word, next: Word | undefined, language: string): FigureKind {
  const { start, end, form } = number;
  const [before, behind] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)];
  if (PERCENT_BEHIND.test(behind)) return 'percentage';
  if (isOfMoney(before, behind)) return 'amount';
  if (isMonthOfDate(form) || isDayOfDate(form) || MONTH_BEHIND.test(behind)) return 'day';
  const unit = next && JOINED.test(text.slice(end, next.start)) ? stem(next.form, language) : null;
  if (unit !== null && currencyNames(language).has(unit)) return 'amount';
  if (unit !== null && unitsOfTime(language).has(unit)) return 'duration';
  if (/[\p{Lu}\p{Ll}_]$/u.test(before)) return 'label';
  if (DEGREES_BEHIND.test(behind) || (unit !== null && unitsOfMeasure(language).has(unit))) return 'measure';
  if (next?.start === end && endsOrdinal(next.form)) return 'label';
  return isYear(form) ? 'year' : 'plain';
}

function isOfMoney(before: string, behind: string): boolean {
  return (
    endsWithCurrency(before) ||
    MONEY_BEHIND.test(behind) ||
    isCurrencyCode(CODE_BEHIND.exec(behind)?.[1] ?? '')
  );
}
