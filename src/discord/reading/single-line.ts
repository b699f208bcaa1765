/**
 * A fact such as a title on one line: white space runs become a space, but for spaces that do not break; control
 * characters and marks that turn the direction of what follows are dropped.
 */
export function singleLine(text: string): string {
  return text
    .replace(/(?:[^\S\u00a0\u202f]|\p{Cc})+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
