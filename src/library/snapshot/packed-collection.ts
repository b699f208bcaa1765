import { deserialize, serialize } from 'node:v8';
import { type PackedDocument, packDocument, unpackDocument } from '../../corpus/packed-document.js';
import { collectPeople } from '../../quotes/people.js';
import type { Quotation } from '../../quotes/quotation.js';
import type { PackedStore } from '../../retrieval/packed-store.js';
import { unpackIndex } from '../../retrieval/passage-index.js';
import { createTurns } from '../../turns.js';
import type { Collection, ReadBefore } from '../collection.js';

interface DocumentChunk {
  readonly document: PackedDocument;
  readonly quotations: readonly Quotation[];
}

/** The last chunk. */
interface IndexChunk {
  readonly index: PackedStore;
  readonly problems: ReadBefore['problems'];
}

/** For how long packing may keep the thread from answering, in milliseconds. */
const TURN = 8;

/** A collection as chunks of bytes: one for each document, then the index. */
export async function* packCollection(collection: Collection): AsyncGenerator<Uint8Array> {
  const takeTurns = createTurns(TURN);
  for (const [at, document] of collection.documents.entries()) {
    yield serialize({
      document: packDocument(document),
      quotations: collection.quotations[at] ?? [],
    } satisfies DocumentChunk);
    await takeTurns();
  }
  yield serialize({ index: collection.index.pack(), problems: collection.problems } satisfies IndexChunk);
}

/** @param chunks those that `packCollection` made, all and in order */
export async function unpackCollection(chunks: readonly Uint8Array[]): Promise<ReadBefore> {
  // What is checked to be what this program wrote has the types that it wrote.
  const { index, problems } = deserialize(chunks.at(-1) ?? new Uint8Array()) as IndexChunk;
  const read = chunks.slice(0, -1).map((chunk) => deserialize(chunk) as DocumentChunk);
  const documents = read.map(({ document }) => unpackDocument(document));
  const quotations = read.map((each) => each.quotations);
  return {
    documents,
    quotations,
    people: collectPeople(quotations),
    index: await unpackIndex(index, documents),
    problems,
  };
}
