import { type AnalysedQuestion, wordsToldOf } from '../question/analyse-question.js';
import type { PassageRange, PassageStore } from '../store/passage-store.js';
import {
  type Allows,
  allowedIn,
  MOST_HEADINGS,
  rangesHeadedWith,
  rangesTitledWith,
} from './allowed-passages.js';

/**
 * The first passages below the titles and headings that name what a question is about, where it asks for a thing that is known by
 * how it is written: “Price: 20” below “The trip to York” need say nothing of York. None where many are called so.
 */
export function belowNamed(store: PassageStore, question: AnalysedQuestion, allows: Allows): number[] {
  const { thing } = question;
  if (thing === null || thing === 'count' || thing === 'moment') return [];
  const terms = new Set(wordsToldOf(question).flatMap(({ terms }) => terms));
  const few = (ranges: readonly PassageRange[]) => {
    const filled = ranges.map((range) => allowedIn(range, allows)).filter(({ length }) => length > 0);
    return filled.length > MOST_HEADINGS ? [] : filled.flat();
  };
  return [...few(rangesHeadedWith(store, terms)), ...few(rangesTitledWith(store, terms))];
}
