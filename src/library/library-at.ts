import type { Place } from '../corpus/settings/channel-rules.js';
import { countCollection, listSources } from './collection/list-sources.js';
import type { Shelf } from './collection/shelf.js';
import type { Library, OnProgress, ReloadReport } from './library.js';
import { answerQuestion } from './requests/answer-question.js';
import { checkCollection } from './requests/check-collection.js';
import { completePerson, completeSource } from './requests/complete.js';
import { findContext } from './requests/find-context.js';
import { findQuotes, quotationsOf } from './requests/find-quotes.js';
import { locateWords } from './requests/locate-words.js';
import { pageOfSource } from './requests/page-of-source.js';

/**
 * Answers from what a place sees of a shelf. Whoever asks for people, or for their number, waits until they are known.
 *
 * @param place `null`: everything is seen
 * @param reload reads the folder again, and puts what was read on the shelf
 */
export function libraryAt(
  place: Place | null,
  shelf: Shelf,
  reload: (onProgress?: OnProgress) => Promise<ReloadReport>,
): Library {
  const now = () => shelf.now().at(place);
  const whole = async () => (await shelf.whole()).at(place);
  return {
    ask: async (request) => answerQuestion(now(), request),
    context: async (reference) => findContext(now(), reference),
    counts: async () => countCollection(now()),
    skipped: async () => now().skipped,
    unusedPatterns: async () => now().unusedPatterns(),
    complete: async (kind, typed, limit, longest = Number.POSITIVE_INFINITY) =>
      kind === 'people'
        ? completePerson(await whole(), typed, limit, longest)
        : completeSource(now(), typed, limit, longest),
    quotes: async (request) => findQuotes(await whole(), request),
    quotations: async (file) => quotationsOf(await whole(), file),
    locate: async (request) => locateWords(await whole(), request),
    sources: async () => listSources(await whole()),
    read: async (request) => pageOfSource(await whole(), request),
    check: async () => checkCollection(await whole()),
    reload: async (onProgress) => {
      const report = await reload(onProgress);
      return shelf.now().report(report, place);
    },
  };
}
