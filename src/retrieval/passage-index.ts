import type { Document } from '../corpus/document.js';
import type { PassagePosition, Question, Ranking } from './answer.js';
import { relevance, type TopicLook } from './answering/topic.js';
import { type Locations, locate } from './locating/locate.js';
import { rank } from './rank.js';
import { buildStore } from './store/build-store.js';
import { type PackedStore, packStore, unpackStore } from './store/packed-store.js';
import { partOfStore } from './store/part-of-store.js';
import type { PassageStore } from './store/passage-store.js';

/** Everything that is needed to answer questions from a set of documents. Never changes once built. */
export interface PassageIndex {
  /** The passages that answer a question best, the best one first. Any text is a question; none throws. */
  rank(question: Question): Ranking;
  /** What each of the given passages has to do with a topic, in the order of the candidates. */
  relevance(topic: string, candidates: readonly PassagePosition[]): TopicLook[];
  /**
   * The index of some of the documents. The others do not exist for it: their words are unknown, nothing of them is
   * counted or suggested, and the documents are numbered anew.
   *
   * @param documents indices, ascending
   */
  partWith(documents: readonly number[]): PassageIndex;
  /** The index of other documents. Those that are the very same are not read again; the answers are as if they were. */
  over(documents: readonly Document[]): Promise<PassageIndex>;
  /** As plain data, to be kept on disk, without the documents; for a whole index only. */
  pack(): Promise<PackedStore>;
  /**
   * Where the words of a text stand, word for word or nearly.
   *
   * @param documents indices of the documents to look in; absent: all
   */
  locate(text: string, documents?: ReadonlySet<number>): Promise<Locations>;
}

/**
 * Reads the passages of all documents. Lets other work of the thread have its turn every few milliseconds.
 */
export async function buildIndex(documents: readonly Document[]): Promise<PassageIndex> {
  return indexOver(await buildStore(documents));
}

/** The index that was packed, over the same documents in the same order. */
export async function unpackIndex(
  packed: PackedStore,
  documents: readonly Document[],
): Promise<PassageIndex> {
  return indexOver(await unpackStore(packed, documents));
}

function indexOver(store: PassageStore): PassageIndex {
  return {
    rank: (question) => rank(store, question),
    relevance: (topic, candidates) => relevance(store, topic, candidates),
    partWith: (documents) => indexOver(partOfStore(store, documents)),
    over: async (documents) => indexOver(await buildStore(documents, store)),
    pack: () => packStore(store),
    locate: (text, documents) => locate(store, text, documents),
  };
}
