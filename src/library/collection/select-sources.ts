import { matchSources } from '../../corpus/match-sources.js';
import { UserError } from '../../shared/user-error.js';
import type { IndexedDocuments } from './collection.js';

/**
 * The documents that a `source` option names, as indices; `null` when everything is meant.
 *
 * @throws UserError `not-found` when it names none
 */
export function selectSources(
  collection: Pick<IndexedDocuments, 'documents'>,
  source: string | null,
): ReadonlySet<number> | null {
  if (source === null) return null;
  const documents = matchSources(collection.documents, source);
  if (documents.size > 0) return documents;
  throw new UserError(
    `No document, folder or title is called “${source}”; /sources lists what there is.`,
    'not-found',
  );
}
