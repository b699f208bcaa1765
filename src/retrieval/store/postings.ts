import type { TakeTurns } from '../../shared/turns.js';
import { type PassageStore, SENTENCE_BREAK, tokensOf, wordOfToken } from './passage-store.js';

/** Turns "which words does a passage hold" into "which passages hold a term", by counting first and filling then. */
export async function postingsOf(
  store: Pick<PassageStore, 'size' | 'tokens' | 'tokensFrom' | 'termOfWord'> & { readonly termCount: number },
  takeTurns: TakeTurns,
): Promise<Pick<PassageStore, 'postings' | 'counts' | 'postingsFrom'>> {
  const { size, termOfWord, termCount: terms } = store;
  const postingsFrom = new Uint32Array(terms + 1);
  // The last passage in which a term was met, plus one: a term is counted once in a passage.
  const metIn = new Uint32Array(terms);
  for (let passage = 0; passage < size; passage++) {
    for (const token of tokensOf(store, passage)) {
      if (token === SENTENCE_BREAK) continue;
      const term = termOfWord[wordOfToken(token)] ?? 0;
      if (metIn[term] === passage + 1) continue;
      metIn[term] = passage + 1;
      postingsFrom[term + 1] = (postingsFrom[term + 1] ?? 0) + 1;
    }
    if ((passage & 255) === 0) await takeTurns();
  }
  for (let term = 0; term < terms; term++) {
    postingsFrom[term + 1] = (postingsFrom[term + 1] ?? 0) + (postingsFrom[term] ?? 0);
  }
  const postings = new Uint32Array(postingsFrom[terms] ?? 0);
  const counts = new Uint8Array(postings.length);
  const filledTo = postingsFrom.slice();
  metIn.fill(0);
  for (let passage = 0; passage < size; passage++) {
    for (const token of tokensOf(store, passage)) {
      if (token === SENTENCE_BREAK) continue;
      const term = termOfWord[wordOfToken(token)] ?? 0;
      let slot = filledTo[term] ?? 0;
      if (metIn[term] === passage + 1) slot--;
      else {
        metIn[term] = passage + 1;
        postings[slot] = passage;
        filledTo[term] = slot + 1;
      }
      if ((counts[slot] ?? 0) < 255) counts[slot] = (counts[slot] ?? 0) + 1;
    }
    if ((passage & 255) === 0) await takeTurns();
  }
  return { postings, counts, postingsFrom };
}
