import { inverseDocumentFrequency } from '../bm25.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { QuestionWord } from '../question/question-words.js';
import type { PassageLook } from './passage-look.js';

/** A word of the question, or two of its characters side by side, as far as it is weighed. */
export type Part = Pick<QuestionWord, 'weight'>;

/** What a character is worth where it counts in a pair as well, and what a pair is worth beside a word as rare as itself. */
const SHARE = 0.5;

/**
 * What the words and then the pairs of a question are worth: a pair the more, the fewer of the passages that were looked
 * at have it.
 */
export function weighParts(
  { words, pairs }: AnalysedQuestion,
  looks: readonly PassageLook[],
): readonly Part[] {
  if (pairs.length === 0) return words;
  const paired = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  return [
    ...words.map(({ weight }, at) => ({ weight: paired.has(at) ? weight * SHARE : weight })),
    ...pairs.map((_, at) => {
      const frequency = looks.filter(({ pairCounts }) => (pairCounts[at] ?? 0) > 0).length;
      return { weight: SHARE * inverseDocumentFrequency(frequency, looks.length) };
    }),
  ];
}

/** The weights of the question's parts, each times what is held of it. */
export function weigh(parts: readonly Part[], held: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < parts.length; at++) sum += (parts[at]?.weight ?? 0) * (held[at] ?? 0);
  return sum;
}

/** What a question is worth whose every part is held; never 0, so that it can be divided by. */
export function totalWeight(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
}
