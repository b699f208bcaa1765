import type { Texts } from './texts/texts.js';

/** `“France” and “capital”` */
export function quotedList(words: readonly string[], { locale, quoted }: Texts): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words.map(quoted));
}

/** `Wang Yi, Wang Wei`, with the marks of the language: `Wang Yi、Wang Wei`. */
export function plainList(words: readonly string[], { locale }: Pick<Texts, 'locale'>): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(words);
}

/** `2024-12-25`, or only what is known of it, in words: `25 December 2024`. */
export function dateInWords(date: string, { dateLocale }: Pick<Texts, 'dateLocale'>): string {
  const [year, month, day] = date.split('T')[0]?.split('-').map(Number) ?? [];
  if (year === undefined || Number.isNaN(year)) return date;
  const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(dateLocale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(moment);
}

/** At most `length` UTF-16 units of a text that is no quotation, with `…` where it was cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let shortened = '';
  for (const { segment } of new Intl.Segmenter('und').segment(text.slice(0, length))) {
    if (shortened.length + segment.length > length - 1) break;
    shortened += segment;
  }
  return `${shortened.trimEnd()}…`;
}
