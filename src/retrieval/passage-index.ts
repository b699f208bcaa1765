import type { Document } from '../corpus/document.js';
import {
  MOST_PASSAGES,
  type PassagePosition,
  type Question,
  type RankedPassage,
  type Ranking,
} from './answer.js';
import { markAnswer } from './answer-sentence.js';
import { buildStore } from './build-store.js';
import { confidenceIn, statusOf } from './confidence.js';
import { groupDuplicates } from './duplicates.js';
import { type Locations, locate } from './locating/locate.js';
import { type PackedStore, packStore, unpackStore } from './packed-store.js';
import { partOfStore } from './part-of-store.js';
import type { PassageStore } from './passage-store.js';
import { findPhrases, passagesWith } from './phrases.js';
import { type AnalysedQuestion, analyseQuestion } from './question-words.js';
import { type Ranked, rankPassages } from './rank-passages.js';
import { missingParts, suggest } from './suggestions.js';
import { relevance, type TopicLook } from './topic.js';

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

function rank(store: PassageStore, { text, limit, documents }: Question): Ranking {
  const most = Math.max(limit, MOST_PASSAGES);
  const question = analyseQuestion(text, store);
  const phrases = findPhrases(question.text, question.language);
  const holders = phrases.map((phrase) => passagesWith(store, phrase));
  const inDocuments = (passage: number) => documents?.has(store.documentOf[passage] ?? 0) ?? true;
  const wordless = phrases.length === 0 && question.words.every(({ kind }) => kind === 'function');
  const near = isAboutSomething(question) ? rankPassages(store, question, most, inDocuments) : [];
  const ranked =
    phrases.length === 0
      ? near
      : rankPassages(
          store,
          question,
          most,
          (passage) => inDocuments(passage) && holders.every((holding) => holding.has(passage)),
        );
  const confidence = confidenceOf(store, question, ranked, near);
  const status = statusOf(confidence);
  // Only what has the phrases answers. Where that does not, what is nearest need not have them.
  const nearest = status === 'unanswered' ? near : ranked;
  const absent = phrases.filter((_, at) => holders[at]?.size === 0);
  // Each text once: half of them may be the same as others.
  const groups = groupDuplicates(store, nearest.slice(0, 2 * most)).slice(0, most);
  return {
    status,
    confidence,
    passages: groups.slice(0, limit).map((group) => cite(store, question, group)),
    total: groups.length,
    wordless,
    missing: missingParts(question, absent),
    suggestions: suggest(store, question, nearest, status === 'answered'),
  };
}

/** Whether the documents have a word of it that says what it is about: what holds it together stands everywhere. */
function isAboutSomething({ words }: AnalysedQuestion): boolean {
  return words.some(({ kind, terms }) => kind === 'content' && terms.length > 0);
}

/** How likely the first of some passages answers, beside all that are near: having a phrase alone is no answer. */
function confidenceOf(
  store: PassageStore,
  question: AnalysedQuestion,
  [first]: readonly Ranked[],
  near: readonly Ranked[],
): number {
  if (first === undefined) return 0;
  return confidenceIn(store, question, [first, ...near.filter(({ passage }) => passage !== first.passage)]);
}

/** Passages with the same text, as the answer has them. */
function cite(
  store: PassageStore,
  question: AnalysedQuestion,
  [first, ...others]: readonly [Ranked, ...Ranked[]],
): RankedPassage {
  return {
    ...positionOf(store, first.passage),
    score: first.score,
    highlights: markAnswer(store, question, first.look),
    alsoIn: others.map(({ passage }) => positionOf(store, passage)),
  };
}

function positionOf(store: PassageStore, passage: number): PassagePosition {
  return { document: store.documentOf[passage] ?? 0, passage: store.passageOf[passage] ?? 0 };
}
