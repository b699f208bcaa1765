import type { AnalysedQuestion } from '../question/analyse-question.js';
import { belongs, type PassageStore } from '../store/passage-store.js';
import { MOST_HEADINGS, sectionsWith } from '../store/sections.js';
import { wordsToldOf } from './telling-sentences.js';

/** As many passages as anyone looks at below a title. */
const MOST_PASSAGES = 20;

/**
 * The first passages below the titles and headings that name what a question is about, where it asks for a thing that is known by
 * how it is written: “Price: 20” below “The trip to York” need say nothing of York. None where many are called so.
 *
 * @param allows which passages may be taken; absent: all
 */
export function belowNamed(
  store: PassageStore,
  question: AnalysedQuestion,
  allows: (passage: number) => boolean = () => true,
): number[] {
  const { thing, words } = question;
  if (thing === null || thing === 'count' || thing === 'moment') return [];
  const terms = new Set(wordsToldOf(question).flatMap((at) => words[at]?.terms ?? []));
  if (terms.size === 0) return [];
  const { sections, titles, firstOf, termOfWord, documents } = store;
  const headed = new Set([...terms].flatMap((term) => [...sectionsWith(sections, term)]));
  const titled = titles.flatMap((title, at) =>
    title.some((word) => terms.has(termOfWord[word] ?? 0)) ? [at] : [],
  );
  return [
    ...few([...headed].map((at) => passagesIn(sections.first[at] ?? 0, sections.behind[at] ?? 0))),
    ...few(
      titled.map((at) => {
        const first = firstOf[at] ?? 0;
        return passagesIn(first, first + (documents[at]?.passages.length ?? 0));
      }),
    ),
  ];

  function passagesIn(first: number, behind: number): number[] {
    const found: number[] = [];
    for (let passage = first; passage < behind && found.length < MOST_PASSAGES; passage++) {
      if (belongs(store, passage) && allows(passage)) found.push(passage);
    }
    return found;
  }
}

/** All of some lists; none where many have anything. */
function few(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length > MOST_HEADINGS ? [] : filled.flat();
}
