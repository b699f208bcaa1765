import { citePassage, itemAt } from '../collection/cite.js';
import type { Collection } from '../collection/collection.js';
import { entryOf } from '../collection/list-sources.js';
import { selectSources } from '../collection/select-sources.js';
import type { ReadAnswer, ReadRequest } from '../library.js';

/**
 * A page of the document that a name means, its passages in order; where it means several documents, these.
 *
 * @throws UserError `not-found` when it means none
 */
export function pageOfSource(collection: Collection, { source, limit, offset }: ReadRequest): ReadAnswer {
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
