import { asks } from '../../language/questions/asks.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { offers } from '../ranking/answer-fit.js';
import { lookAt } from '../ranking/look-at.js';
import type { PassageLook } from '../ranking/passage-look.js';
import type { Ranked } from '../ranking/rank-passages.js';
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
    if (!placed.has(answer) && asksFor(store, each.passage, answer)) {
      const known = ranked.find(({ passage }) => passage === answer)?.look;
      const look = known ?? lookAt(store, question, answer);
      if (findAnswer(store, question, each)?.onlyAsks || onlyBehind(question, each.look, look)) {
        placed.set(answer, behindOf(store, question, each, look));
      }
    }
    placed.set(each.passage, each);
  }
  return [...placed.values()];
}

/** What stands behind a passage that asks. Where it has no word of the question it answers from its beginning on. */
function behindOf(
  store: PassageStore,
  question: AnalysedQuestion,
  asking: Ranked,
  look: PassageLook,
): Ranked {
  const behind = { ...asking, passage: look.passage, look, defining: null, telling: [] };
  return findAnswer(store, question, behind) ? behind : { ...behind, heading: 'asks' };
}

/** Whether only the passage behind one that asks has the number or time that is asked for: “Trees will be cut. How many?” */
function onlyBehind({ answerType }: AnalysedQuestion, asking: PassageLook, behind: PassageLook): boolean {
  return (
    (answerType === 'number' || answerType === 'time') &&
    !offers(answerType, asking) &&
    offers(answerType, behind)
  );
}

/** Whether a passage ends with a question, and the next one belongs to it and asks nothing more. */
function asksFor(store: PassageStore, passage: number, next: number): boolean {
  if (store.documentOf[passage] !== store.documentOf[next]) return false;
  const [asking, behind] = [passageAt(store, passage), passageAt(store, next)];
  if (!asking || !behind || asking.passage.heading !== behind.passage.heading) return false;
  const { language } = asking.document;
  return asks(asking.passage.text, language) && !asks(behind.passage.text, language);
}
