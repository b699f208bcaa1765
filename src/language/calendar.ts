import { fold } from './fold.js';

const tables = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word is the full name of a day of the week or a month, as Unicode's locale data has them in the language.
 *
 * @param form as `fold` gives it
 * @param language ISO 639-1, or `und`
 */
export function isCalendarWord(form: string, language: string): boolean {
  let names = tables.get(language);
  if (!names) {
    names = new Set(namesIn(language === 'und' ? 'en' : language).map((name) => fold(name, language)));
    tables.set(language, names);
  }
  return names.has(form);
}

function namesIn(locale: string): string[] {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  return [
    ...months.flatMap((month) => partsOf('month', month, { month: 'long' })),
    // Beside a day, Slavic languages have it in the genitive.
    ...months.flatMap((month) => partsOf('month', month, { month: 'long', day: 'numeric' })),
    ...days.flatMap((day) => partsOf('weekday', day, { weekday: 'long' })),
  ];

  function partsOf(wanted: string, date: number, options: Intl.DateTimeFormatOptions): string[] {
    const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(date);
    return parts.flatMap(({ type, value }) => (type === wanted ? value : []));
  }
}
