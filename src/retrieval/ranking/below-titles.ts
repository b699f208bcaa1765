import type { AnalysedQuestion } from '../question/analyse-question.js';
import { documentFrequency, type PassageStore } from '../store/passage-store.js';
import { MOST_HEADINGS } from '../store/sections.js';
import { sortedByDate } from './by-date.js';

/** As many passages as anyone looks at below a title. */
const MOST_PASSAGES = 20;
/** Of so many the newest are found; dates are read from their texts. */
const MOST_DATED = 500;

/**
 * The first passages of the documents whose titles hold words of a question that stand in no passage: in “Announcements” none
 * need say that it is one. The newest ones where the question asks for those; else none where many documents are titled so.
 *
 * @param allows which passages may be taken
 */
export function belowTitles(
  store: PassageStore,
  { words, wantsNewest }: AnalysedQuestion,
  allows: (passage: number) => boolean,
): number[] {
  const alone = new Set(
    words.flatMap(({ isContent, terms }) =>
      isContent && terms.every((term) => documentFrequency(store, term) === 0) ? terms : [],
    ),
  );
  if (alone.size === 0) return [];
  const found: { readonly passage: number }[] = [];
  let titled = 0;
  for (let at = 0; at < store.documents.length && found.length < MOST_DATED; at++) {
    if (!store.titles[at]?.some((word) => alone.has(store.termOfWord[word] ?? 0))) continue;
    if (++titled > MOST_HEADINGS && !wantsNewest) return [];
    const first = store.firstOf[at] ?? 0;
    const behind = first + (store.documents[at]?.passages.length ?? 0);
    for (let passage = first; passage < behind; passage++) if (allows(passage)) found.push({ passage });
  }
  const sorted = wantsNewest ? sortedByDate(store, found) : found;
  return sorted.slice(0, MOST_PASSAGES).map(({ passage }) => passage);
}
