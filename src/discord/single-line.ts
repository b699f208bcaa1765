/**
 * A fact such as a title on one line: white space runs become a space, control characters and marks that turn the
 * direction of what follows are dropped.
 */
export function singleLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
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
