import { NO_RULES, type Sight } from '../../corpus/settings/channel-rules.js';
import { collectPeople } from '../../quotes/people/people.js';
import type { ReloadReport } from '../library.js';
import { itemAt } from './cite.js';
import type { Collection, IndexedDocuments } from './collection.js';
import { passageCount } from './list-sources.js';

/**
 * Those of the documents that a place may see, made as if the others had never been read: people, their names and
 * numbers, words and suggestions come from what can be seen alone.
 */
export function partOfCollection(whole: Collection, sight: Sight): Collection {
  const quotations = chosenFrom(whole, sight).map((at) => itemAt(whole.quotations, at));
  return {
    ...partOfIndexed(whole, sight),
    quotations,
    people: collectPeople(quotations),
    problems: whole.problems.filter(({ file }) => sight.sees(file)),
  };
}

/** The same of documents in which it is not known yet who said what. */
export function partOfIndexed(whole: IndexedDocuments, sight: Sight): IndexedDocuments {
  const chosen = chosenFrom(whole, sight);
  // Every field by its name: one that is added has to be thought about here.
  return {
    documents: chosen.map((at) => itemAt(whole.documents, at)),
    index: whole.index.partWith(chosen),
    skipped: whole.skipped.filter(({ file }) => sight.sees(file)),
    channelRules: NO_RULES,
    unusedPatterns: () => [],
  };
}

/** The documents that may be seen, as indices. */
function chosenFrom({ documents }: IndexedDocuments, { sees }: Sight): number[] {
  return [...documents.keys()].filter((at) => sees(itemAt(documents, at).source.file));
}

/**
 * A report that names only files that may be seen.
 *
 * @param part what may be seen of the documents there are now
 */
export function partOfReport(
  report: ReloadReport,
  { sees }: Pick<Sight, 'sees'>,
  part: IndexedDocuments | null,
): ReloadReport {
  return {
    added: report.added.filter(sees),
    changed: report.changed.filter(sees),
    removed: report.removed.filter(sees),
    skipped: report.skipped.filter(({ file }) => sees(file)),
    newlySkipped: report.newlySkipped.filter(({ file }) => sees(file)),
    unusedPatterns: report.unusedPatterns.filter(({ file }) => sees(file)),
    passages: part ? passageCount(part) : 0,
    ms: report.ms,
  };
}
