import { pointsToNobody } from '../../language/questions/pronouns.js';
import type { AnswerStatus } from '../answer.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { saysAll } from '../question/wording.js';
import { lacksKind } from '../ranking/answer-fit.js';
import { holdsWord } from '../ranking/passage-look.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { mayTell } from '../ranking/things-in-texts.js';
import { isHeadedWith } from '../store/above.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { weighted } from '../weights.js';
import { confidenceFeatures } from './confidence-features.js';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.js';
import { lacksWord } from './lacks-word.js';
import { leastConfidence } from './least-confidence.js';
import { namesWithTitleInstead } from './titled-name.js';

/** What is never sure to be answered. */
const MOST_FOR_OPEN = 0.5;

/** The passages by which it is told how sure an answer is. */
interface Found {
  /** What answers best. */
  readonly first: Ranked | undefined;
  /** What is shown first: behind a passage that only asks stands the one that may have the number that is asked for. */
  readonly shown: Ranked | undefined;
  /** All that is near, also what lacks a phrase that is asked for: having that alone is no answer. */
  readonly near: readonly Ranked[];
}

/** The calibrated probability that the first passage answers; 0 where there is none, and where nothing is asked about. */
export function confidenceIn(
  store: PassageStore,
  question: AnalysedQuestion,
  { first, shown = first, near }: Found,
): number {
  if (first === undefined || shown === undefined) return 0;
  if (question.content.length === 0) return 0;
  const next = near.find(({ passage }) => passage !== first.passage);
  const features = confidenceFeatures(store, question, first, next);
  const observed = 1 / (1 + Math.exp(-weighted(CONFIDENCE_WEIGHTS, features)));
  const titled = namesWithTitleInstead(store, question.words, first.look);
  const confidence = Math.max(observed, leastConfidence(store, question, first, titled));
  if (first.heading === 'asks') return confidence;
  const isOpen =
    // What tells of “Frau Vogt” may tell of another Vogt than the one who is asked for by her full name.
    titled.size > 0 ||
    tellsOfElse(store, question, first) ||
    lacksWord(store, question, first, confidence) ||
    // That entry is free tells what it costs, without a number.
    (first.telling.length === 0 &&
      (lacksKind(question, shown.look) || lacksThing(store, question, shown.passage)));
  return isOpen ? Math.min(confidence, MOST_FOR_OPEN) : confidence;
}

/** Whether somebody is meant who is not named, no document knows most of what is asked about, or at most a title names any of it. */
function tellsOfElse(store: PassageStore, question: AnalysedQuestion, first: Ranked): boolean {
  if (question.language === 'en' && saysAll(question) && pointsToNobody(question.text)) return true;
  // The newest release need not be called one, nor the latest minutes.
  if (first.heading === 'names') return false;
  return isMostlyUnknown(question) || isUnnamed(store, question, first);
}

/** Whether a passage surely lacks the thing that a question asks for. */
function lacksThing(store: PassageStore, question: AnalysedQuestion, passage: number): boolean {
  const found = passageAt(store, passage);
  return found !== null && !mayTell(question, found.passage.text, found.document.language);
}

/** Whether neither a passage nor a heading above it has a word that a question is about; its title alone says little. */
function isUnnamed(store: PassageStore, { content }: AnalysedQuestion, { passage, look }: Ranked): boolean {
  return !content.some(({ terms, at }) => holdsWord(look, at) || isHeadedWith(store, passage, terms));
}

/** Whether the words that stand in no document are worth more than all others that a question is about. */
function isMostlyUnknown({ content }: AnalysedQuestion): boolean {
  let difference = 0;
  for (const { terms, weight, asksForThing } of content) {
    // What tells a price need not call it one.
    if (!asksForThing) difference += terms.length === 0 ? weight : -weight;
  }
  return difference > 0;
}

const ANSWERED = 0.7;
const UNSURE = 0.35;

/** What a confidence is called. */
export function statusOf(confidence: number): AnswerStatus {
  if (confidence >= ANSWERED) return 'answered';
  return confidence >= UNSURE ? 'unsure' : 'unanswered';
}
