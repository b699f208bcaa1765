import type { CitedPassage } from '../../library/library.js';
import { nameInLine, shorten } from './wording.js';

/** In UTF-16 units: of the nearest heading, of each that it stands below, and of all together. */
const LONGEST_NEAREST = 60;
const LONGEST_OUTER = 30;
const LONGEST = 90;

const WITHIN = ' › ';

type Headed = Pick<CitedPassage, 'heading' | 'above' | 'source'>;

/**
 * The headings that a passage stands under, on one line, the nearest last: `2.4.1 › Fixed`. The nearest tells the most, so
 * that of a long line it is kept and the outer ones give way to `…`.
 *
 * @returns `null` where there is none but the title of the source
 */
export function sectionOf(passage: Headed): string | null {
  const [nearest, ...outer] = headingsOf(passage).reverse();
  if (nearest === undefined) return null;
  let line = shorten(nearest, LONGEST_NEAREST);
  for (const heading of outer) {
    const longer = shorten(heading, LONGEST_OUTER) + WITHIN + line;
    if (longer.length > LONGEST) return `…${WITHIN}${line}`;
    line = longer;
  }
  return line;
}

/** Whether two passages stand under the same headings. */
export function isSameSection(a: Headed, b: Headed): boolean {
  const [ofA, ofB] = [headingsOf(a), headingsOf(b)];
  return ofA.length === ofB.length && ofA.every((heading, at) => heading === ofB[at]);
}

/**
 * The outermost first, without what the title says already: the nearest is left out where it is the title, one around it
 * also where it is part of it.
 */
function headingsOf({ heading, above = [], source }: Headed): string[] {
  const title = wordsOf(source.title);
  const outer = above.filter((each) => !title.includes(wordsOf(each)));
  const nearest = heading === null || wordsOf(heading) === title ? [] : [heading];
  return [...outer, ...nearest].map(nameInLine).filter(Boolean);
}

/** The words between spaces, in small letters. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}
