import { pointsToNobody } from '../../language/questions/pronouns.js';
import type { AnswerStatus } from '../answer.js';
import type { AnalysedQuestion } from '../question/question-words.js';
import { offers } from '../ranking/answer-fit.js';
import type { Ranked } from '../ranking/rank-passages.js';
import type { PassageStore } from '../store/passage-store.js';
import { weighted } from '../weights.js';
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence-features.js';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.js';

/** A question that speaks of somebody without a name is never sure to be answered. */
const MOST_FOR_NOBODY = 0.5;

/**
 * How likely what stands below a heading answers, where the heading asks what the question asks, or names what it asks about
 * and something of the kind that is asked for stands below it.
 */
const LEAST_FOR_ASKED = 0.9;

/** The same where nothing of that kind stands there: “where are the boats” above how many there are. */
const LEAST_FOR_NAMED = 0.5;

/** The calibrated probability that the first passage answers; 0 where there is none, and where nothing is asked about. */
export function confidenceIn(
  store: PassageStore,
  question: AnalysedQuestion,
  ranked: readonly Ranked[],
): number {
  if (question.words.every(({ kind }) => kind === 'function')) return 0;
  const [first] = ranked;
  if (first === undefined) return 0;
  const features = confidenceFeatures(store, question, ranked);
  const observed = 1 / (1 + Math.exp(-weighted(CONFIDENCE_FEATURES, CONFIDENCE_WEIGHTS, features)));
  const confidence = Math.max(observed, leastByHeading(question, first));
  // Whom the passage tells of may be somebody else.
  const isOpen = first.heading !== 'asks' && question.language === 'en' && pointsToNobody(question.text);
  return isOpen ? Math.min(confidence, MOST_FOR_NOBODY) : confidence;
}

function leastByHeading({ answerType }: AnalysedQuestion, { heading, look }: Ranked): number {
  if (heading === null) return 0;
  return heading === 'asks' || offers(answerType, look) ? LEAST_FOR_ASKED : LEAST_FOR_NAMED;
}

const ANSWERED = 0.7;
const UNSURE = 0.35;

export function statusOf(confidence: number): AnswerStatus {
  if (confidence >= ANSWERED) return 'answered';
  return confidence >= UNSURE ? 'unsure' : 'unanswered';
}
