import { oneLine } from '../../language/one-line.js';

/** Languages whose names of months are known; where two share a word, the first one counts. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru'];

let months: ReadonlyMap<string, number> | undefined;

/** `10:15`, `10:15:30 a.m.`, `10.15 Uhr`. */
const TIME = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?uhr)?`;

/** `GMT`, `+01:00`. */
const ZONE = String.raw`(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})`;

/** The time behind a date, and what parts it from that: `, 10:15 GMT`, ` at 10:15 a.m. EST`. */
const CLOCK = new RegExp(
  String.raw`[\s,;|·–-]*(?:(?<!\p{L})(?:at|um|à|alle|om)\s+)?\b${TIME}(?:\s?${ZONE})*$`,
  'iu',
);

/** `10:15 AM EST, Wed March 3, 2024`. */
const CLOCK_FIRST = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,5})?[\s,;|·–-]+/i;

/**
 * A text that is a date and nothing else, as ISO 8601 (`2024-12-25`, `2024-12`), else `null`: `25 December 2024`,
 * `Wednesday, Dec. 25, 2024, 10:15 GMT`, `25. Dezember 2024`, `2024年12月25日`, `2024-12-25T10:15:00Z`.
 *
 * Numbers alone count only where day and month cannot be confused: `25/12/2024`, `2024/12/05`, and `05.12.2024`, for
 * where a date is written with dots the day stands first; not `05/12/2024`.
 */
export function parseWrittenDate(text: string): string | null {
  if (text.length > 80 || !/\d/.test(text)) return null;
  const plain = oneLine(text);
  const iso =
    /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}[\d:.]*(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?)?$/.exec(plain);
  if (iso) return date(iso[1], iso[2], iso[3]);
  const east = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?/u.exec(plain);
  if (east) return plain.length <= east[0].length + 20 ? date(east[1], east[2], east[3]) : null;
  const words = plain
    .replace(CLOCK_FIRST, '')
    .replace(CLOCK, '')
    .replace(/ г\.?$/u, '')
    .replace(/^\p{L}{2,12}\.?,? (?=\p{L}|\d)/u, dropWeekday);
  const dayFirst =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: de| of)? )?([^\s\d.,]{3,12})\.?,?(?: de)? (\d{4})$/i.exec(
      words,
    );
  if (dayFirst) return date(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([^\s\d.,]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(words);
  if (monthFirst) return date(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const yearFirst = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})\.?$/.exec(words);
  if (yearFirst) return date(yearFirst[1], yearFirst[3], yearFirst[4]);
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(words);
  if (!numbers) return null;
  const [, first, sign, second, year] = numbers;
  return (
    dateOfNumbers(Number(first), Number(second), year) ?? (sign === '.' ? date(year, second, first) : null)
  );
}

/** `25/12` or `12/25`: the number over 12 is the day. */
function dateOfNumbers(first: number, second: number, year: string | undefined): string | null {
  if (first > 12) return date(year, second, first);
  if (second > 12 || first === second) return date(year, first, second);
  return null;
}

function date(
  year: string | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): string | null {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day ?? 1);
  const daysInMonth = new Date(Date.UTC(y, m, 0)).getUTCDate();
  if (!(y >= 1000 && y <= 2999 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth)) return null;
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return day === undefined ? `${y}-${twoDigits(m)}` : `${y}-${twoDigits(m)}-${twoDigits(d)}`;
}

function monthOf(name: string | undefined): number | undefined {
  return monthNames().get(name?.toLowerCase() ?? '');
}

/** Keeps a month that stands first; what else stands before a date is taken for the day of the week. */
function dropWeekday(word: string): string {
  return monthNames().has(word.toLowerCase().replace(/[.,\s]+$/, '')) ? word : '';
}

/** Asking for them takes a while, and many a folder has no date to be read. */
function monthNames(): ReadonlyMap<string, number> {
  months ??= namesInAllLanguages();
  return months;
}

function namesInAllLanguages(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2024, index, 1));
        const name =
          parts
            .find((part) => part.type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '') ?? '';
        if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}
