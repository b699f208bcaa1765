import { type PassageStore, SENTENCE_BREAK, tokensOf, wordOfToken } from './passage-store.js';

/**
 * 1 for each word of the vocabulary that stands in a passage, a heading or a title, by its number.
 *
 * @param holds which passages are looked at, by their numbers in the store; all titles are
 */
export function knownWords(
  store: Pick<PassageStore, 'vocabulary' | 'tokens' | 'tokensFrom' | 'titles' | 'headingOf'>,
  holds: (passage: number) => boolean = () => true,
): Uint8Array {
  const known = new Uint8Array(store.vocabulary.forms.length);
  const learn = (words: Uint32Array) => {
    for (const word of words) known[word] = 1;
  };
  for (const title of store.titles) learn(title);
  let heading: Uint32Array | undefined;
  for (const [passage, next] of store.headingOf.entries()) {
    if (!holds(passage)) continue;
    // Passages below one heading share the list of its words.
    if (next !== heading) learn(next);
    heading = next;
    for (const token of tokensOf(store, passage)) {
      if (token !== SENTENCE_BREAK) known[wordOfToken(token)] = 1;
    }
  }
  return known;
}
