import type { AnalysedQuestion } from '../question/analyse-question.js';
import { totalWeight } from '../ranking/part-weights.js';
import { type PassageFeatures, passageFeatures } from '../ranking/passage-features.js';
import type { Ranked } from '../ranking/rank-passages.js';
import type { PassageStore } from '../store/passage-store.js';

/**
 * What tells whether the first passage answers, its own features first. Raw scores do not carry over from one collection to
 * another, so nearly all are shares of what the question could have had.
 */
export interface ConfidenceFeatures extends PassageFeatures {
  readonly constant: number;
  /** The features of the first passage, weighted. */
  readonly score: number;
  /** How much more that is than the score of the next best; 0 where that is better. */
  readonly margin: number;
  /** The weight and the number of the question's words that it holds, as shares. */
  readonly held: number;
  readonly heldWords: number;
  /** The square root of their number, for one word of one is weaker evidence than five of five. */
  readonly heldCount: number;
  /** The share of the question's weight in the rarest word that it lacks. */
  readonly heaviestMissing: number;
  /** The shares of words that no document holds, and of those taken for misspelt ones. */
  readonly unknown: number;
  readonly corrected: number;
  /** Words written large, names in most languages, that no document, not the passage holds: as shares of the question's weight. */
  readonly unknownNames: number;
  readonly missingNames: number;
  /** How many words of content there are, how long (short words are found by chance), and what all are worth. */
  readonly words: number;
  readonly wordLength: number;
  readonly weight: number;
  /** How many passages there are, as a logarithm. */
  readonly passages: number;
}

/** Beyond this a margin between the first and the second passage says no more. */
const CLEAR_MARGIN = 5;

/** @param next the second best passage */
export function confidenceFeatures(
  store: PassageStore,
  question: AnalysedQuestion,
  first: Ranked,
  next: Ranked | undefined,
): ConfidenceFeatures {
  const { counts, similar } = first.look;
  const content = question.content.map((word) => ({
    ...word,
    strength: (counts[word.at] ?? 0) > 0 ? 1 : (similar[word.at] ?? 0),
  }));
  const number = Math.max(1, content.length);
  const weight = content.reduce((sum, word) => sum + word.weight, 0);
  const total = totalWeight(question.words);
  const heldWords = content.filter(({ strength }) => strength === 1).length;
  const names = content.filter(({ capital }) => capital);
  const unknown = content.filter(({ terms }) => terms.length === 0);
  return {
    constant: 1,
    ...featuresByWords(store, question, first),
    score: first.score,
    margin: Math.max(0, Math.min(CLEAR_MARGIN, first.score - (next?.score ?? 0))),
    held: content.reduce((sum, word) => sum + word.weight * word.strength, 0) / total,
    heldWords: heldWords / number,
    heldCount: Math.sqrt(heldWords),
    heaviestMissing: Math.max(0, ...content.map((word) => word.weight * (1 - word.strength))) / total,
    unknown: unknown.length / number,
    corrected: content.filter(({ corrected }) => corrected !== null).length / number,
    unknownNames:
      unknown.filter(({ capital }) => capital).reduce((sum, word) => sum + word.weight, 0) / total,
    missingNames: names.reduce((sum, word) => sum + word.weight * (1 - word.strength), 0) / total,
    words: Math.log(1 + content.length),
    wordLength: content.reduce((sum, { form }) => sum + form.length, 0) / number,
    weight,
    passages: Math.log(1 + store.passages),
  };
}

/**
 * The features of a passage by the question's words alone. Pairs of characters, which only Chinese has, would make its shares
 * smaller than those of other languages.
 */
function featuresByWords(
  store: PassageStore,
  question: AnalysedQuestion,
  { features, look }: Ranked,
): PassageFeatures {
  if (question.pairs.length === 0) return features;
  return passageFeatures(store, { question, parts: question.words }, look, features.letters);
}
