import { compareTexts } from '../../language/compare.js';
import type { AnalysedQuestion } from '../question/question-words.js';
import { type PassageStore, termsAbove } from '../store/passage-store.js';
import { offers } from './answer-fit.js';
import { datesOf, type PassageDates } from './dates-of.js';
import type { Ranked } from './rank-passages.js';

/** A passage whose score lies no further below that of the best fits about equally well. */
const ABOUT_EQUAL = 3;

/**
 * The same passages; where a question asks for the newest of something, those that fit about as well as the first come in
 * the order of their dates, the newest first, and undated ones behind. They fit as well where they have the words that the
 * first has of what the question is about, themselves or in the headings above, and something of the kind that is asked for
 * if the first does. Which day it is plays no part: the same question has the same answer tomorrow.
 */
export function newestFirst(
  store: PassageStore,
  question: AnalysedQuestion,
  ranked: readonly Ranked[],
): Ranked[] {
  const [first] = ranked;
  if (!question.wantsNewest || first === undefined) return [...ranked];
  const alike = ranked
    .filter((each) => isAsGood(store, question, each, first))
    .map((each) => ({ each, dates: datesOf(store, each.passage) }))
    .sort((a, b) => compareDates(b.dates, a.dates))
    .map(({ each }) => ({ ...each, score: first.score }));
  const moved = new Set(alike.map(({ passage }) => passage));
  return [...alike, ...ranked.filter(({ passage }) => !moved.has(passage))];
}

function isAsGood(store: PassageStore, question: AnalysedQuestion, each: Ranked, first: Ranked): boolean {
  if (first.score - each.score > ABOUT_EQUAL || each.heading !== first.heading) return false;
  if (offers(question.answerType, first.look) && !offers(question.answerType, each.look)) return false;
  const had = heldBy(store, question, each);
  return heldBy(store, question, first).every((at) => had.includes(at));
}

/** Which words of those that a question is about a passage holds, itself or in the headings above. */
function heldBy(store: PassageStore, { words }: AnalysedQuestion, { passage, look }: Ranked): number[] {
  const above = termsAbove(store, passage);
  return words.flatMap(({ kind, terms }, at) => {
    const stands = (look.counts[at] ?? 0) > 0 || terms.some((term) => above.has(term));
    return kind === 'content' && stands ? [at] : [];
  });
}

/** When a passage is from says more than the times that it tells of. */
function compareDates(a: PassageDates, b: PassageDates): number {
  return compareTexts(a.of || a.within, b.of || b.within) || compareTexts(a.within, b.within);
}
