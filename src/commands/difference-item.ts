import type { LocatedWords } from '../library/library.js';
import type { ListItem } from './reply.js';
import { shorten } from './wording.js';

const LONGEST = 80;

/**
 * A difference between a text and the passage that nearly has its words, as a person reads it.
 *
 * @param text the text that was looked for
 * @param passage the passage's text
 */
export function differenceItem(
  { given, document }: LocatedWords['differences'][number],
  text: string,
  passage: string,
): ListItem {
  const there = given && quoted(text.slice(given.start, given.end));
  const here = document && quoted(passage.slice(document.start, document.end));
  const item = { detail: null, url: null };
  if (here === null) return { ...item, text: `${there} is not in the document` };
  if (there === null) return { ...item, text: `${here} is left out` };
  return { ...item, text: `${there} instead of ${here}` };
}

function quoted(words: string): string {
  return `“${shorten(words, LONGEST)}”`;
}
