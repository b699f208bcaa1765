import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { QuestionWord } from '../question/question-words.js';
import { isBelow } from '../store/above.js';
import { sortedByDate } from '../store/by-date.js';
import type { PassageStore } from '../store/passage-store.js';
import { offers } from './answer-fit.js';
import { levelOf } from './levels.js';
import { holdsWord } from './passage-look.js';
import type { Ranked } from './rank-passages.js';

/** A passage whose score lies no further below that of the best fits about equally well. */
const ABOUT_EQUAL = 4;

/**
 * The same passages; where a question asks for the newest of something, those that fit about as well as the first come in
 * the order of their dates, the newest first, and undated ones behind. They fit as well where they have the words that the
 * first has of what the question is about, themselves or in the headings and titles above, and something of the kind that
 * is asked for if the first does. Those of one date that are about it only by what stands above them stay as the document
 * has them. Which day it is plays no part: the same question has the same answer tomorrow.
 */
export function newestFirst(
  store: PassageStore,
  question: AnalysedQuestion,
  ranked: readonly Ranked[],
): Ranked[] {
  const [first] = ranked;
  if (!question.wantsNewest || first === undefined) return [...ranked];
  const isWanted = offers(question.answerType, first.look);
  const held = heldBy(store, question, first);
  const alike = new Set(
    ranked.filter((each) => {
      if (first.score - each.score > ABOUT_EQUAL || levelOf(each) !== levelOf(first)) return false;
      if (isWanted && !offers(question.answerType, each.look)) return false;
      const had = heldBy(store, question, each);
      return held.every((word) => had.includes(word));
    }),
  );
  const telling = ranked.filter((each) => alike.has(each) && tellsOfIt(question, each));
  const others = [...alike].filter((each) => !telling.includes(each)).sort((a, b) => a.passage - b.passage);
  return [
    ...sortedByDate(store, [...telling, ...others], (each) => telling.includes(each)).map((each) => ({
      ...each,
      score: first.score,
    })),
    ...ranked.filter((each) => !alike.has(each)),
  ];
}

/** Whether a passage has a word itself of what a question is about: only then the times in it are times of that. */
function tellsOfIt({ content }: AnalysedQuestion, { look }: Ranked): boolean {
  return content.some(({ at }) => holdsWord(look, at));
}

/** Which words of those that a question is about a passage holds, itself, in the headings above or in the title. */
function heldBy(
  store: PassageStore,
  { content }: AnalysedQuestion,
  { passage, look }: Ranked,
): QuestionWord[] {
  return content.filter(({ at, terms }) => holdsWord(look, at) || isBelow(store, passage, terms));
}
