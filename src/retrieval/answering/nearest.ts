import type { AnalysedQuestion } from '../question/analyse-question.js';
import { holdsWord } from '../ranking/passage-look.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { isToldAbove } from '../store/above.js';
import type { PassageStore } from '../store/passage-store.js';

/** What is shown where nothing answers: what has a code comes nearer than what shares a word. */
export function nearest(coded: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const held = new Set(coded.map(({ passage }) => passage));
  return [...coded, ...others.filter(({ passage }) => !held.has(passage))];
}

/**
 * Whether a passage, or a heading above it, has a word that says what a question is about, or one that looks like it: what
 * holds it together stands everywhere.
 *
 * @param guessed whether words that were taken for slips count as what they were taken for
 */
export function isNear(
  store: PassageStore,
  { content }: AnalysedQuestion,
  { passage, look }: Ranked,
  guessed: boolean,
): boolean {
  // Of a phrase such as "to be or not to be" it is enough that it stands there.
  if (content.length === 0) return true;
  return content.some(({ at, corrected, terms }) => {
    const stands = holdsWord(look, at) || isToldAbove(store, passage, terms);
    return (stands && (guessed || corrected === null)) || (look.similar[at] ?? 0) > 0;
  });
}
