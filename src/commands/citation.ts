import type { Source } from '../corpus/document.js';
import type { CitedPassage } from '../library/library.js';
import type { Citation } from './reply.js';
import type { Texts } from './texts/texts.js';
import { dateInWords } from './wording.js';

/** @param brief whether the source is named elsewhere in the reply */
export function citationOf({ source, alsoIn, place }: CitedPassage, brief = false): Citation {
  return { source, alsoIn, paragraph: place.paragraph, lines: place.lines, page: place.page, brief };
}

/**
 * What is known of a source, without its title: `Jane Doe · Reuters · 25 December 2024`, said once where an agency
 * is both publisher and credit.
 */
export function originOf({ author, publisher, credit, date }: Source, texts: Texts): string[] {
  const names = [author, publisher, credit].filter((name) => name !== null);
  const said = names.filter(
    (name, at) => !names.some((other, i) => i !== at && contains(other, name, i < at)),
  );
  return date === null ? said : [...said, dateInWords(date, texts)];
}

/** `¶ 6`, `¶ 6–7`, or with a page: `p. 3, ¶ 6`; of what is no paragraph its page, or `null`. */
export function placeInWords(
  { page, paragraph, through }: Citation,
  { citation }: Pick<Texts, 'citation'>,
): string | null {
  if (paragraph === null) return page === null ? null : citation.onPage(page, null);
  const paragraphs = citation.paragraphs(paragraph, through ?? paragraph);
  return page === null ? paragraphs : citation.onPage(page, paragraphs);
}

function contains(other: string, name: string, before: boolean): boolean {
  return other === name ? before : other.startsWith(`${name}/`);
}
