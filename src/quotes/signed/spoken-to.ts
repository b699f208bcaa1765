import type { Span } from '../../language/span.js';
import { personWords } from '../lexicon/person-words.js';

const ASKS = /[?？؟¿]/u;

/** Of what people say to each other, at least so much speaks of the two or asks. */
const LEAST_SHARE = 0.25;

/** Whether somebody speaks for themselves or to somebody, or asks. */
export function isSpokenTo(words: string, language: string): boolean {
  return ASKS.test(words) || personWords(language)?.either.test(words) === true;
}

/** Whether somebody does so outside quotation marks: within them, others may. */
export function isSpokenOutsideMarks(words: string, language: string): boolean {
  const outside = withoutQuoted(words);
  return isSpokenTo(/\p{L}/u.test(outside) ? outside : words, language);
}

/**
 * Words without those between quotation marks.
 *
 * @param filler what stands in the place of each of their letters
 */
export function withoutQuoted(words: string, filler = ''): string {
  return words.replace(QUOTED, (quoted) => filler.repeat(quoted.length));
}

const QUOTED = /[„“«"»][^„“”«»"]*[“”»«"]/gu;

/** Whether some stretches of a text are what people say to each other, and not what a form or a timetable lists. */
export function areSpokenTo(text: string, stretches: readonly Span[], language: string): boolean {
  const spoken = stretches.filter(({ start, end }) => isSpokenTo(text.slice(start, end), language));
  return spoken.length >= LEAST_SHARE * stretches.length;
}
