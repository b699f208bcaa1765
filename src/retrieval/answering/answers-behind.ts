import { asks } from '../../language/questions/asks.js';
import type { AnalysedQuestion } from '../question/question-words.js';
import { lookAt } from '../ranking/passage-look.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { matchWords } from '../ranking/word-matches.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { findAnswer } from './answer-sentence.js';

/**
 * The same passages, and in front of each that only asks what is asked, as in an interview, the one behind it: that answers,
 * and need not have a word of the question. What stands below another heading is no answer.
 */
export function withAnswersBehind(
  store: PassageStore,
  question: AnalysedQuestion,
  ranked: readonly Ranked[],
): Ranked[] {
  const placed = new Map<number, Ranked>();
  for (const each of ranked) {
    if (placed.has(each.passage)) continue;
    const answer = each.passage + 1;
    if (
      !placed.has(answer) &&
      asksFor(store, each.passage, answer) &&
      findAnswer(store, question, each)?.onlyAsks
    ) {
      const known = ranked.find(({ passage }) => passage === answer)?.look;
      const look = known ?? lookAt(store, question, matchWords(store, question.words), answer);
      const behind = { ...each, passage: answer, look, defining: null };
      // Where it has no word of the question it answers from its beginning on, as below a heading that asks.
      placed.set(answer, findAnswer(store, question, behind) ? behind : { ...behind, heading: 'asks' });
    }
    placed.set(each.passage, each);
  }
  return [...placed.values()];
}

/** Whether a passage ends with a question, and the next one belongs to it and asks nothing more. */
function asksFor(store: PassageStore, passage: number, next: number): boolean {
  if (store.documentOf[passage] !== store.documentOf[next]) return false;
  const [asking, behind] = [passageAt(store, passage), passageAt(store, next)];
  if (!asking || !behind || asking.passage.heading !== behind.passage.heading) return false;
  const { language } = asking.document;
  return asks(asking.passage.text, language) && !asks(behind.passage.text, language);
}
