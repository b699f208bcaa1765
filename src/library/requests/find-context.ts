import type { Document, Passage } from '../../corpus/document.js';
import { citePassage, itemAt } from '../collection/cite.js';
import type { IndexedDocuments } from '../collection/collection.js';
import { keyOf, type PassageReference, parseReference } from '../collection/reference.js';
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
  if (!document || document.passages.length === 0) return { state: 'gone' };
  const same = indexOfText(document, wanted);
  const at = same ?? indexOfNearest(document.passages, wanted.start);
  const first = Math.max(0, at - AROUND);
  return {
    state: same === null ? 'changed' : 'found',
    at: at - first,
    passages: document.passages
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

/** The passage with the very words, the nearest one where several have them; it may have moved. */
function indexOfText({ passages }: Document, { start, textKey: wanted }: PassageReference): number | null {
  let best: number | null = null;
  for (const [at, passage] of passages.entries()) {
    if (keyOf(passage.text) !== wanted) continue;
    if (best === null || distance(passage, start) < distance(itemAt(passages, best), start)) best = at;
  }
  return best;
}

function indexOfNearest(passages: readonly Passage[], start: number): number {
  let best = 0;
  for (const [at, passage] of passages.entries()) {
    if (distance(passage, start) < distance(itemAt(passages, best), start)) best = at;
  }
  return best;
}

function distance(passage: Passage, start: number): number {
  return Math.abs(passage.place.start - start);
}
