import type { Document } from '../../corpus/document.js';
import { createTurns } from '../../shared/turns.js';
import { completeStore } from './build-store.js';
import { type PackedLists, packLists, unpackLists } from './packed-lists.js';
import type { PassageStore } from './passage-store.js';
import { Vocabulary } from './vocabulary.js';
import type { PackedVocabulary } from './word-lists.js';

/** A store as plain data, to be kept on disk: what was read from the documents, without what follows from it. */
export interface PackedStore extends Pick<PassageStore, 'tokens' | 'tokensFrom' | 'lengths'> {
  readonly vocabulary: PackedVocabulary;
  readonly titles: PackedLists;
  /** The distinct lists of a heading's words, and which of them each passage has. */
  readonly headings: PackedLists;
  readonly headingOf: Uint32Array;
}

/** Between two looks at the time, in passages. */
const STRETCH = 1_000;

/** Lets other work of the thread have its turn every few milliseconds. */
export async function packStore(store: PassageStore): Promise<PackedStore> {
  const takeTurns = createTurns();
  const numbers = new Map<Uint32Array, number>();
  const headingOf = new Uint32Array(store.headingOf.length);
  for (const [passage, heading] of store.headingOf.entries()) {
    const number = numbers.get(heading) ?? numbers.size;
    numbers.set(heading, number);
    headingOf[passage] = number;
    if (passage % STRETCH === 0) await takeTurns();
  }
  const headings = packLists([...numbers.keys()]);
  await takeTurns();
  const titles = packLists(store.titles);
  await takeTurns();
  const { tokens, tokensFrom, lengths, vocabulary } = store;
  return { vocabulary: vocabulary.pack(), tokens, tokensFrom, lengths, titles, headings, headingOf };
}

/** @param documents those that the store was packed with, in the same order */
export async function unpackStore(
  { vocabulary, titles, headings, headingOf, ...lists }: PackedStore,
  documents: readonly Document[],
): Promise<PassageStore> {
  const distinct = unpackLists(headings);
  return completeStore({
    ...lists,
    documents,
    titles: unpackLists(titles),
    vocabulary: Vocabulary.unpack(vocabulary),
    headingOf: Array.from(headingOf, (number) => distinct[number] ?? new Uint32Array(0)),
  });
}
