import { addQuotations, type CollectionOptions, indexDocuments } from './collection/collection.js';
import { createReload } from './collection/reload.js';
import { createShelf } from './collection/shelf.js';
import type { OnProgress, WholeLibrary } from './library.js';
import { libraryAt } from './library-at.js';
import { createKeeper } from './snapshot/keeper.js';
import { snapshotOf } from './snapshot/snapshot.js';
import { whyNotKept } from './snapshot/why-not-kept.js';

/** What a library is made of, and who is told how that goes. */
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
  /** Called once everything has been read for the first time. */
  readonly onWhole?: () => void;
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
  onWhole,
  ...options
}: LibraryOptions): Promise<WholeLibrary> {
  const snapshot =
    cache === null ? null : await snapshotOf({ folder, cache, settings: options.limits ?? null });
  const kept = (await snapshot?.load()) ?? null;
  const first = await indexDocuments(folder, options, kept, onProgress);
  const shelf = createShelf(first, addQuotations(first, options, kept, onProgress));
  let isClosed = false;
  const keeper =
    snapshot &&
    createKeeper(
      snapshot,
      () => shelf.collection(),
      (error) => onNotKept?.(whyNotKept(error, cache ?? '')),
      (isDue) => onKeeping?.(isDue),
    );
  void shelf.whole().then(() => {
    onWhole?.();
    if (first.index !== kept?.index && !isClosed) keeper?.keep();
  });

  const reload = createReload(folder, options, {
    ...shelf,
    replace(collection) {
      const isNew = collection.index !== shelf.now().at(null).index;
      shelf.replace(collection);
      if (isNew) keeper?.keep();
    },
  });

  return {
    ...libraryAt(null, shelf, reload),
    at: (place) => libraryAt(place, shelf, reload),
    // Half of it is not kept, and whoever leaves does not wait for the rest.
    close: async () => {
      isClosed = true;
      if (shelf.isWhole()) await keeper?.close();
    },
  };
}
