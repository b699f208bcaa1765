import { GrowingArray } from './growing-array.js';
import { knownWords } from './known-words.js';
import type { PassageStore } from './passage-store.js';

/** The document of a passage that belongs to none of the part's. */
const NO_DOCUMENT = 0xffff_ffff;

/**
 * The store of some of the documents, in which the others do not exist: it ranks, corrects and counts to the digit as one
 * that was built from these documents alone. The long lists of words are shared, the lists of who holds a term are not.
 *
 * @param chosen the indices of the documents in `store`, ascending; in the part they are numbered anew
 */
export function partOfStore(store: PassageStore, chosen: readonly number[]): PassageStore {
  const documentOf = renumbered(store, chosen);
  const titles = chosen.map((document) => store.titles[document] ?? new Uint32Array(0));
  let passages = 0;
  let length = 0;
  for (const [passage, document] of documentOf.entries()) {
    if (document === NO_DOCUMENT) continue;
    passages++;
    length += store.lengths[passage] ?? 0;
  }
  const vocabulary = store.vocabulary.partOf(
    knownWords({ ...store, titles }, (passage) => documentOf[passage] !== NO_DOCUMENT),
  );
  return {
    ...store,
    documents: chosen.flatMap((document) => store.documents[document] ?? []),
    vocabulary,
    languages: vocabulary.languages,
    passages,
    documentOf,
    firstOf: Uint32Array.from([...chosen.map((document) => store.firstOf[document] ?? 0), store.size]),
    averageLength: Math.max(1, length / Math.max(1, passages)),
    titles,
    ...postingsOfPart(store, documentOf),
  };
}

function renumbered(store: PassageStore, chosen: readonly number[]): Uint32Array {
  const numbers = new Uint32Array(store.documents.length).fill(NO_DOCUMENT);
  for (const [number, document] of chosen.entries()) numbers[document] = number;
  return store.documentOf.map((document) => numbers[document] ?? NO_DOCUMENT);
}

function postingsOfPart(
  store: PassageStore,
  documentOf: Uint32Array,
): Pick<PassageStore, 'postings' | 'counts' | 'postingsFrom'> {
  const postings = new GrowingArray();
  const counts = new Uint8Array(store.counts.length);
  const postingsFrom = new Uint32Array(store.postingsFrom.length);
  for (let term = 0; term + 1 < store.postingsFrom.length; term++) {
    const end = store.postingsFrom[term + 1] ?? 0;
    for (let at = store.postingsFrom[term] ?? 0; at < end; at++) {
      const passage = store.postings[at] ?? 0;
      if (documentOf[passage] === NO_DOCUMENT) continue;
      counts[postings.length] = store.counts[at] ?? 0;
      postings.push(passage);
    }
    postingsFrom[term + 1] = postings.length;
  }
  return { postings: postings.toArray(), counts: counts.slice(0, postings.length), postingsFrom };
}
