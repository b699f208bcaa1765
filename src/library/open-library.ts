import type { Place } from '../corpus/channel-rules.js';
import { answerQuestion } from './answer-question.js';
import { checkCollection } from './check-collection.js';
import { type CollectionOptions, readCollection } from './collection.js';
import { completePerson, completeSource } from './complete.js';
import { findContext } from './find-context.js';
import { findQuotes, quotationsOf } from './find-quotes.js';
import type { Library, ReadingProgress, WholeLibrary } from './library.js';
import { countCollection, listSources } from './list-sources.js';
import { locateWords } from './locate-words.js';
import { readDocument } from './read-document.js';
import { createReload } from './reload.js';
import { createKeeper } from './snapshot/keeper.js';
import { snapshotOf } from './snapshot/snapshot.js';
import { whyNotKept } from './snapshot/why-not-kept.js';
import { viewsOf } from './views.js';

export interface LibraryOptions extends CollectionOptions {
  readonly folder: string;
  /** The folder in which what was read is kept for the next start; `null`: nowhere. */
  readonly cache?: string | null;
  /** Told in a sentence when what was read could not be kept; everything else goes on. */
  readonly onNotKept?: (problem: string) => void;
  /** Called after each file and each document while the library is being opened. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/**
 * Reads a folder and opens a library over it, in this thread. Programs use `startLibrary`, which puts it into a
 * worker.
 *
 * @throws UserError `unreadable-corpus` when the folder cannot be read
 */
export async function openLibrary({
  folder,
  cache = null,
  onNotKept,
  onProgress,
  ...options
}: LibraryOptions): Promise<WholeLibrary> {
  const snapshot =
    cache === null ? null : await snapshotOf({ folder, cache, settings: options.limits ?? null });
  const kept = (await snapshot?.load()) ?? null;
  let views = viewsOf(await readCollection(folder, options, kept, onProgress));
  const keeper =
    snapshot &&
    createKeeper(
      snapshot,
      () => views.at(null),
      (error) => onNotKept?.(whyNotKept(error, cache ?? '')),
    );
  if (views.at(null).index !== kept?.index) keeper?.keep();

  const reload = createReload(folder, options, {
    collection: () => views.at(null),
    replace(collection) {
      const isNew = collection.index !== views.at(null).index;
      views = viewsOf(collection);
      if (isNew) keeper?.keep();
    },
  });

  function seenFrom(place: Place | null): Library {
    return {
      ask: async (request) => answerQuestion(views.at(place), request),
      quotes: async (request) => findQuotes(views.at(place), request),
      quotations: async (file) => quotationsOf(views.at(place), file),
      locate: async (request) => locateWords(views.at(place), request),
      sources: async () => listSources(views.at(place)),
      read: async (request) => readDocument(views.at(place), request),
      counts: async () => countCollection(views.at(place)),
      check: async () => checkCollection(views.at(place)),
      context: async (reference) => findContext(views.at(place), reference),
      complete: async (kind, typed, limit) =>
        kind === 'people'
          ? completePerson(views.at(place), typed, limit)
          : completeSource(views.at(place), typed, limit),
      reload: async (onProgress) => views.report(await reload(onProgress), place),
    };
  }

  return { ...seenFrom(null), at: seenFrom, close: async () => keeper?.close() };
}
