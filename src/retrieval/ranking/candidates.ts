import { saturate } from '../bm25.js';
import type { QuestionWord } from '../question/question-words.js';
import { documentFrequency, type PassageStore } from '../store/passage-store.js';
import type { Allows } from './allowed-passages.js';

/** A passage that may answer, with its score by the words it shares with the question. */
export interface Candidate {
  /** Its number in the store. */
  readonly passage: number;
  readonly score: number;
}

/**
 * The passages with the highest BM25+ score, the best one first; equal scores in the order of the documents.
 *
 * @param allows which passages may be candidates; absent: all
 */
export function findCandidates(
  store: PassageStore,
  words: readonly Pick<QuestionWord, 'terms' | 'weight'>[],
  limit: number,
  allows?: Allows,
): Candidate[] {
  const { postings, counts, lengths, averageLength } = store;
  const scores = new Float32Array(store.size);
  const touched: number[] = [];
  const parts = words.flatMap(({ terms, weight }) => terms.map((term) => ({ term, weight })));
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

/** The highest scores without sorting all of them: most are below the worst of the best so far. */
function best(passages: readonly number[], scores: Float32Array, limit: number): Candidate[] {
  const found: Candidate[] = [];
  for (const passage of passages) {
    const candidate = { passage, score: scores[passage] ?? 0 };
    const worst = found[limit - 1];
    if (worst && !isBetter(candidate, worst)) continue;
    const at = found.findLastIndex((each) => !isBetter(candidate, each)) + 1;
    found.splice(at, 0, candidate);
    if (found.length > limit) found.pop();
  }
  return found;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.passage < b.passage);
}
