import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { QuestionWord } from '../question/question-words.js';
import { holdsSynonymOnly, holdsWord } from '../ranking/passage-look.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { isBelow } from '../store/above.js';
import type { PassageStore } from '../store/passage-store.js';

/** Of so few words each may be the one that matters. */
const FEW = 3;
/** What all else makes as sure as this need not have every one of them. */
const SURE_ANYWAY = 0.9;
/** Where words are not spaced, what a dictionary makes of them need not be words. */
const SPACED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const NUMBER = /^\p{Nd}/u;

/**
 * Whether a passage lacks a word that matters, so that it may be about something else: any word of a question that wants a yes or
 * no (“can dogs come on the boats”), any number (“flat 7”), and one of the few words that any other question is about. Words that
 * look alike are the same here; of few words, one that only means about the same makes no passage sure.
 *
 * @param confidence how sure everything else makes the passage
 */
export function lacksWord(
  store: PassageStore,
  question: AnalysedQuestion,
  { passage, look }: Ranked,
  confidence: number,
): boolean {
  const wanted = question.content.filter(({ isFree, form }) => !isFree && SPACED.test(form));
  const standsAsSynonym = ({ at, synonyms }: QuestionWord) =>
    holdsSynonymOnly(look, at) || isBelow(store, passage, synonyms);
  const lacking = wanted.filter((word) => {
    if (holdsWord(look, word.at) || isBelow(store, passage, word.terms)) return false;
    return (look.similar[word.at] ?? 0) === 0 || standsAsSynonym(word);
  });
  if (lacking.length === 0) return false;
  if (question.wantsYesOrNo || lacking.some(({ form }) => NUMBER.test(form))) return true;
  return wanted.length <= FEW && (confidence < SURE_ANYWAY || lacking.some(standsAsSynonym));
}
