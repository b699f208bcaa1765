import type { ChannelRules } from '../corpus/channel-rules.js';
import type { Document, SkippedFile } from '../corpus/document.js';
import type { UnusedPattern } from '../corpus/folder-settings.js';
import { type ReadOptions, readCorpus } from '../corpus/read-corpus.js';
import { findQuotations } from '../quotes/find-quotations.js';
import { collectPeople, type People } from '../quotes/people.js';
import type { Quotation } from '../quotes/quotation.js';
import { buildIndex, type PassageIndex } from '../retrieval/passage-index.js';
import { createTurns } from '../turns.js';
import type { ReadingProgress, Remark } from './library.js';

/** Everything that was read from a folder at one moment. Never changed: a reload makes another one. */
export interface Collection {
  readonly documents: readonly Document[];
  /** The quotations of each document, in the order of `documents`. */
  readonly quotations: readonly (readonly Quotation[])[];
  readonly people: People;
  readonly index: PassageIndex;
  readonly skipped: readonly SkippedFile[];
  /** What went wrong with a document that was read all the same. */
  readonly problems: readonly Remark[];
  /** Which of the documents may be shown where. */
  readonly channelRules: ChannelRules;
  /** Patterns in the folder's settings that fit no file. */
  readonly unusedPatterns: readonly UnusedPattern[];
}

/** What was made of the files themselves: what an earlier reading leaves to a later one. */
export type ReadBefore = Omit<Collection, 'skipped' | 'channelRules' | 'unusedPatterns'>;

/** What `readCorpus` takes, but for the documents of an earlier reading. */
export type CollectionOptions = Pick<ReadOptions, 'limits' | 'setAside' | 'onReading'>;

type OnProgress = (progress: ReadingProgress) => void;

/**
 * Reads a folder and everything in it.
 *
 * @param previous what was read before: files that have not changed since are taken from it
 * @param onProgress called after each file and each document
 * @throws UserError `unreadable-corpus` when the folder itself cannot be read
 */
export async function readCollection(
  folder: string,
  options: CollectionOptions,
  previous: ReadBefore | null,
  onProgress: OnProgress = () => {},
): Promise<Collection> {
  const known = new Map(previous?.documents.map((document) => [document.source.file, document]));
  const { documents, ...settings } = await readCorpus(folder, {
    ...options,
    previous: known,
    onProgress: (done, total) => onProgress({ step: 'files', done, total }),
  });
  if (previous && isSame(documents, previous.documents)) return { ...previous, ...settings };
  const { quotations, problems } = await findAllQuotations(documents, previous, options, onProgress);
  onProgress({ step: 'index', done: 0, total: documents.length });
  return {
    documents,
    quotations,
    people: collectPeople(quotations),
    index: previous ? await previous.index.over(documents) : await buildIndex(documents),
    problems,
    ...settings,
  };
}

/** A file that has not changed gives the very document that was read before. */
function isSame(documents: readonly Document[], others: readonly Document[]): boolean {
  return documents.length === others.length && documents.every((document, at) => document === others[at]);
}

/** How long finding quotations may keep the thread from answering, in milliseconds. */
const TURN = 10;

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
  const takeTurns = createTurns(TURN);
  const quotations: (readonly Quotation[])[] = [];
  const problems: Remark[] = [];
  for (const document of documents) {
    const { file } = document.source;
    const before = known.get(document);
    if (!before) onReading?.({ file, hash: document.hash });
    try {
      quotations.push(before ?? findQuotations(document));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      quotations.push([]);
      problems.push({ file, text: `its quotations could not be found (${reason})` });
    }
    if (!before) onReading?.(null);
    onProgress({ step: 'quotations', done: quotations.length, total: documents.length });
    await takeTurns();
  }
  return { quotations, problems };
}
