import { isSettingsFile } from '../../corpus/settings/settings-file.js';
import type { LibraryCounts, SourceEntry, SourcesAnswer } from '../library.js';
import { itemAt } from './cite.js';
import type { Collection, IndexedDocuments } from './collection.js';

/** Every document with the number of its passages and quotations, and every file that was left out. */
export function listSources(collection: Collection): SourcesAnswer {
  return {
    sources: collection.documents.map((_, at) => entryOf(collection, at)),
    skipped: collection.skipped,
  };
}

/** One document with the number of its passages and quotations. */
export function entryOf({ documents, quotations }: Collection, at: number): SourceEntry {
  const { source, passages } = itemAt(documents, at);
  return { ...source, passages: passages.length, quotations: quotations[at]?.length ?? 0 };
}

/** How many passages there are. */
export function passageCount({ documents }: IndexedDocuments): number {
  return documents.reduce((sum, document) => sum + document.passages.length, 0);
}

/** How much a collection holds. */
export function countCollection(collection: IndexedDocuments | Collection): LibraryCounts {
  const { documents, skipped } = collection;
  return {
    documents: documents.length,
    passages: passageCount(collection),
    quotations:
      'quotations' in collection ? collection.quotations.reduce((sum, found) => sum + found.length, 0) : null,
    // What is wrong in the settings hides no file.
    skipped: skipped.filter(({ file }) => !isSettingsFile(file)).length,
  };
}
