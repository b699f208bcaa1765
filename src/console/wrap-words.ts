import wrapAnsi from 'wrap-ansi';

/** White space and the codes that mark text in a terminal; what stands between them is wrapped as it is. */
const BETWEEN_PIECES = /(\s+|\p{Cc}\[[\d;]*m)/u;

/**
 * A text as lines of at most so many columns; a longer word has a line of its own. No character of a word changes:
 * `wrap-ansi` alone would write letters with accents, and some Chinese characters, in another form (NFC).
 */
export function wrapWords(text: string, columns: number): string {
  const own = text.split(BETWEEN_PIECES).filter(isPiece);
  let next = 0;
  return wrapAnsi(text, columns)
    .split(BETWEEN_PIECES)
    .map((part) => (isPiece(part) ? (own[next++] ?? part) : part))
    .join('');
}

function isPiece(part: string): boolean {
  return part !== '' && !BETWEEN_PIECES.test(part);
}
