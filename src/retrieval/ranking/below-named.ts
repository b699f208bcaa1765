import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { PassageStore } from '../store/passage-store.js';
import { MOST_HEADINGS, sectionsWith } from '../store/sections.js';
import { allowedInDocument, allowedInSection, titledWith } from './allowed-passages.js';
import { wordsToldOf } from './telling-sentences.js';

/** As many passages as anyone looks at below a title. */
const MOST_PASSAGES = 20;

/**
 * The first passages below the titles and headings that name what a question is about, where it asks for a thing that is known by
 * how it is written: “Price: 20” below “The trip to York” need say nothing of York. None where many are called so.
 *
 * @param allows which passages may be taken
 */
export function belowNamed(
  store: PassageStore,
  question: AnalysedQuestion,
  allows: (passage: number) => boolean,
): number[] {
  const { thing, words } = question;
  if (thing === null || thing === 'count' || thing === 'moment') return [];
  const terms = new Set(wordsToldOf(question).flatMap((at) => words[at]?.terms ?? []));
  if (terms.size === 0) return [];
  const headed = new Set([...terms].flatMap((term) => [...sectionsWith(store.sections, term)]));
  return [
    ...few([...headed].map((section) => allowedInSection(store, section, MOST_PASSAGES, allows))),
    ...few(
      titledWith(store, terms).map((document) => allowedInDocument(store, document, MOST_PASSAGES, allows)),
    ),
  ];
}

/** All of some lists; none where many have anything. */
function few(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length > MOST_HEADINGS ? [] : filled.flat();
}
