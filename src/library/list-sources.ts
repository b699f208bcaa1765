import type { Collection } from './collection.js';
import type { LibraryCounts, SourcesAnswer } from './library.js';

/** Every document with the number of its passages and quotations, and every file that was left out. */
export function listSources({ documents, quotations, skipped }: Collection): SourcesAnswer {
  return {
    sources: documents.map((document, at) => ({
      ...document.source,
      passages: document.passages.length,
      quotations: quotations[at]?.length ?? 0,
    })),
    skipped,
  };
}

/** How much a collection holds. */
export function countCollection({ documents, quotations, skipped }: Collection): LibraryCounts {
  return {
    documents: documents.length,
    passages: documents.reduce((sum, { passages }) => sum + passages.length, 0),
    quotations: quotations.reduce((sum, found) => sum + found.length, 0),
    skipped: skipped.length,
  };
}
