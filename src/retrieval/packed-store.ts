import type { Document } from '../corpus/document.js';
import { completeStore } from './build-store.js';
import type { PassageStore } from './passage-store.js';
import { type PackedVocabulary, Vocabulary } from './vocabulary.js';

/** A store as plain data, to be kept on disk: what was read from the documents, without what follows from it. */
export interface PackedStore extends Pick<PassageStore, 'tokens' | 'tokensFrom' | 'lengths' | 'titles'> {
  readonly vocabulary: PackedVocabulary;
  /** The distinct lists of a heading's words, and which of them each passage has. */
  readonly headings: readonly Uint32Array[];
  readonly headingOf: Uint32Array;
}

export function packStore({
  vocabulary,
  tokens,
  tokensFrom,
  lengths,
  titles,
  headingOf,
}: PassageStore): PackedStore {
  const numbers = new Map<Uint32Array, number>();
  const packedHeadingOf = Uint32Array.from(headingOf, (heading) => {
    const number = numbers.get(heading) ?? numbers.size;
    numbers.set(heading, number);
    return number;
  });
  return {
    vocabulary: vocabulary.pack(),
    tokens,
    tokensFrom,
    lengths,
    titles,
    headings: [...numbers.keys()],
    headingOf: packedHeadingOf,
  };
}

/** @param documents those that the store was packed with, in the same order */
export async function unpackStore(
  { vocabulary, headings, headingOf, ...lists }: PackedStore,
  documents: readonly Document[],
): Promise<PassageStore> {
  return completeStore({
    ...lists,
    documents,
    vocabulary: Vocabulary.unpack(vocabulary),
    headingOf: Array.from(headingOf, (number) => headings[number] ?? new Uint32Array(0)),
  });
}
