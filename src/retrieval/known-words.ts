import { type PassageStore, SENTENCE_BREAK, wordOfToken } from './passage-store.js';

/** 1 for each word of the vocabulary that stands in a passage, a heading or a title, by its number. */
export function knownWords({
  vocabulary,
  tokens,
  titles,
  headingOf,
}: Pick<PassageStore, 'vocabulary' | 'tokens' | 'titles' | 'headingOf'>): Uint8Array {
  const known = new Uint8Array(vocabulary.forms.length);
  for (const token of tokens) if (token !== SENTENCE_BREAK) known[wordOfToken(token)] = 1;
  for (const title of titles) learn(known, title);
  let heading: Uint32Array | undefined;
  for (const next of headingOf) {
    // Passages below one heading share the list of its words.
    if (next !== heading) learn(known, next);
    heading = next;
  }
  return known;
}

function learn(known: Uint8Array, words: Uint32Array): void {
  for (const word of words) known[word] = 1;
}
