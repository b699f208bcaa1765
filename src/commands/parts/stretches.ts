import { isSameSource } from '../../corpus/document.js';
import type { CitedPassage } from '../../library/library.js';
import type { Citation, Part } from '../reply.js';
import { citationOf } from './citation.js';
import { isSameSection, sectionOf } from './section.js';

type QuotePart = Extract<Part, { type: 'quote' }>;

/** Passages of one source that follow each other, in the order of the document. */
export type Stretch = readonly CitedPassage[];

/**
 * Puts passages that follow a better one in its document right behind it, so that they read as one stretch. The best
 * passage stays the first of all.
 *
 * @param ranked the best passage first
 * @param goesOn whether a passage may stand behind another in a stretch
 */
export function stretchesOf(ranked: readonly CitedPassage[], goesOn: typeof isNext = follows): Stretch[] {
  const stretches: CitedPassage[][] = [];
  for (const passage of ranked) {
    const at = stretches.findIndex((stretch) => goesOn(passage, stretch.at(-1)));
    if (at < 0) {
      stretches.push([passage]);
      continue;
    }
    stretches[at]?.push(passage);
    const next = stretches.findIndex((stretch, other) => other > at && goesOn(stretch[0], passage));
    if (next >= 0) stretches[at]?.push(...stretches.splice(next, 1).flat());
  }
  return stretches;
}

/** The passages as quotes; those of a stretch share the citation below the last one. */
export function shownParts(passages: readonly CitedPassage[]): Part[] {
  return stretchesOf(passages).flatMap((stretch) =>
    stretch.map((passage, at) => stretchPart(stretch, passage, at)),
  );
}

/**
 * A document's passages as they follow each other in it, to be read through: the headings stand between them, and the
 * citation below the last one of a source serves all.
 */
export function readParts(passages: readonly CitedPassage[]): Part[] {
  return stretchesOf(passages, isNext).flatMap((stretch) =>
    stretch.flatMap((passage, at) => {
      const part = stretchPart(stretch, passage, at);
      const citation = part.citation && { ...part.citation, section: null };
      return [...sectionParts(passage, stretch[at - 1]), { ...part, citation }];
    }),
  );
}

/** The headings that a passage stands under, where the one before it stands under others. */
export function sectionParts(passage: CitedPassage, before: CitedPassage | undefined): Part[] {
  const text = sectionOf(passage);
  return text === null || (before && isSameSection(passage, before)) ? [] : [{ type: 'section', text }];
}

function stretchPart(stretch: Stretch, passage: CitedPassage, at: number): QuotePart {
  const { text, form, highlights, language } = passage;
  const isFirst = at === 0;
  const isLast = at === stretch.length - 1;
  return {
    type: 'quote',
    text,
    form,
    highlights,
    label: null,
    citation: isLast ? stretchCitation(stretch, passage) : null,
    language,
    continues: {
      before: isFirst && passage.continues.before,
      after: isLast && passage.continues.after,
    },
  };
}

function stretchCitation(stretch: Stretch, last: CitedPassage): Citation {
  const first = stretch[0] ?? last;
  if (first === last) return citationOf(last);
  const citation = citationOf(first);
  return {
    ...citation,
    alsoIn: [...new Set(stretch.flatMap(({ alsoIn }) => alsoIn))],
    through: last.place.paragraph,
    lines: citation.lines && [citation.lines[0], last.place.lines[1]],
  };
}

/** Whether one passage comes right after the other, under the same headings. */
function follows(passage: CitedPassage | undefined, before: CitedPassage | undefined): boolean {
  return (
    isNext(passage, before) && passage !== undefined && before !== undefined && isSameSection(passage, before)
  );
}

/** Whether it is the next piece of the other's paragraph, or the next paragraph. */
function isNext(passage: CitedPassage | undefined, before: CitedPassage | undefined): boolean {
  if (!passage || !before || passage.index !== before.index + 1) return false;
  return isSameSource(passage.source, before.source);
}
