import type { Place } from '../corpus/settings/channel-rules.js';
import {
  addQuotations,
  type Collection,
  type CollectionOptions,
  type IndexedDocuments,
  indexDocuments,
} from './collection/collection.js';
import { countCollection, listSources } from './collection/list-sources.js';
import { partOfCollection, partOfIndexed } from './collection/part-of-collection.js';
import { createReload } from './collection/reload.js';
import { type Views, viewsOf } from './collection/views.js';
import type { Library, OnProgress, WholeLibrary } from './library.js';
import { answerQuestion } from './requests/answer-question.js';
import { checkCollection } from './requests/check-collection.js';
import { completePerson, completeSource } from './requests/complete.js';
import { findContext } from './requests/find-context.js';
import { findQuotes, quotationsOf } from './requests/find-quotes.js';
import { locateWords } from './requests/locate-words.js';
import { readDocument } from './requests/read-document.js';
import { createKeeper } from './snapshot/keeper.js';
import { snapshotOf } from './snapshot/snapshot.js';
import { whyNotKept } from './snapshot/why-not-kept.js';

export interface LibraryOptions extends CollectionOptions {
  readonly folder: string;
  /** The folder in which what was read is kept for the next start; `null`: nowhere. */
  readonly cache?: string | null;
  /** Told in a sentence when what was read could not be kept; everything else goes on. */
  readonly onNotKept?: (problem: string) => void;
  /** Told when something of what was read is still to be kept, and when all of it has been. */
  readonly onKeeping?: (isKeeping: boolean) => void;
  /** Called after each file and each document until everything has been read. */
  readonly onProgress?: OnProgress;
}

/**
 * Reads a folder and opens a library over it, in this thread. Programs use `startLibrary`, which puts it into a
 * worker. It is open once questions can be answered; who said what is found behind that, and whoever asks for it waits.
 *
 * @throws UserError `unreadable-corpus` when the folder cannot be read
 */
export async function openLibrary({
  folder,
  cache = null,
  onNotKept,
  onKeeping,
  onProgress,
  ...options
}: LibraryOptions): Promise<WholeLibrary> {
  const snapshot =
    cache === null ? null : await snapshotOf({ folder, cache, settings: options.limits ?? null });
  const kept = (await snapshot?.load()) ?? null;
  const first = await indexDocuments(folder, options, kept, onProgress);
  /** What stands in the documents; with who said what once that is known. */
  let views: Views<IndexedDocuments> = viewsOf(first, partOfIndexed);
  let isWhole = false;
  let isClosed = false;
  /** Never fails but for a bug, which then ends the thread. */
  let whole = addQuotations(first, options, kept, onProgress).then(replace);

  const keeper =
    snapshot &&
    createKeeper(
      snapshot,
      async () => (await whole).at(null),
      (error) => onNotKept?.(whyNotKept(error, cache ?? '')),
      (isDue) => onKeeping?.(isDue),
    );
  if (first.index !== kept?.index) {
    void whole.then(() => {
      if (!isClosed) keeper?.keep();
    });
  }

  function replace(collection: Collection): Views<Collection> {
    const all = viewsOf(collection, partOfCollection);
    views = all;
    isWhole = true;
    return all;
  }

  const reload = createReload(folder, options, {
    collection: async () => (await whole).at(null),
    replace(collection) {
      const isNew = collection.index !== views.at(null).index;
      whole = Promise.resolve(replace(collection));
      if (isNew) keeper?.keep();
    },
  });

  function seenFrom(place: Place | null): Library {
    return {
      ask: async (request) => answerQuestion(views.at(place), request),
      context: async (reference) => findContext(views.at(place), reference),
      counts: async () => countCollection(views.at(place)),
      skipped: async () => views.at(place).skipped,
      complete: async (kind, typed, limit, longest = Number.POSITIVE_INFINITY) =>
        kind === 'people'
          ? completePerson((await whole).at(place), typed, limit, longest)
          : completeSource(views.at(place), typed, limit, longest),
      quotes: async (request) => findQuotes((await whole).at(place), request),
      quotations: async (file) => quotationsOf((await whole).at(place), file),
      locate: async (request) => locateWords((await whole).at(place), request),
      sources: async () => listSources((await whole).at(place)),
      read: async (request) => readDocument((await whole).at(place), request),
      check: async () => checkCollection((await whole).at(place)),
      reload: async (onProgress) => {
        const report = await reload(onProgress);
        return views.report(report, place);
      },
    };
  }

  return {
    ...seenFrom(null),
    at: seenFrom,
    // Half of it is not kept, and whoever leaves does not wait for the rest.
    close: async () => {
      isClosed = true;
      if (isWhole) await keeper?.close();
    },
  };
}
