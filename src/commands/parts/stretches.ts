import { isSameSource } from '../../corpus/document.js';
import type { CitedPassage } from '../../library/library.js';
import type { Citation, Part } from '../reply.js';
import { citationOf } from './citation.js';

/** Passages of one source that follow each other, in the order of the document. */
export type Stretch = readonly CitedPassage[];

/**
 * Puts passages that follow a better one in its document right behind it, so that they read as one stretch. The best
 * passage stays the first of all.
 *
 * @param ranked the best passage first
 */
export function stretchesOf(ranked: readonly CitedPassage[]): Stretch[] {
  const stretches: CitedPassage[][] = [];
  for (const passage of ranked) {
    const at = stretches.findIndex((stretch) => follows(passage, stretch.at(-1)));
    if (at < 0) {
      stretches.push([passage]);
      continue;
    }
    stretches[at]?.push(passage);
    const next = stretches.findIndex((stretch, other) => other > at && follows(stretch[0], passage));
    if (next >= 0) stretches[at]?.push(...stretches.splice(next, 1).flat());
  }
  return stretches;
}

/** The passages as quotes; those of a stretch share the citation below the last one. */
export function shownParts(passages: readonly CitedPassage[]): Part[] {
  return stretchesOf(passages).flatMap((stretch) =>
    stretch.map((passage, at): Part => {
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
    }),
  );
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

/** Whether one passage comes right after the other: the next piece of its paragraph, or the next paragraph. */
function follows(passage: CitedPassage | undefined, before: CitedPassage | undefined): boolean {
  if (!passage || !before || passage.index !== before.index + 1) return false;
  return isSameSource(passage.source, before.source);
}
