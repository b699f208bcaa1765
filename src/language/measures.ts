import { memoized } from '../memoized.js';
import { fold } from './fold.js';
import { endsOrdinal } from './numbers.js';
import type { Span } from './span.js';
import { stem } from './stems.js';
import { wordClass } from './stopwords.js';
import type { Word } from './words.js';

/** A number may be the first of a range, whose sign stands behind the last: `20–30 %`. */
const SIGN_BEHIND = /^\s?(?:[-–—]\s?[\p{Nd}.,]+\s?)?(?:[%‰٪％°]|\p{Sc})/u;
const SIGN_BEFORE = /\p{Sc}\s?$/u;
const CODE_BEFORE = /(?<!\p{L})([A-Z]{3})\s?$/u;
/** What may stand between a number and its unit. */
const JOINED = /^[\s-]?$/;

/** In UTF-16 units: what is looked at behind and before a number. */
const BEHIND = 24;
const BEFORE = 5;

/** Units of time say when something is: in 20 minutes, 3 years ago. */
const OF_TIME = /second|minute|hour|day|week|month|year/;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * Whether a number measures something, so that it is no time: it has the sign of a percentage or a currency, or a unit of
 * measure behind it. Units are those that Unicode's locale data has in the language.
 *
 * @param number where it stands in the text
 * @param next the word behind it
 * @param language ISO 639-1, or `und`
 */
export function isMeasured(text: string, number: Span, next: Word | undefined, language: string): boolean {
  const before = text.slice(Math.max(0, number.start - BEFORE), number.start);
  if (SIGN_BEHIND.test(text.slice(number.end, number.end + BEHIND)) || SIGN_BEFORE.test(before)) return true;
  if (CURRENCIES.has(CODE_BEFORE.exec(before)?.[1] ?? '')) return true;
  if (next === undefined || !JOINED.test(text.slice(number.end, next.start))) return false;
  return CURRENCIES.has(text.slice(next.start, next.end)) || unitsIn(language).has(stem(next.form, language));
}

/** The stems of the units of measure, in full and short. */
const unitsIn = memoized(
  (language: string) =>
    new Set(
      namesOfUnits(language)
        .filter((form) => isUnit(form, language))
        .map((form) => stem(form, language)),
    ),
);

function namesOfUnits(language: string): string[] {
  // British English writes `kilometre`.
  const locales = language === 'und' ? ['en'] : [language, ...(language === 'en' ? ['en-GB'] : [])];
  const measures = Intl.supportedValuesOf('unit').filter((unit) => !OF_TIME.test(unit));
  return locales.flatMap((locale) =>
    measures.flatMap((unit) =>
      (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) => {
        const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
        return [1, 2].flatMap((number) =>
          format
            .formatToParts(number)
            .flatMap(({ type, value }) => (type === 'unit' ? fold(value, language) : [])),
        );
      }),
    ),
  );
}

/**
 * One letter abbreviates other things as well, as the Russian _г_ a year; `in` is a preposition before it is an inch, and
 * the `st` of `1st` no stone.
 */
function isUnit(form: string, language: string): boolean {
  const isShort = form.length < 2 && !/\p{Script=Han}/u.test(form);
  return !isShort && !endsOrdinal(form) && wordClass(form, language) === 'content';
}
