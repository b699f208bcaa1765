import { belongs, type PassageStore } from '../store/passage-store.js';

/** The first passages of a section that may be taken. */
export function allowedInSection(
  store: PassageStore,
  section: number,
  most: number,
  allows: (passage: number) => boolean,
): number[] {
  const { first, behind } = store.sections;
  return allowedBetween(store, first[section] ?? 0, behind[section] ?? 0, most, allows);
}

/** The first passages of a document that may be taken. */
export function allowedInDocument(
  store: PassageStore,
  document: number,
  most: number,
  allows: (passage: number) => boolean,
): number[] {
  const first = store.firstOf[document] ?? 0;
  const behind = first + (store.documents[document]?.passages.length ?? 0);
  return allowedBetween(store, first, behind, most, allows);
}

/** The first passages from one to the one before another that may be taken. */
export function allowedBetween(
  store: PassageStore,
  first: number,
  behind: number,
  most: number,
  allows: (passage: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let passage = first; passage < behind && found.length < most; passage++) {
    if (belongs(store, passage) && allows(passage)) found.push(passage);
  }
  return found;
}

/** The documents whose titles hold any of some terms. */
export function titledWith({ titles, termOfWord }: PassageStore, terms: ReadonlySet<number>): number[] {
  return titles.flatMap((title, at) => (title.some((word) => terms.has(termOfWord[word] ?? 0)) ? [at] : []));
}
