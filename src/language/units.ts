import { memoized } from '../shared/memoized.js';
import { fold } from './fold.js';
import { endsOrdinal } from './numbers.js';
import { stem } from './stems.js';
import { wordClass } from './stopwords.js';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** What so many currencies are called beside other words is the name of one: the dollars of many lands. */
const LEAST_NAMED = 4;

const UNITS_OF_TIME = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** `millisecond` is one, too. */
const OF_TIME = new RegExp(UNITS_OF_TIME.join('|'));

const SIGN_BEFORE = /\p{Sc}\s?$/u;
const CODE_BEFORE = /(?<!\p{L})([A-Z]{3})\s?$/u;

/** Whether a word is the code of a currency: `USD`. */
export function isCurrencyCode(word: string): boolean {
  return CURRENCIES.has(word);
}

/** Whether what stands before a number ends with the sign or the code of a currency. */
export function endsWithCurrency(before: string): boolean {
  return SIGN_BEFORE.test(before) || isCurrencyCode(CODE_BEFORE.exec(before)?.[1] ?? '');
}

/** The stems of what currencies are called in a language: the word that many share, and the names of one word. */
export const currencyNames = memoized((language: string): ReadonlySet<string> => {
  const named = new Map<string, Set<string>>();
  const found = new Set<string>();
  const names = [...CURRENCIES].flatMap((currency) =>
    called({ style: 'currency', currency, currencyDisplay: 'name' }, localeOf(language)).map((name) => ({
      currency,
      parts: name.split(/\s+/).map((part) => stem(fold(part, language), language)),
    })),
  );
  for (const { currency, parts } of names) {
    const [first = '', last = first] = [parts[0], parts.at(-1)];
    if (parts.length === 1 && first.length > 2) found.add(first);
    for (const part of [first, last]) named.set(part, (named.get(part) ?? new Set()).add(currency));
  }
  for (const [part, currencies] of named) if (currencies.size >= LEAST_NAMED) found.add(part);
  return found;
});

/** The stems of the units of time, in full and short. */
export const unitsOfTime = memoized((language: string): ReadonlySet<string> => {
  const names = UNITS_OF_TIME.flatMap((unit) =>
    (['long', 'short'] as const).flatMap((unitDisplay) =>
      called({ style: 'unit', unit, unitDisplay }, localeOf(language)),
    ),
  );
  return new Set(
    names
      .map((name) => stem(fold(name.replaceAll('.', ''), language), language))
      .filter((name) => name.length > 1 || /\p{Script=Han}/u.test(name)),
  );
});

/** The stems of all other units of measure, in full and short. */
export const unitsOfMeasure = memoized((language: string): ReadonlySet<string> => {
  // British English writes `kilometre`.
  const locales = language === 'en' ? ['en', 'en-GB'] : [localeOf(language)];
  const units = Intl.supportedValuesOf('unit').filter((unit) => !OF_TIME.test(unit));
  const names = locales.flatMap((locale) =>
    units.flatMap((unit) =>
      (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) =>
        called({ style: 'unit', unit, unitDisplay }, locale),
      ),
    ),
  );
  return new Set(
    names
      .map((name) => fold(name, language))
      .filter((form) => isUnit(form, language))
      .map((form) => stem(form, language)),
  );
});

/**
 * One letter abbreviates other things as well, as the Russian _г_ a year; `in` is a preposition before it is an inch, and
 * the `st` of `1st` no stone.
 */
function isUnit(form: string, language: string): boolean {
  const isShort = form.length < 2 && !/\p{Script=Han}/u.test(form);
  return !isShort && !endsOrdinal(form) && wordClass(form, language) === 'content';
}

/** What Unicode's locale data call a unit, one of it and several. */
function called(options: Intl.NumberFormatOptions, locale: string): string[] {
  const format = new Intl.NumberFormat(locale, options);
  return [1, 2].map((number) =>
    format
      .formatToParts(number)
      .filter(({ type }) => type === 'unit' || type === 'currency')
      .map(({ value }) => value.trim().toLowerCase())
      .join(' '),
  );
}

function localeOf(language: string): string {
  return language === 'und' ? 'en' : language;
}
