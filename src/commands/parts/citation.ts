import type { Source } from '../../corpus/document.js';
import { isQuotedItself } from '../../corpus/formats.js';
import type { CitedPassage } from '../../library/library.js';
import type { Citation } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { sectionOf } from './section.js';
import { dateInWords } from './wording.js';

/** @param brief whether the source is named elsewhere in the reply */
export function citationOf(passage: CitedPassage, brief = false): Citation {
  const { source, alsoIn, place } = passage;
  const { paragraph, page, seconds } = place;
  const lines = isQuotedItself(source.file) ? place.lines : null;
  return { source, alsoIn, section: sectionOf(passage), paragraph, lines, page, seconds, brief };
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

/** `¶ 6`, `¶ 6–7`, or with a page or a time: `p. 3, ¶ 6`, `1:05, ¶ 6`; of what is no paragraph its page, or `null`. */
export function placeInWords(
  { page, paragraph, through, seconds }: Citation,
  { citation }: Pick<Texts, 'citation'>,
): string | null {
  if (paragraph === null) return page === null ? null : citation.onPage(page, null);
  const paragraphs = citation.paragraphs(paragraph, through ?? paragraph);
  if (seconds !== undefined) return `${timeInDigits(seconds)}, ${paragraphs}`;
  return page === null ? paragraphs : citation.onPage(page, paragraphs);
}

/** As players show it, which is the same in every language: `1:05`, `1:02:03`. */
function timeInDigits(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}

function contains(other: string, name: string, before: boolean): boolean {
  return other === name ? before : other.startsWith(`${name}/`);
}
