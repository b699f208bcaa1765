import type { Collection, IndexedDocuments } from './collection.js';
import { partOfCollection, partOfIndexed } from './part-of-collection.js';
import { type Views, viewsOf } from './views.js';

/** Where that stands which questions are answered from: documents first, and who said what once that is known. */
export interface Shelf {
  /** What can be answered from at once. */
  now(): Views<IndexedDocuments>;
  /** The same with who said what; waits until that is known. */
  whole(): Promise<Views<Collection>>;
  /** The collection itself, as `whole` has it. Rejects where a bug kept who said what from being found. */
  collection(): Promise<Collection>;
  /** Whether it is known who said what. */
  isWhole(): boolean;
  /** Puts another collection in the place of what stands there. */
  replace(collection: Collection): void;
}

/** @param rest the same documents with who said what; it never fails but for a bug, which whoever asks for it is then told */
export function createShelf(first: IndexedDocuments, rest: Promise<Collection>): Shelf {
  let now: Views<IndexedDocuments> = viewsOf(first, partOfIndexed);
  let isWhole = false;
  let whole = rest.then(put);

  function put(collection: Collection): Views<Collection> {
    const views = viewsOf(collection, partOfCollection);
    now = views;
    isWhole = true;
    return views;
  }

  return {
    now: () => now,
    whole: () => whole,
    collection: async () => (await whole).at(null),
    isWhole: () => isWhole,
    replace(collection) {
      whole = Promise.resolve(put(collection));
    },
  };
}
