import { documentFrequency, type PassageStore } from './passage-store.js';

/** Whether the headings above a passage hold one of some terms. */
export function isHeadedWith(
  { headingOf, termOfWord }: PassageStore,
  passage: number,
  terms: readonly number[],
): boolean {
  return headingOf[passage]?.some((word) => terms.includes(termOfWord[word] ?? 0)) ?? false;
}

/** Whether the title of a passage's document holds one of some terms. */
export function isTitledWith(
  { titles, documentOf, termOfWord }: PassageStore,
  passage: number,
  terms: readonly number[],
): boolean {
  return titles[documentOf[passage] ?? 0]?.some((word) => terms.includes(termOfWord[word] ?? 0)) ?? false;
}

/** Whether one of some terms stands above a passage: in its headings, or in the title of its document. */
export function isBelow(store: PassageStore, passage: number, terms: readonly number[]): boolean {
  return isHeadedWith(store, passage, terms) || isTitledWith(store, passage, terms);
}

/** Whether one stands above it that it need not say again: in its headings, or in the title where no passage has it. */
export function isToldAbove(store: PassageStore, passage: number, terms: readonly number[]): boolean {
  if (isHeadedWith(store, passage, terms)) return true;
  const unsaid = terms.filter((term) => documentFrequency(store, term) === 0);
  return isTitledWith(store, passage, unsaid);
}
