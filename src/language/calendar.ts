import { memoized } from '../shared/memoized.js';
import { fold } from './fold.js';

/** The names that a language has for days and months, folded. */
interface Calendar {
  /** Full names. */
  readonly words: ReadonlySet<string>;
  /** The full and the short name of each day of the week. */
  readonly days: readonly (readonly string[])[];
  /** The number of the month from 1, by full and by short names. */
  readonly months: ReadonlyMap<string, number>;
  /** The full names of the months in order; empty ones where the language counts its months. */
  readonly monthNames: readonly string[];
}

/**
 * Whether a word is the full name of a day of the week or a month, as Unicode's locale data has them in the language.
 *
 * @param form as `fold` gives it
 * @param language ISO 639-1, or `und`
 */
export function isCalendarWord(form: string, language: string): boolean {
  return calendarOf(language).words.has(form);
}

/** Shorter names of days are words for other things as well: the German _so_. */
const LEAST_OF_DAY = 3;

/**
 * What some languages call the day of the week that a word is the full or short name of (`wed`); nothing for other words.
 *
 * @param form as `fold` gives it
 * @param language ISO 639-1, or `und`
 */
export function namesOfDay(
  form: string,
  language: string,
  languages: readonly string[],
): { readonly form: string; readonly language: string }[] {
  const day =
    form.length < LEAST_OF_DAY ? -1 : calendarOf(language).days.findIndex((names) => names.includes(form));
  return languages.flatMap((each) =>
    (calendarOf(each).days[day] ?? []).map((name) => ({ form: name, language: each })),
  );
}

/**
 * The number of the month, from 1, that a word is the full or short name of (`october`, `oct`); `null` for other words.
 *
 * @param form as `fold` gives it
 * @param language ISO 639-1, or `und`
 */
export function monthNamed(form: string, language: string): number | null {
  return calendarOf(language).months.get(form) ?? null;
}

/** The full name of a month, from 1, folded; its number where the language counts its months. */
export function nameOfMonth(month: number, language: string): string {
  return calendarOf(language).monthNames[month - 1] || String(month);
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

const calendarOf = memoized((language: string): Calendar => {
  const locale = language === 'und' ? 'en' : language;
  const [alone = [], ...inDates] = [
    namesOf('month', MONTHS, { month: 'long' }),
    // Beside a day, Slavic languages have it in the genitive.
    namesOf('month', MONTHS, { month: 'long', day: 'numeric' }),
  ];
  const short = [locale, ...(locale === 'en' ? ['en-GB'] : [])].flatMap((each) => [
    namesOf('month', MONTHS, { month: 'short' }, each),
    namesOf('month', MONTHS, { month: 'short', day: 'numeric' }, each),
  ]);
  const months = new Map<string, number>();
  for (const names of [alone, ...inDates, ...short]) {
    for (const [at, name] of names.entries()) if (name !== '' && !months.has(name)) months.set(name, at + 1);
  }
  const days = namesOf('weekday', DAYS, { weekday: 'long' });
  const shortDays = namesOf('weekday', DAYS, { weekday: 'short' });
  return {
    words: new Set([...alone, ...inDates.flat(), ...days].filter((name) => name !== '')),
    days: days.map((name, day) => [name, shortDays[day] ?? '']),
    months,
    // Chinese has names for what it counts: 十月 is 10月.
    monthNames: alone.map((name, at) => (short.every((names) => names[at] === '') ? '' : name)),
  };

  /** One for each date; empty where it is a number, as in Chinese. */
  function namesOf(
    wanted: 'month' | 'weekday',
    dates: readonly number[],
    options: Intl.DateTimeFormatOptions,
    writtenIn = locale,
  ): string[] {
    const format = new Intl.DateTimeFormat(writtenIn, { ...options, timeZone: 'UTC' });
    return dates.map((date) => {
      const name = format.formatToParts(date).find(({ type }) => type === wanted)?.value ?? '';
      return /\p{Nd}/u.test(name) ? '' : fold(name.replaceAll('.', ''), language);
    });
  }
});

/** How a language writes a date in numbers: `6.10.`, `10/6`. */
export interface NumericOrder {
  readonly isDayFirst: boolean;
  readonly separator: string;
}

/** How a language writes day and month in numbers, as Unicode's locale data has it; English as in the United States. */
export const numericOrder = memoized((language: string): NumericOrder => {
  const locale = language === 'und' ? 'en' : language;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  const parts = format.formatToParts(MONTHS[0]).filter(({ value }) => /[\p{Nd}./-]/u.test(value));
  return { isDayFirst: parts[0]?.type === 'day', separator: parts[1]?.value.trim() ?? '/' };
});
