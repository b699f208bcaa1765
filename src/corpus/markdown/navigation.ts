import { hasWords } from '../../language/words.js';

/** A link to another note of the folder. */
const NOTE = /\[\[[^[\]\n\r]{1,300}\]\]|(?<!!)\[[^\]\n]{0,300}\]\((?!\w+:)[^)\n]{0,2000}\.(?:csv|mdx?)\)/g;

/** What programs for notes put where they had another one within the one that they export. */
const EXPORTED = /^\[[^\]\n]{0,300}\]\([^)\n]{0,2000}%20[0-9a-f]{32}\.(?:csv|md)\)$/;

/** Whether links to other notes have bars or arrows between them, which lead to the next page, or stand for a note. */
export function isNavigation(paragraph: string): boolean {
  const rest = paragraph.replace(NOTE, '');
  if (rest === paragraph || hasWords(rest)) return false;
  return /[|<>←→«»]/.test(rest) || EXPORTED.test(paragraph);
}
