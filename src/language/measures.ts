import type { Span } from './span.js';
import { stem } from './stems.js';
import { endsWithCurrency, isCurrencyCode, unitsOfMeasure } from './units.js';
import type { Word } from './words.js';

/** A number may be the first of a range, whose sign stands behind the last: `20–30 %`. */
const SIGN_BEHIND = /^\s?(?:[-–—]\s?[\p{Nd}.,]+\s?)?(?:[%‰٪％°]|\p{Sc})/u;
/** What may stand between a number and its unit. */
const JOINED = /^[\s-]?$/;

/** In UTF-16 units: what is looked at behind and before a number. */
const BEHIND = 24;
const BEFORE = 5;

/**
 * Whether a number measures something, so that it is no time: it has the sign of a percentage or a currency, or a unit of
 * measure behind it. Units are those that Unicode's locale data has in the language.
 *
 * @param number where it stands in the text
 * @param next the word behind it
 * @param language ISO 639-1, or `und`
 */
export function isMeasured(text: string, number: Span, next: Word | undefined, language: string): boolean {
  if (SIGN_BEHIND.test(text.slice(number.end, number.end + BEHIND))) return true;
  if (endsWithCurrency(text.slice(Math.max(0, number.start - BEFORE), number.start))) return true;
  if (next === undefined || !JOINED.test(text.slice(number.end, next.start))) return false;
  return (
    isCurrencyCode(text.slice(next.start, next.end)) ||
    unitsOfMeasure(language).has(stem(next.form, language))
  );
}
