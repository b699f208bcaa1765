import { citePassage, itemAt } from './cite.js';
import type { Collection } from './collection.js';
import type { ReadAnswer, ReadRequest } from './library.js';
import { entryOf } from './list-sources.js';
import { selectSources } from './select-sources.js';

/**
 * The passages of the document that a name means, in order; where it means several, these.
 *
 * @throws UserError `not-found` when it means none
 */
export function readDocument(collection: Collection, { source, limit, offset }: ReadRequest): ReadAnswer {
  const meant = [...(selectSources(collection, source) ?? [])];
  const [first] = meant;
  if (first === undefined || meant.length > 1) {
    return { state: 'several', sources: meant.map((at) => entryOf(collection, at)) };
  }
  const document = itemAt(collection.documents, first);
  const passages = document.passages.slice(offset, offset + limit);
  return {
    state: 'one',
    source: entryOf(collection, first),
    passages: passages.map((_, at) => citePassage(document, offset + at)),
  };
}
