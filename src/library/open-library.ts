import type { Place } from '../corpus/channel-rules.js';
import { answerQuestion } from './answer-question.js';
import { checkCollection } from './check-collection.js';
import { type CollectionOptions, readCollection } from './collection.js';
import { completePerson, completeSource } from './complete.js';
import { findContext } from './find-context.js';
import { findQuotes, quotationsOf } from './find-quotes.js';
import type { Library, WholeLibrary } from './library.js';
import { countCollection, listSources } from './list-sources.js';
import { locateWords } from './locate-words.js';
import { createReload } from './reload.js';
import { viewsOf } from './views.js';

export interface LibraryOptions extends CollectionOptions {
  readonly folder: string;
}

/**
 * Reads a folder and opens a library over it, in this thread. Programs use `startLibrary`, which puts it into a
 * worker.
 *
 * @throws UserError `unreadable-corpus` when the folder cannot be read
 */
export async function openLibrary({ folder, ...options }: LibraryOptions): Promise<WholeLibrary> {
  let views = viewsOf(await readCollection(folder, options, null));
  const reload = createReload(folder, options, {
    collection: () => views.at(null),
    replace(collection) {
      views = viewsOf(collection);
    },
  });

  function seenFrom(place: Place | null): Library {
    return {
      ask: async (request) => answerQuestion(views.at(place), request),
      quotes: async (request) => findQuotes(views.at(place), request),
      quotations: async (file) => quotationsOf(views.at(place), file),
      locate: async (request) => locateWords(views.at(place), request),
      sources: async () => listSources(views.at(place)),
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

  return { ...seenFrom(null), at: seenFrom, async close() {} };
}
