import { oneLine } from '../../language/one-line.js';
import type { Texts } from '../texts/texts.js';

/** `“France” and “capital”` */
export function quotedList(words: readonly string[], { locale, quoted }: Texts): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words.map(quoted));
}

/** `Wang Yi, Wang Wei`, with the marks of the language: `Wang Yi、Wang Wei`. */
export function plainList(words: readonly string[], { locale }: Pick<Texts, 'locale'>): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(words);
}

/** `2024-12-25`, or only what is known of it, in words that stay on one line: `25 December 2024`. */
export function dateInWords(
  date: string,
  { dateLocale, firstOfMonth }: Pick<Texts, 'dateLocale' | 'firstOfMonth'>,
): string {
  const [year, month, day] = date.split('T')[0]?.split('-').map(Number) ?? [];
  if (year === undefined || Number.isNaN(year)) return date;
  const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const format = new Intl.DateTimeFormat(dateLocale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return format
    .formatToParts(moment)
    .map(({ type, value }) => (type === 'day' && value === '1' ? firstOfMonth : value))
    .join('')
    .replaceAll(' ', '\u00a0');
}

/** `54 ms`, `3.2 sec`, with the marks and the unit of the language. */
export function durationInWords(milliseconds: number, { locale }: Pick<Texts, 'locale'>): string {
  const long = milliseconds >= 1_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: long ? 'second' : 'millisecond',
    maximumFractionDigits: long ? 1 : 0,
  }).format(long ? milliseconds / 1_000 : milliseconds);
}

/** What leads on from a heading where it stands above its text: a colon, and the sign that web pages link to it by. */
const LEADS_ON = /[\s:：¶]+$/u;

/** A heading or a title as it stands within a line. */
export function nameInLine(text: string): string {
  const line = oneLine(text);
  return line.replace(LEADS_ON, '') || line;
}

const CHARACTERS = new Intl.Segmenter('und');
const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/** At most `length` UTF-16 units of a text that is no quotation, with `…` where it was cut: behind a word, but a long one. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const words = beginningIn(WORDS, text, length - 1);
  return `${words.length >= length / 2 ? words : beginningIn(CHARACTERS, text, length - 1)}…`;
}

/** As many whole words or characters from the beginning of a text as fit. */
function beginningIn(segmenter: Intl.Segmenter, text: string, length: number): string {
  // Behind what fits, enough to see where its last word ends.
  const seen = text.slice(0, 2 * length + 2);
  let end = 0;
  for (const { index, segment } of segmenter.segment(seen)) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}
