import { asks } from '../../language/questions/asks.js';
import type { AnalysedQuestion } from '../question/question-words.js';
import { lookAt } from '../ranking/passage-look.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { matchWords } from '../ranking/word-matches.js';
import { type PassageStore, positionOf } from '../store/passage-store.js';
import { findAnswer } from './answer-sentence.js';

/**
 * The same passages, and in front of each that only asks what is asked, as in an interview, the one behind it: that answers,
 * and need not have a word of the question.
 */
export function withAnswersBehind(
  store: PassageStore,
  question: AnalysedQuestion,
  ranked: readonly Ranked[],
): Ranked[] {
  const placed = new Map<number, Ranked>();
  for (const each of ranked) {
    const { passage } = each;
    const answer = passage + 1;
    if (placed.has(passage)) continue;
    if (!placed.has(answer) && endsAsking(store, passage) && findAnswer(store, question, each)?.onlyAsks) {
      if (store.documentOf[answer] === store.documentOf[passage] && !endsAsking(store, answer)) {
        const known = ranked.find((other) => other.passage === answer)?.look;
        const ofAnswer = known ?? lookAt(store, question, matchWords(store, question.words), answer);
        placed.set(answer, { ...each, passage: answer, look: ofAnswer, defining: null });
      }
    }
    placed.set(passage, each);
  }
  return [...placed.values()];
}

function endsAsking(store: PassageStore, passage: number): boolean {
  const position = positionOf(store, passage);
  const document = store.documents[position.document];
  return document !== undefined && asks(document.passages[position.passage]?.text ?? '', document.language);
}
