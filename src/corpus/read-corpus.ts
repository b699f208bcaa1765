import { createHash } from 'node:crypto';
import { compareTexts } from '../language/compare.js';
import { buildDocument } from './build-document.js';
import type { Document, SkippedFile } from './document.js';
import { type ListedFile, listFiles, openFolder } from './files/list-files.js';
import { type LoadResult, loadFile } from './files/load-file.js';
import { runAhead } from './files/run-ahead.js';
import { hasReader, readerFor, unreadableFormat } from './formats.js';
import { type CorpusLimits, DEFAULT_LIMITS } from './limits.js';
import { createPace } from './pace.js';
import type { ColumnRoles, Extract, Metadata } from './reader.js';
import type { ChannelRules } from './settings/channel-rules.js';
import { readFolderSettings } from './settings/find-settings.js';
import type { UnusedPattern } from './settings/folder-settings.js';
import { isSettingsFile } from './settings/settings-file.js';
import { partSideFiles, readSideFile, type SideFacts } from './settings/side-files.js';
import { type UnreadReason, unread } from './unread-reason.js';
import { Unreadable } from './unreadable.js';

export interface ReadOptions {
  /** What differs from `DEFAULT_LIMITS`. */
  readonly limits?: Partial<CorpusLimits> | undefined;
  /** Documents of an earlier reading by file; one whose file has the same hash is used again as it is. */
  readonly previous?: ReadonlyMap<string, Document> | undefined;
  /** Files that ended the thread that read them, with their hashes then: left out until they change. */
  readonly setAside?: ReadonlyMap<string, string> | undefined;
  /** Called with a file when its contents begin to be read, and with `null` when they have been. */
  readonly onReading?: ((reading: ReadFile | null) => void) | undefined;
  /** Called after each file. */
  readonly onProgress?: ((files: number, total: number) => void) | undefined;
}

/** A file whose contents are being read. */
export interface ReadFile {
  readonly file: string;
  readonly hash: string;
}

export interface Corpus {
  /** In the order of the UTF-16 units of their files' names. */
  readonly documents: Document[];
  /** In the same order. */
  readonly skipped: SkippedFile[];
  /** Which of them may be shown where. */
  readonly channelRules: ChannelRules;
  /** Looks for patterns in the settings that fit no file, probably by a slip; that takes a while with many files. */
  readonly unusedPatterns: () => readonly UnusedPattern[];
}

/**
 * Reads every document below a folder. A file that cannot be read is skipped with the reason and never hides the
 * others; an empty folder gives no documents.
 *
 * Long work is done in short stretches, so that the thread can answer questions meanwhile.
 *
 * @throws UserError `unreadable-corpus` when the folder does not exist, is no folder or cannot be listed, or vanishes
 *   while it is being read
 */
export async function readCorpus(folder: string, options: ReadOptions = {}): Promise<Corpus> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const listing = await listFiles(folder, limits);
  const settings = await readFolderSettings(folder, listing);
  const listed = partSideFiles(listing.files.filter(({ file }) => !isSettingsFile(file)));
  const documents: Document[] = [];
  const skipped = [...listing.skipped.filter(({ file }) => !isSettingsFile(file)), ...settings.skipped];
  let passages = 0;
  let done = 0;
  const loading = runAhead(listed.documents, AHEAD, ({ file, path }) => loadAhead(file, path, limits));
  for await (const [{ file, path }, early] of loading) {
    const result = await readDocument(
      {
        file,
        path,
        early,
        side: listed.sideFiles.get(file),
        defaults: settings.defaultsFor(file),
        columns: settings.columnsFor(file),
      },
      limits,
      options,
    );
    if ('reason' in result) {
      skipped.push({ file, reason: result.reason });
    } else if (passages + result.passages.length > limits.passages) {
      skipped.push({ file, reason: unread('tooManyPassages', limits.passages) });
    } else {
      passages += result.passages.length;
      documents.push(result);
    }
    done++;
    options.onProgress?.(done, listed.documents.length);
  }
  // Where the folder itself went meanwhile, what is missing was not removed by anybody.
  await openFolder(folder);
  skipped.sort((a, b) => compareTexts(a.file, b.file));
  return {
    documents,
    skipped,
    channelRules: settings.channelRules,
    unusedPatterns: () =>
      settings.unusedPatterns([...listed.documents, ...listing.skipped].map(({ file }) => file)),
  };
}

/** So many files are loaded while the one before them is being read. */
const AHEAD = 8;

/** Only files of at most so many bytes: others would fill the memory while they wait. */
const LARGEST_AHEAD = 1024 * 1024;

async function loadAhead(file: string, path: string, { fileBytes }: CorpusLimits): Promise<LoadResult> {
  if (!hasReader(file)) return { reason: unreadableFormat(file) };
  return loadFile(path, Math.min(fileBytes, LARGEST_AHEAD));
}

interface DocumentFile extends ListedFile {
  /** Its bytes, unless it was too large to be loaded ahead. */
  readonly early: LoadResult;
  readonly side: ListedFile | undefined;
  readonly defaults: Metadata;
  readonly columns: ColumnRoles | undefined;
}

async function readDocument(
  { file, path, early, side, defaults, columns }: DocumentFile,
  limits: CorpusLimits,
  { previous, setAside, onReading }: ReadOptions,
): Promise<Document | Pick<SkippedFile, 'reason'>> {
  try {
    const isLater = 'reason' in early && early.reason.kind === 'tooLarge' && limits.fileBytes > LARGEST_AHEAD;
    const loaded = isLater ? await loadFile(path, limits.fileBytes) : early;
    if ('reason' in loaded) return loaded;
    if (loaded.bytes.length === 0) return { reason: unread('empty') };
    const facts = side ? await readSideFile(side) : null;
    const hash = createHash('sha256').update(loaded.bytes);
    if (facts) hash.update(`\0${facts.yaml}`);
    if (Object.keys(defaults).length > 0) hash.update(`\0${JSON.stringify(defaults)}`);
    if (columns) hash.update(`\0columns ${JSON.stringify(columns)}`);
    const digest = hash.digest('base64url');
    const known = previous?.get(file);
    if (known?.hash === digest) return known;
    if (setAside?.get(file) === digest) return { reason: unread('setAside') };
    onReading?.({ file, hash: digest });
    try {
      const pace = createPace(limits.fileMilliseconds);
      const reader = await readerFor(file);
      const extract = described(await reader({ file, bytes: loaded.bytes, pace, columns }), facts);
      return await buildDocument(file, extract, { hash: digest, limits, pace, defaults });
    } finally {
      onReading?.(null);
    }
  } catch (error) {
    return { reason: error instanceof Unreadable ? error.reason : unexpected(error) };
  }
}

/** What a side file says goes before what the file itself says. */
function described(extract: Extract, facts: SideFacts | null): Extract {
  if (!facts) return extract;
  return {
    ...extract,
    metadata: { ...extract.metadata, ...facts.metadata },
    warnings: [...extract.warnings, ...facts.warnings],
  };
}

/** A reader met something that it was not made for; the file is named, and the others are read. */
function unexpected(error: unknown): UnreadReason {
  return unread('failed', error instanceof Error ? error.message : String(error));
}
