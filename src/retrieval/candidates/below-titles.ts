import type { AnalysedQuestion } from '../question/analyse-question.js';
import { sortedByDate } from '../store/by-date.js';
import { documentFrequency, type PassageStore } from '../store/passage-store.js';
import { type Allows, allowedIn, MOST_BELOW, MOST_HEADINGS, rangesTitledWith } from './allowed-passages.js';

/** Of so many the newest are found; dates are read from their texts. */
const MOST_DATED = 500;

/**
 * The first passages of the documents whose titles hold words of a question that stand in no passage: in “Announcements” none
 * need say that it is one. The newest ones where the question asks for those; else none where many documents are titled so.
 */
export function belowTitles(
  store: PassageStore,
  { content, wantsNewest }: AnalysedQuestion,
  allows: Allows,
): number[] {
  const alone = content.flatMap(({ terms }) =>
    terms.every((term) => documentFrequency(store, term) === 0) ? terms : [],
  );
  if (alone.length === 0) return [];
  const titled = rangesTitledWith(store, new Set(alone));
  if (titled.length > MOST_HEADINGS && !wantsNewest) return [];
  const found = titled
    .flatMap((range) => allowedIn(range, allows, MOST_DATED))
    .slice(0, MOST_DATED)
    .map((passage) => ({ passage }));
  const sorted = wantsNewest ? sortedByDate(store, found, () => true) : found;
  return sorted.slice(0, MOST_BELOW).map(({ passage }) => passage);
}
