import type { Document, Passage } from '../../corpus/document.js';
import { citePassage, itemAt } from '../collection/cite.js';
import type { IndexedDocuments } from '../collection/collection.js';
import { keyOf, parseReference } from '../collection/reference.js';
import type { PassageContext } from '../library.js';

/** How many passages are shown before and behind the one that is asked for. */
const AROUND = 2;

/** The passages around the one that a reference leads to, also when the file has changed since. */
export function findContext(
  { documents }: Pick<IndexedDocuments, 'documents'>,
  reference: string,
): PassageContext {
  const wanted = parseReference(reference);
  const document = wanted && byKey(documents).get(wanted.fileKey);
  if (!document) return { state: 'gone' };
  const { passages } = document;
  const hasText = ({ text }: Passage) => keyOf(text) === wanted.textKey;
  const there = indexOfNearest(passages, wanted.start);
  if (there === null) return { state: 'gone' };
  // Only for a passage that does not stand where it stood the words of others are looked at.
  const stands = hasText(itemAt(passages, there));
  const same = stands ? there : indexOfNearest(passages, wanted.start, hasText);
  const at = same ?? there;
  const first = Math.max(0, at - AROUND);
  return {
    state: same === null ? 'changed' : 'found',
    at: at - first,
    passages: passages
      .slice(first, at + AROUND + 1)
      .map((_, behind) => citePassage(document, first + behind)),
  };
}

/** Made at the first need, for each collection and part of one by itself: a part must not know of other documents. */
const tables = new WeakMap<readonly Document[], ReadonlyMap<string, Document>>();

function byKey(documents: readonly Document[]): ReadonlyMap<string, Document> {
  const known = tables.get(documents);
  if (known) return known;
  // Of two files with the same key, the first one is meant.
  const table = new Map(documents.toReversed().map((document) => [keyOf(document.source.file), document]));
  tables.set(documents, table);
  return table;
}

/** The passage that begins nearest to an offset, of those that are sought; `null` where none is. */
function indexOfNearest(
  passages: readonly Passage[],
  start: number,
  isSought: (passage: Passage) => boolean = () => true,
): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, passage] of passages.entries()) {
    const distance = Math.abs(passage.place.start - start);
    if (distance >= least || !isSought(passage)) continue;
    least = distance;
    best = at;
  }
  return best;
}
