import { saturate } from '../bm25.js';
import type { QuestionWord } from '../question/question-words.js';
import { SYNONYM_STRENGTH } from '../question/word-matches.js';
import { documentFrequency, type PassageStore } from '../store/passage-store.js';
import type { Allows } from './allowed-passages.js';

/**
 * The passages with the highest BM25+ score, the best one first; equal scores in the order of the documents.
 *
 * @param allows which passages may be candidates; absent: all
 */
export function findCandidates(
  store: PassageStore,
  words: readonly Pick<QuestionWord, 'terms' | 'synonyms' | 'weight'>[],
  limit: number,
  allows?: Allows,
): number[] {
  const { postings, counts, lengths, averageLength } = store;
  const scores = new Float32Array(store.size);
  const touched: number[] = [];
  const parts = words.flatMap(({ terms, synonyms, weight }) => [
    ...terms.map((term) => ({ term, weight })),
    ...synonyms.map((term) => ({ term, weight: weight * SYNONYM_STRENGTH })),
  ]);
  for (const { term, weight } of parts) {
    const from = store.postingsFrom[term] ?? 0;
    const to = from + documentFrequency(store, term);
    for (let at = from; at < to; at++) {
      const passage = postings[at] ?? 0;
      if (scores[passage] === 0) {
        if (allows && !allows(passage)) continue;
        touched.push(passage);
      }
      const worth = saturate(counts[at] ?? 0, lengths[passage] ?? 0, averageLength);
      scores[passage] = (scores[passage] ?? 0) + weight * worth;
    }
  }
  return best(touched, scores, limit);
}

/** Those with the highest scores without sorting all of them: most are below the worst of the best so far. */
function best(passages: readonly number[], scores: Float32Array, limit: number): number[] {
  const isBetter = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  const found: number[] = [];
  for (const passage of passages) {
    const worst = found[limit - 1];
    if (worst !== undefined && !isBetter(passage, worst)) continue;
    found.splice(found.findLastIndex((each) => !isBetter(passage, each)) + 1, 0, passage);
    if (found.length > limit) found.pop();
  }
  return found;
}
