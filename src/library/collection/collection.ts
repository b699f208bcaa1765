import type { Document, SkippedFile } from '../../corpus/document.js';
import { type ReadOptions, readCorpus } from '../../corpus/read-corpus.js';
import type { ReadFile } from '../../corpus/read-document.js';
import type { ChannelRules } from '../../corpus/settings/channel-rules.js';
import type { UnusedPattern } from '../../corpus/settings/folder-settings.js';
import { collectPeople, type People } from '../../quotes/people/people.js';
import type { Quotation } from '../../quotes/quotation.js';
import { buildIndex, type PassageIndex } from '../../retrieval/passage-index.js';
import { createTurns, inTurns } from '../../shared/turns.js';
import type { FileRemark, OnProgress } from '../library.js';
import { loadQuotationFinder } from './load-quotation-finder.js';

/** What was read from a folder at one moment, as far as questions need it. Never changed: a reload makes another one. */
export interface IndexedDocuments {
  readonly documents: readonly Document[];
  readonly index: PassageIndex;
  readonly skipped: readonly SkippedFile[];
  /** Which of the documents may be shown where. */
  readonly channelRules: ChannelRules;
  /** Looks for patterns in the folder's settings that fit no file. */
  readonly unusedPatterns: () => readonly UnusedPattern[];
}

/** The same with who said what: everything. */
export interface Collection extends IndexedDocuments {
  /** The quotations of each document, in the order of `documents`. */
  readonly quotations: readonly (readonly Quotation[])[];
  readonly people: People;
  /** What went wrong with a document that was read all the same. */
  readonly problems: readonly FileRemark[];
}

/** What was made of the files themselves: what an earlier reading leaves to a later one. */
export type ReadBefore = Omit<Collection, 'skipped' | 'channelRules' | 'unusedPatterns'>;

/** What `readCorpus` takes, but for the documents of an earlier reading. */
export type CollectionOptions = Pick<ReadOptions, 'limits' | 'setAside' | 'onReading'>;

/**
 * Reads a folder and makes it ready for questions.
 *
 * @param previous what was read before: files that have not changed since are taken from it
 * @param onProgress called after each file
 * @throws UserError `unreadable-corpus` when the folder itself cannot be read
 */
export async function indexDocuments(
  folder: string,
  options: CollectionOptions,
  previous: ReadBefore | null,
  onProgress: OnProgress = () => {},
): Promise<IndexedDocuments> {
  const known = new Map(previous?.documents.map((document) => [document.source.file, document]));
  const { documents, ...settings } = await readCorpus(folder, {
    ...options,
    previous: known,
    onProgress: (done, total) => onProgress({ step: 'files', done, total }),
  });
  if (previous && isSame(documents, previous.documents)) {
    return { documents: previous.documents, index: previous.index, ...settings };
  }
  onProgress({ step: 'index', done: 0, total: documents.length });
  const index = previous ? await previous.index.over(documents) : await buildIndex(documents);
  return { documents, index, ...settings };
}

/**
 * Finds who said what in documents, which takes longer than everything else about them.
 *
 * @param previous what was read before: documents that are the same are taken from it
 * @param onProgress called after each document
 */
export async function addQuotations(
  indexed: IndexedDocuments,
  options: CollectionOptions,
  previous: ReadBefore | null,
  onProgress: OnProgress = () => {},
): Promise<Collection> {
  if (previous && indexed.documents === previous.documents) return { ...previous, ...indexed };
  const { quotations, problems } = await findAllQuotations(indexed.documents, previous, options, onProgress);
  return { ...indexed, quotations, people: collectPeople(quotations), problems };
}

/**
 * Reads a folder and everything in it.
 *
 * @throws UserError `unreadable-corpus` when the folder itself cannot be read
 */
export async function readCollection(
  folder: string,
  options: CollectionOptions,
  previous: ReadBefore | null,
  onProgress?: OnProgress,
): Promise<Collection> {
  const indexed = await indexDocuments(folder, options, previous, onProgress);
  return addQuotations(indexed, options, previous, onProgress);
}

/** A file that has not changed gives the very document that was read before. */
function isSame(documents: readonly Document[], others: readonly Document[]): boolean {
  return documents.length === others.length && documents.every((document, at) => document === others[at]);
}

/** A document in which they cannot be found keeps its passages, and is named. */
async function findAllQuotations(
  documents: readonly Document[],
  previous: ReadBefore | null,
  { onReading }: CollectionOptions,
  onProgress: OnProgress,
): Promise<Pick<Collection, 'quotations' | 'problems'>> {
  const failed = new Set(previous?.problems.map(({ file }) => file));
  const known = new Map(
    previous?.documents
      .map((document, at) => [document, previous.quotations[at]] as const)
      .filter(([{ source }]) => !failed.has(source.file)),
  );
  const { quotationSteps } = await loadQuotationFinder();
  const { read, takeTurns } = readingInTurns(onReading);
  const quotations: (readonly Quotation[])[] = [];
  const problems: FileRemark[] = [];
  for (const document of documents) {
    const { file } = document.source;
    const before = known.get(document);
    if (!before) read({ file, hash: document.hash });
    try {
      quotations.push(before ?? (await inTurns(quotationSteps(document), takeTurns)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      quotations.push([]);
      problems.push({ file, text: `its quotations could not be found (${reason})` });
    }
    if (!before) read(null);
    onProgress({ step: 'quotations', done: quotations.length, total: documents.length });
    await takeTurns();
  }
  return { quotations, problems };
}

/**
 * Tells which file is being read, and that none is while others have their turn: a question that ends the thread then is not
 * the fault of the file.
 */
function readingInTurns(onReading: CollectionOptions['onReading']) {
  let reading: ReadFile | null = null;
  return {
    read(file: ReadFile | null) {
      reading = file;
      onReading?.(file);
    },
    takeTurns: createTurns((isOthers) => {
      if (reading) onReading?.(isOthers ? null : reading);
    }),
  };
}
