import { monthNamed } from './calendar.js';
import { isDayOfDate, wordsWithDates } from './dates.js';
import type { Word } from './words.js';

const YEAR = /^(?:19|20)\d\d$/;
/** `2026-03`, which is no month of a date with a day. */
const YEAR_AND_MONTH = /(?<!\d|\d[.,:/_-])((?:19|20)\d\d)[-_](0[1-9]|1[0-2])(?![\d-]|[_.]\d)/g;
/** A year stands at most so many words from its day: `5`, `de`, `septiembre`, `de`. */
const REACH = 4;

/**
 * The dates that a text has, as ISO 8601 with as much as is known (`2026-03-12`, `2026-03`, `2026`); days without a year
 * are left out.
 *
 * @param language ISO 639-1, or `und`
 */
export function fullDatesIn(text: string, language: string): string[] {
  if (!/\d/.test(text)) return [];
  const read = wordsWithDates(text, language);
  const found = Array.from(text.matchAll(YEAR_AND_MONTH), ([, year, month]) => `${year}-${month}`);
  for (const [at, { form: year }] of read.entries()) {
    if (!YEAR.test(year)) continue;
    const before = daysAmong(read.slice(Math.max(0, at - REACH), at));
    const days = before.length > 0 ? before : daysAmong(read.slice(at + 1, at + 1 + REACH));
    const month = monthNamed(read[at - 1]?.form ?? '', language);
    if (days.length > 0) found.push(...days.map((day) => `${year}-${day}`));
    else found.push(month === null ? year : `${year}-${String(month).padStart(2, '0')}`);
  }
  return found;
}

/** The days among some words, as `wordsWithDates` has them. */
function daysAmong(all: readonly Word[]): string[] {
  const lastYear = all.findLastIndex(({ form }) => YEAR.test(form));
  return all.slice(lastYear + 1).flatMap(({ form }) => (isDayOfDate(form) ? form : []));
}
