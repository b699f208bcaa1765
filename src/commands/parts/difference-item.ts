import { textAt } from '../../language/span.js';
import type { LocatedWords } from '../../library/library.js';
import type { ListItem } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { listItem } from './lists.js';
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
  texts: Texts['find'],
): ListItem {
  const there = given && shorten(textAt(text, given), LONGEST);
  const here = document && shorten(textAt(passage, document), LONGEST);
  if (there === null) return listItem(texts.leftOut(here ?? ''));
  return listItem(here === null ? texts.added(there) : texts.instead(there, here));
}
