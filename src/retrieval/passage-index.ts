import type { Document } from '../corpus/document.js';
import {
  MOST_PASSAGES,
  type PassagePosition,
  type Question,
  type RankedPassage,
  type Ranking,
} from './answer.js';
import { findAnswer } from './answering/answer-sentence.js';
import { withAnswersBehind } from './answering/answers-behind.js';
import { confidenceIn, statusOf } from './answering/confidence.js';
import { groupDuplicates } from './answering/duplicates.js';
import { missingParts, respelt, suggest } from './answering/suggestions.js';
import { relevance, type TopicLook } from './answering/topic.js';
import { type Locations, locate } from './locating/locate.js';
import { type AnalysedQuestion, analyseQuestion } from './question/analyse-question.js';
import { findCodes, passagesWithCode } from './question/codes.js';
import { findPhrases, passagesWith } from './question/phrases.js';
import { standsInOrAbove } from './ranking/passage-look.js';
import { type Ranked, rankPassages } from './ranking/rank-passages.js';
import { buildStore } from './store/build-store.js';
import { type PackedStore, packStore, unpackStore } from './store/packed-store.js';
import { partOfStore } from './store/part-of-store.js';
import { type PassageStore, positionOf, termsToldAbove } from './store/passage-store.js';

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

/** A question's passages, and how well they answer it. */
interface Judged extends Pick<Ranking, 'status' | 'confidence' | 'missing' | 'wordless'> {
  readonly question: AnalysedQuestion;
  /** The best one first; of a question without an answer those that come near it. */
  readonly ranked: readonly Ranked[];
}

function rank(store: PassageStore, asked: Question): Ranking {
  const most = Math.max(asked.limit, MOST_PASSAGES);
  const judged = judge(store, asked, most);
  const { question, status, confidence, missing, wordless } = judged;
  const meant = meantInstead(store, asked, judged, most);
  const ranked =
    status === 'unanswered'
      ? judged.ranked.filter((each) => isNear(store, question, each, meant !== null))
      : judged.ranked;
  // Each text once: half of them may be the same as others.
  const groups = groupDuplicates(store, ranked.slice(0, 2 * most)).slice(0, most);
  return {
    status,
    confidence,
    passages: groups.slice(0, asked.limit).map((group) => cite(store, question, group)),
    total: groups.length,
    wordless,
    missing,
    suggestions: suggest(store, question, meant, status === 'answered' ? [] : ranked),
  };
}

/**
 * The question as it was probably meant, where words of it were taken for slips; `null` where none were, or where that is
 * not answered: a word that looks like the one that was asked for need not be meant.
 */
function meantInstead(
  store: PassageStore,
  asked: Question,
  { question, status }: Judged,
  most: number,
): string | null {
  const meant = respelt(question);
  if (meant === null || status === 'answered') return meant;
  return judge(store, { ...asked, text: meant }, most).status === 'unanswered' ? null : meant;
}

/** @param most how many passages are wanted */
function judge(store: PassageStore, { text, documents }: Question, most: number): Judged {
  const question = analyseQuestion(text, store);
  const phrases = findPhrases(question.text, question.language);
  const holders = phrases.map((phrase) => passagesWith(store, phrase));
  const codes = findCodes(question.text, question.language);
  const codeHolders = codes.map((code) => passagesWithCode(store, code));
  // Of two codes that are compared, each may stand in a passage of its own.
  if (codes.length > 0) holders.push(new Set(codeHolders.flatMap((holding) => [...holding])));
  const inDocuments = (passage: number) => documents?.has(store.documentOf[passage] ?? 0) ?? true;
  const isCommon = question.words.every(({ isContent }) => !isContent);
  const near = isCommon ? [] : rankPassages(store, question, most, inDocuments);
  const ranked =
    holders.length === 0
      ? near
      : rankPassages(
          store,
          question,
          most,
          (passage) => inDocuments(passage) && holders.every((holding) => holding.has(passage)),
        );
  const answered = withAnswersBehind(store, question, near);
  const shown = holders.length === 0 ? answered : ranked;
  const confidence = confidenceOf(store, question, { first: ranked[0], shown: shown[0], near });
  const status = statusOf(confidence);
  // What has a code comes nearer than what shares a word.
  const held = codes.length === 0 ? [] : ranked;
  const holding = new Set(held.map(({ passage }) => passage));
  const nearest = [...held, ...answered.filter(({ passage }) => !holding.has(passage))];
  const absent = phrases.filter((_, at) => holders[at]?.size === 0);
  const absentCodes = codes.filter((_, at) => codeHolders[at]?.size === 0);
  return {
    question,
    status,
    confidence,
    // Only what has the phrases and a code answers. Where that does not, what is nearest need not have them.
    ranked: status === 'unanswered' && !isCommon ? nearest : shown,
    missing: missingParts(question, absent, absentCodes),
    wordless: isCommon && holders.length === 0,
  };
}

/**
 * Whether a passage, or a heading above it, has a word that says what a question is about, or one that looks like it: what
 * holds it together stands everywhere.
 *
 * @param guessed whether words that were taken for slips count as what they were taken for
 */
function isNear(
  store: PassageStore,
  { words }: AnalysedQuestion,
  { passage, look }: Ranked,
  guessed: boolean,
): boolean {
  // Of a phrase such as "to be or not to be" it is enough that it stands there.
  if (words.every(({ isContent }) => !isContent)) return true;
  const above = termsToldAbove(store, passage);
  return words.some(({ isContent, corrected, terms }, at) => {
    if (!isContent) return false;
    const stands = standsInOrAbove(look, at, terms, above);
    return (stands && (guessed || corrected === null)) || (look.similar[at] ?? 0) > 0;
  });
}

/**
 * How likely the first of some passages answers, beside all that are near: having a phrase alone is no answer. What is shown
 * first is the passage behind it, where it only asks.
 */
function confidenceOf(
  store: PassageStore,
  question: AnalysedQuestion,
  {
    first,
    shown = first,
    near,
  }: {
    readonly first: Ranked | undefined;
    readonly shown: Ranked | undefined;
    readonly near: readonly Ranked[];
  },
): number {
  if (first === undefined || shown === undefined) return 0;
  const others = near.filter(({ passage }) => passage !== first.passage);
  return confidenceIn(store, question, [first, ...others], shown.look);
}

/** Passages with the same text, as the answer has them. */
function cite(
  store: PassageStore,
  question: AnalysedQuestion,
  [first, ...others]: readonly [Ranked, ...Ranked[]],
): RankedPassage {
  const answer = findAnswer(store, question, first);
  return {
    ...positionOf(store, first.passage),
    score: first.score,
    highlights: answer && !answer.onlyAsks ? [answer.sentence] : [],
    alsoIn: others.map(({ passage }) => positionOf(store, passage)),
  };
}
