import { MOST_PASSAGES, type Question, type RankedPassage, type Ranking, type ReadWord } from './answer.js';
import { findAnswer } from './answering/answer-sentence.js';
import { withAnswersBehind } from './answering/answers-behind.js';
import { confidenceIn, statusOf } from './answering/confidence.js';
import { groupDuplicates } from './answering/duplicates.js';
import { missingParts } from './answering/missing-parts.js';
import { isNear, nearest } from './answering/nearest.js';
import { readSlips, readSynonyms, respelt } from './answering/read-words.js';
import { suggest } from './answering/suggestions.js';
import { type AnalysedQuestion, analyseQuestion } from './question/analyse-question.js';
import { requiredBy } from './question/required.js';
import { type Wording, wordingOf } from './question/wording.js';
import { type Ranked, rankPassages } from './ranking/rank-passages.js';
import { belongs, type PassageStore, positionOf } from './store/passage-store.js';

/** A question's passages, and how well they answer it. */
interface Judged extends Pick<Ranking, 'status' | 'confidence' | 'missing' | 'wordless'> {
  readonly question: AnalysedQuestion;
  /** The best one first; of a question without an answer those that come near it. */
  readonly ranked: readonly Ranked[];
}

/** The passages that answer a question best, and how sure that is; see `PassageIndex.rank`. */
export function rank(store: PassageStore, asked: Question): Ranking {
  const most = Math.max(asked.limit, MOST_PASSAGES);
  const judged = judge(store, wordingOf(asked), asked.documents, most);
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
    read: readIn(store, judged),
    suggestions: suggest(store, question, meant, status === 'answered' ? [] : ranked),
  };
}

/** What was read as something else; a slip only where that is answered for sure, since it is suggested otherwise. */
function readIn(store: PassageStore, { question, status, ranked: [first] }: Judged): readonly ReadWord[] {
  if (status === 'unanswered' || !first) return [];
  return [
    ...(status === 'answered' ? readSlips(store, question) : []),
    ...readSynonyms(store, question, first),
  ];
}

/**
 * The question as it was probably meant, where words of it were taken for slips; `null` where none were, or where that is
 * not answered: a word that looks like the one that was asked for need not be meant.
 */
function meantInstead(
  store: PassageStore,
  { documents }: Question,
  { question, status }: Judged,
  most: number,
): string | null {
  const meant = respelt(store, question);
  if (meant === null) return null;
  const helps = status === 'answered' || judge(store, meant, documents, most).status !== 'unanswered';
  return helps ? meant.text : null;
}

/**
 * @param documents those to look in; `undefined`: all
 * @param most how many passages are wanted
 */
function judge(
  store: PassageStore,
  { text, ownEnd }: Wording,
  documents: ReadonlySet<number> | undefined,
  most: number,
): Judged {
  const question = analyseQuestion(text, store, ownEnd);
  const required = requiredBy(question, store);
  const { holders, coded } = required;
  const isFree = holders.length === 0;
  const isCommon = question.content.length === 0;
  const inDocuments = (passage: number) =>
    documents?.has(store.documentOf[passage] ?? 0) ?? belongs(store, passage);
  const isHolder = (passage: number) => holders.every((holding) => holding.has(passage));
  const near = isCommon ? [] : rankPassages(store, question, most, inDocuments);
  const ranked = isFree
    ? near
    : rankPassages(store, question, most, (passage) => inDocuments(passage) && isHolder(passage));
  const answered = withAnswersBehind(store, question, near);
  const shown = isFree ? answered : ranked;
  const confidence = confidenceIn(store, question, { first: ranked[0], shown: shown[0], near });
  const status = statusOf(confidence);
  return {
    question,
    status,
    confidence,
    // Only what has the phrases and a code answers. Where that does not, what is nearest need not have them.
    ranked: status === 'unanswered' && !isCommon ? nearest(coded ? ranked : [], answered) : shown,
    missing: missingParts(question, required),
    wordless: isCommon && isFree,
  };
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
