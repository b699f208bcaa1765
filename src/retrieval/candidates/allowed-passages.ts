import { type PassageRange, type PassageStore, rangeOfDocument } from '../store/passage-store.js';
import { rangeOfSection, sectionsWithAny } from '../store/sections.js';

/** Which passages may be taken. */
export type Allows = (passage: number) => boolean;

/** What stands in more headings or titles than so many tells nothing about what stands below: “History”, in every document. */
export const MOST_HEADINGS = 5;

/** As many passages as anyone looks at below a heading or a title. */
export const MOST_BELOW = 20;

/** The first passages of a range that may be taken. */
export function allowedIn({ first, behind }: PassageRange, allows: Allows, most = MOST_BELOW): number[] {
  const found: number[] = [];
  for (let passage = first; passage < behind && found.length < most; passage++) {
    if (allows(passage)) found.push(passage);
  }
  return found;
}

/** What stands below the headings that hold any of some terms. */
export function rangesHeadedWith({ sections }: PassageStore, terms: ReadonlySet<number>): PassageRange[] {
  return sectionsWithAny(sections, terms).map((section) => rangeOfSection(sections, section));
}

/** What stands below the titles that do. */
export function rangesTitledWith(store: PassageStore, terms: ReadonlySet<number>): PassageRange[] {
  return store.titles.flatMap((title, document) =>
    title.some((word) => terms.has(store.termOfWord[word] ?? 0)) ? [rangeOfDocument(store, document)] : [],
  );
}
