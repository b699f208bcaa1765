import type { Collection } from './collection.js';
import type { SourcesAnswer } from './library.js';

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
