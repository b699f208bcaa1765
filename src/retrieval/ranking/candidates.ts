import { saturate } from '../bm25.js';
import type { QuestionWord } from '../question/question-words.js';
import { documentFrequency, type PassageStore } from '../store/passage-store.js';

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
  allows?: (passage: number) => boolean,
): Candidate[] {
  const scores = new Float32Array(store.size);
  const touched: number[] = [];
  for (const word of words) {
    for (const term of word.terms) {
      const from = store.postingsFrom[term] ?? 0;
      const to = from + documentFrequency(store, term);
      for (let at = from; at < to; at++) {
        const passage = store.postings[at] ?? 0;
        if (scores[passage] === 0) {
          if (allows && !allows(passage)) continue;
          touched.push(passage);
        }
        const worth = saturate(store.counts[at] ?? 0, store.lengths[passage] ?? 0, store.averageLength);
        scores[passage] = (scores[passage] ?? 0) + word.weight * worth;
      }
    }
  }
  return best(touched, scores, limit);
}

/** The highest scores without sorting all of them: a heap whose root is the worst of the best so far. */
function best(passages: readonly number[], scores: Float32Array, limit: number): Candidate[] {
  const worse = (a: Candidate, b: Candidate) =>
    a.score < b.score || (a.score === b.score && a.passage > b.passage);
  const heap: Candidate[] = [];
  const sink = (from: number) => {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      let least = at;
      for (const child of [left, left + 1]) {
        const a = heap[child];
        const b = heap[least];
        if (a && b && worse(a, b)) least = child;
      }
      const parent = heap[at];
      const child = heap[least];
      if (least === at || !parent || !child) return;
      heap[at] = child;
      heap[least] = parent;
      at = least;
    }
  };
  for (const passage of passages) {
    const candidate = { passage, score: scores[passage] ?? 0 };
    const root = heap[0];
    if (heap.length < limit) {
      heap.push(candidate);
      if (heap.length === limit) for (let at = limit >> 1; at >= 0; at--) sink(at);
    } else if (root && worse(root, candidate)) {
      heap[0] = candidate;
      sink(0);
    }
  }
  return heap.sort((a, b) => (worse(a, b) ? 1 : -1));
}
