import type { Document } from '../../corpus/document.js';
import { createTurns } from '../../shared/turns.js';
import { addDocument, emptyLists, takeOverDocument } from './growing-lists.js';
import { knownWords } from './known-words.js';
import type { PassageStore } from './passage-store.js';
import { postingsOf } from './postings.js';
import { sectionsOf } from './sections.js';
import { Vocabulary } from './vocabulary.js';

/** What is known of the passages before it is told which of them hold a term. */
type PassageLists = Pick<
  PassageStore,
  'documents' | 'vocabulary' | 'tokens' | 'tokensFrom' | 'lengths' | 'titles' | 'headingOf'
>;

/**
 * Reads the passages of all documents. Lets other work of the thread have its turn every few milliseconds.
 *
 * @param previous a store from which documents that are the very same are taken over unread; what comes of it answers
 *   as if everything had been read
 */
export async function buildStore(
  documents: readonly Document[],
  previous?: PassageStore,
): Promise<PassageStore> {
  const takeTurns = createTurns();
  const shared = previous && !isMostlyUnknown(previous) ? previous : undefined;
  const known = new Map(shared?.documents.map((document, at) => [document, at]));
  const lists = emptyLists(shared?.vocabulary.copy() ?? new Vocabulary());
  for (const document of documents) {
    const before = known.get(document);
    if (shared && before !== undefined) takeOverDocument(lists, shared, before);
    else await addDocument(lists, document, takeTurns);
    await takeTurns();
  }
  const { tokens, tokensFrom, lengths } = lists;
  tokensFrom.push(tokens.length);
  return completeStore({
    ...lists,
    documents,
    tokens: tokens.toArray(),
    tokensFrom: tokensFrom.toArray(),
    lengths: lengths.toArray(),
  });
}

/** Adds everything that follows from the lists of passages. Words that no document has any more become unknown. */
export async function completeStore(lists: PassageLists): Promise<PassageStore> {
  const { documents, lengths } = lists;
  const size = lengths.length;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const positions = positionsOf(documents, size);
  const { termCount } = lists.vocabulary;
  const known = knownWords(lists);
  const vocabulary = known.includes(0) ? lists.vocabulary.partOf(known) : lists.vocabulary;
  const termOfWord = vocabulary.termsOfWords();
  return {
    ...lists,
    ...positions,
    vocabulary,
    languages: vocabulary.languages,
    termOfWord,
    size,
    passages: size,
    averageLength: Math.max(1, total / Math.max(1, size)),
    ...(await postingsOf({ ...lists, size, termOfWord, termCount }, createTurns())),
    sections: await sectionsOf({ ...lists, ...positions, termOfWord, termCount }, createTurns()),
  };
}

/** Which passages belong to which document, and as which of its own. */
function positionsOf(
  documents: readonly Document[],
  size: number,
): Pick<PassageStore, 'documentOf' | 'passageOf' | 'firstOf'> {
  const documentOf = new Uint32Array(size);
  const passageOf = new Uint32Array(size);
  const firstOf = new Uint32Array(documents.length + 1).fill(size);
  let next = 0;
  for (const [at, { passages }] of documents.entries()) {
    firstOf[at] = next;
    for (let number = 0; number < passages.length; number++) {
      documentOf[next] = at;
      passageOf[next] = number;
      next++;
    }
  }
  return { documentOf, passageOf, firstOf };
}

/** After many changes most words of a vocabulary may be those of documents that are gone. */
function isMostlyUnknown(store: PassageStore): boolean {
  let known = 0;
  for (const isKnown of knownWords(store)) known += isKnown;
  return known < store.vocabulary.forms.length / 2;
}
