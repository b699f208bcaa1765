import { NO_RULES, type Sight } from '../corpus/channel-rules.js';
import { collectPeople } from '../quotes/people.js';
import { itemAt } from './cite.js';
import type { Collection } from './collection.js';
import type { ReloadReport } from './library.js';

/**
 * A collection of those documents that a place may see, made as if the others had never been read: people, their names
 * and numbers, words and suggestions come from what can be seen alone.
 */
export function partOfCollection(whole: Collection, { sees }: Sight): Collection {
  const chosen = [...whole.documents.keys()].filter((at) => sees(itemAt(whole.documents, at).source.file));
  const quotations = chosen.map((at) => itemAt(whole.quotations, at));
  // Every field by its name: one that is added has to be thought about here.
  return {
    documents: chosen.map((at) => itemAt(whole.documents, at)),
    quotations,
    people: collectPeople(quotations),
    index: whole.index.partWith(chosen),
    skipped: whole.skipped.filter(({ file }) => sees(file)),
    problems: whole.problems.filter(({ file }) => sees(file)),
    channelRules: NO_RULES,
    unusedPatterns: [],
  };
}

/**
 * A report that names only files that may be seen.
 *
 * @param part what may be seen of the documents there are now
 */
export function partOfReport(
  report: ReloadReport,
  { sees }: Pick<Sight, 'sees'>,
  part: Collection | null,
): ReloadReport {
  return {
    added: report.added.filter(sees),
    changed: report.changed.filter(sees),
    removed: report.removed.filter(sees),
    skipped: report.skipped.filter(({ file }) => sees(file)),
    passages: part ? passageCount(part) : 0,
    ms: report.ms,
  };
}

/** How many passages a collection has. */
export function passageCount({ documents }: Collection): number {
  return documents.reduce((sum, document) => sum + document.passages.length, 0);
}
