import { deserialize, serialize } from 'node:v8';
import { type PackedDocument, packDocument, unpackDocument } from '../../corpus/packed-document.js';
import { collectPeople } from '../../quotes/people/people.js';
import type { Quotation } from '../../quotes/quotation.js';
import { unpackIndex } from '../../retrieval/passage-index.js';
import type { PackedStore } from '../../retrieval/store/packed-store.js';
import { createTurns } from '../../shared/turns.js';
import type { Collection, ReadBefore } from '../collection/collection.js';
import { bytesOf, inPieces, joined } from './pieces.js';

interface DocumentChunk {
  readonly document: PackedDocument;
  readonly quotations: readonly Quotation[];
}

/** Those lists of a packed index that grow with every passage: they are cut into pieces, which are chunks by themselves. */
type Long = 'tokens' | 'tokensFrom' | 'lengths' | 'headingOf';
type LongList = PackedStore[Long];

/** The last chunk. */
interface IndexChunk {
  readonly documents: number;
  /** How many chunks each list is, in the order of `Long`. */
  readonly pieces: readonly number[];
  readonly index: Omit<PackedStore, Long>;
  readonly problems: ReadBefore['problems'];
}

/** A collection as chunks of bytes: one for each document, the long lists of the index in pieces, then the rest of it. */
export async function* packCollection(collection: Collection): AsyncGenerator<Uint8Array> {
  const takeTurns = createTurns();
  for (const [at, document] of collection.documents.entries()) {
    yield serialize({
      document: packDocument(document),
      quotations: collection.quotations[at] ?? [],
    } satisfies DocumentChunk);
    await takeTurns();
  }
  const { tokens, tokensFrom, lengths, headingOf, ...index } = await collection.index.pack();
  const pieces: number[] = [];
  for (const list of [tokens, tokensFrom, lengths, headingOf]) {
    const cut = [...inPieces(bytesOf(list))];
    for (const piece of cut) {
      yield piece;
      await takeTurns();
    }
    pieces.push(cut.length);
  }
  const documents = collection.documents.length;
  yield serialize({ documents, pieces, index, problems: collection.problems } satisfies IndexChunk);
}

/** @param chunks those that `packCollection` made, all and in order */
export async function unpackCollection(chunks: readonly Uint8Array[]): Promise<ReadBefore> {
  // What is checked to be what this program wrote has the types that it wrote.
  const last = deserialize(chunks.at(-1) ?? new Uint8Array()) as IndexChunk;
  const read = chunks.slice(0, last.documents).map((chunk) => deserialize(chunk) as DocumentChunk);
  let at = last.documents;
  const [tokens, tokensFrom, lengths, headingOf] = last.pieces.map((count) => {
    at += count;
    return joined(chunks.slice(at - count, at));
  }) as [LongList, LongList, LongList, LongList];
  const documents = read.map(({ document }) => unpackDocument(document));
  const quotations = read.map((each) => each.quotations);
  return {
    documents,
    quotations,
    people: collectPeople(quotations),
    index: await unpackIndex({ ...last.index, tokens, tokensFrom, lengths, headingOf }, documents),
    problems: last.problems,
  };
}
