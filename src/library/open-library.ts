import { answerQuestion } from './answer-question.js';
import { checkCollection } from './check-collection.js';
import { type Collection, type CollectionOptions, readCollection } from './collection.js';
import { compareCollections } from './compare-collections.js';
import { completePerson, completeSource } from './complete.js';
import { findContext } from './find-context.js';
import { findQuotes, quotationsOf } from './find-quotes.js';
import type { Library, ReloadReport } from './library.js';
import { listSources } from './list-sources.js';

export interface LibraryOptions extends CollectionOptions {
  readonly folder: string;
}

/**
 * Reads a folder and opens a library over it, in this thread. Programs use `startLibrary`, which puts it into a
 * worker.
 *
 * @throws UserError `unreadable-corpus` when the folder cannot be read
 */
export async function openLibrary({ folder, ...options }: LibraryOptions): Promise<Library> {
  let collection = await readCollection(folder, options, null);
  let reloading: Promise<ReloadReport> | null = null;

  async function reload(): Promise<ReloadReport> {
    const begun = performance.now();
    const before: Collection = collection;
    const after = await readCollection(folder, options, before);
    collection = after;
    return compareCollections(before, after, Math.round(performance.now() - begun));
  }

  return {
    ask: async (request) => answerQuestion(collection, request),
    quotes: async (request) => findQuotes(collection, request),
    quotations: async (file) => quotationsOf(collection, file),
    sources: async () => listSources(collection),
    check: async () => checkCollection(collection),
    context: async (reference) => findContext(collection, reference),
    complete: async (kind, typed, limit) =>
      kind === 'people' ? completePerson(collection, typed, limit) : completeSource(collection, typed, limit),
    reload() {
      // Two reloads at once become one: both callers get the same report.
      reloading ??= reload().finally(() => {
        reloading = null;
      });
      return reloading;
    },
    async close() {},
  };
}
