import type { Place } from '../corpus/channel-rules.js';
import { UserError } from '../user-error.js';
import { answerQuestion } from './answer-question.js';
import { checkCollection } from './check-collection.js';
import { type CollectionOptions, readCollection } from './collection.js';
import { compareCollections } from './compare-collections.js';
import { completePerson, completeSource } from './complete.js';
import { findContext } from './find-context.js';
import { findQuotes, quotationsOf } from './find-quotes.js';
import type { Library, ReadingProgress, ReloadReport, WholeLibrary } from './library.js';
import { countCollection, listSources } from './list-sources.js';
import { locateWords } from './locate-words.js';
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
  let reloading: Promise<ReloadReport> | null = null;
  const watching = new Set<(progress: ReadingProgress) => void>();

  async function reload(): Promise<ReloadReport> {
    const begun = performance.now();
    const before = views.at(null);
    const after = await readCollection(folder, options, before, (progress) => {
      for (const onProgress of watching) onProgress(progress);
    });
    const { broken } = after.channelRules;
    if (broken !== null) throw notReloaded(broken);
    views = viewsOf(after);
    return compareCollections(before, after, Math.round(performance.now() - begun));
  }

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
      async reload(onProgress) {
        if (onProgress) watching.add(onProgress);
        // Two reloads at once become one: both callers hear of the same.
        reloading ??= reload().finally(() => {
          reloading = null;
        });
        try {
          return views.report(await reloading, place);
        } finally {
          if (onProgress) watching.delete(onProgress);
        }
      },
    };
  }

  return { ...seenFrom(null), at: seenFrom, async close() {} };
}

function notReloaded(problem: string): UserError {
  return new UserError(
    `The documents stay as they were, because footnote.yaml has a mistake. ${problem}`,
    'bad-configuration',
  );
}
