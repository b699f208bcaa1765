import { sentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import type { AnalysedQuestion } from '../question/question-words.js';
import { weigh } from '../ranking/passage-features.js';
import type { PassageLook } from '../ranking/passage-look.js';
import type { PassageStore } from '../store/passage-store.js';
import { weighted } from '../weights.js';
import { SENTENCE_FEATURES, sentenceFeatures } from './sentence-features.js';
import { SENTENCE_WEIGHTS } from './sentence-weights.js';

/**
 * The sentence of a passage that most likely answers, as offsets into the passage's text: none where the passage holds
 * no word of the question, otherwise one.
 */
export function markAnswer(store: PassageStore, question: AnalysedQuestion, look: PassageLook): Span[] {
  if (look.sentences.every(({ held }) => weigh(question.words, held) === 0)) return [];
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, features] of sentenceFeatures(question, look).entries()) {
    const score = weighted(SENTENCE_FEATURES, SENTENCE_WEIGHTS, features);
    if (score > most) {
      most = score;
      best = at;
    }
  }
  const document = store.documents[store.documentOf[look.passage] ?? 0];
  const passage = document?.passages[store.passageOf[look.passage] ?? 0];
  const span = passage && sentences(passage.text, document.language)[best];
  return span ? [span] : [];
}
