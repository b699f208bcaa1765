import type { TakeTurns } from '../../shared/turns.js';
import { type PassageStore, SENTENCE_BREAK, tokensOf, wordOfToken } from './passage-store.js';

type TermsOfPassages = Pick<PassageStore, 'size' | 'tokens' | 'tokensFrom' | 'termOfWord'>;

/** Turns "which words does a passage hold" into "which passages hold a term", by counting first and filling then. */
export async function postingsOf(
  store: TermsOfPassages & { readonly termCount: number },
  takeTurns: TakeTurns,
): Promise<Pick<PassageStore, 'postings' | 'counts' | 'postingsFrom'>> {
  const { termCount: terms } = store;
  const postingsFrom = new Uint32Array(terms + 1);
  // The last passage in which a term was met, plus one: a term is counted once in a passage.
  const metIn = new Uint32Array(terms);
  await forEachTerm(store, takeTurns, (term, passage) => {
    if (metIn[term] === passage + 1) return;
    metIn[term] = passage + 1;
    postingsFrom[term + 1] = (postingsFrom[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < terms; term++) {
    postingsFrom[term + 1] = (postingsFrom[term + 1] ?? 0) + (postingsFrom[term] ?? 0);
  }
  const postings = new Uint32Array(postingsFrom[terms] ?? 0);
  const counts = new Uint8Array(postings.length);
  const filledTo = postingsFrom.slice();
  metIn.fill(0);
  await forEachTerm(store, takeTurns, (term, passage) => {
    if (metIn[term] !== passage + 1) {
      metIn[term] = passage + 1;
      postings[filledTo[term] ?? 0] = passage;
      filledTo[term] = (filledTo[term] ?? 0) + 1;
    }
    const slot = (filledTo[term] ?? 0) - 1;
    if ((counts[slot] ?? 0) < 255) counts[slot] = (counts[slot] ?? 0) + 1;
  });
  return { postings, counts, postingsFrom };
}

/** Goes through the terms of all passages, as often as they stand there. */
async function forEachTerm(
  store: TermsOfPassages,
  takeTurns: TakeTurns,
  visit: (term: number, passage: number) => void,
): Promise<void> {
  for (let passage = 0; passage < store.size; passage++) {
    for (const token of tokensOf(store, passage)) {
      if (token !== SENTENCE_BREAK) visit(store.termOfWord[wordOfToken(token)] ?? 0, passage);
    }
    if ((passage & 255) === 0) await takeTurns();
  }
}
