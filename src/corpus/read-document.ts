import { createHash } from 'node:crypto';
import type { Document, SkippedFile } from './document.js';
import type { ListedFile } from './files/list-files.js';
import { type LoadResult, loadFile } from './files/load-file.js';
import { hasReader, readerFor, unreadableFormat } from './formats.js';
import type { CorpusLimits } from './limits.js';
import { createPace } from './pace.js';
import type { ColumnRoles, Extract, Metadata } from './reader.js';
import type { SideFacts } from './settings/read-side-file.js';
import type { Members } from './tables/slack-members.js';
import { type UnreadReason, unread } from './unread-reason.js';
import { Unreadable } from './unreadable.js';

/** A file of the folder, and what the folder says about it. */
export interface DocumentFile extends ListedFile {
  /** What `loadAhead` gave for it. */
  readonly early: LoadResult;
  /** The file that describes it. */
  readonly side: ListedFile | undefined;
  readonly defaults: Metadata;
  readonly columns: ColumnRoles | undefined;
  readonly members: Members | undefined;
}

export interface ReadDocumentOptions {
  readonly limits: CorpusLimits;
  /** Documents of an earlier reading by file; one whose file has the same hash is used again as it is. */
  readonly previous?: ReadonlyMap<string, Document> | undefined;
  /** Files that ended the thread that read them, with their hashes then: left out until they change. */
  readonly setAside?: ReadonlyMap<string, string> | undefined;
  /** Called with a file when its contents begin to be read, and with `null` when they have been. */
  readonly onReading?: ((reading: ReadFile | null) => void) | undefined;
}

/** A file whose contents are being read. */
export interface ReadFile {
  readonly file: string;
  readonly hash: string;
}

/** Only files of at most so many bytes are loaded ahead: others would fill the memory while they wait. */
const LARGEST_AHEAD = 1024 * 1024;

/** The bytes of a file, unless it is large or of no format that is read. It never fails. */
export async function loadAhead(
  { file, path }: ListedFile,
  { fileBytes }: CorpusLimits,
): Promise<LoadResult> {
  if (!hasReader(file)) return { reason: unreadableFormat(file) };
  return loadFile(path, Math.min(fileBytes, LARGEST_AHEAD));
}

/** Reads a file; where that fails, the reason is given. It never throws. */
export async function readDocument(
  described: DocumentFile,
  { limits, previous, setAside, onReading }: ReadDocumentOptions,
): Promise<Document | Pick<SkippedFile, 'reason'>> {
  const { file, path, early, side, defaults, columns, members } = described;
  try {
    const isLater = 'reason' in early && early.reason.kind === 'tooLarge' && limits.fileBytes > LARGEST_AHEAD;
    const loaded = isLater ? await loadFile(path, limits.fileBytes) : early;
    if ('reason' in loaded) return loaded;
    const { bytes } = loaded;
    if (bytes.length === 0) return { reason: unread('empty') };
    const facts = side ? await readFacts(side) : null;
    const hash = hashOf(bytes, facts, described);
    const known = previous?.get(file);
    if (known?.hash === hash) return known;
    if (setAside?.get(file) === hash) return { reason: unread('setAside') };
    onReading?.({ file, hash });
    try {
      const pace = createPace(limits.fileMilliseconds);
      const reader = await readerFor(file);
      // Loaded when needed: a start from what was kept reads no file.
      const { buildDocument } = await import('./build-document.js');
      const extract = withFacts(await reader({ file, bytes, pace, columns, members: members?.names }), facts);
      return await buildDocument(file, extract, { hash, limits, pace, defaults });
    } finally {
      onReading?.(null);
    }
  } catch (error) {
    return { reason: error instanceof Unreadable ? error.reason : unexpected(error) };
  }
}

async function readFacts(side: ListedFile): Promise<SideFacts> {
  // What checks them takes a while to load, and most folders have none.
  const { readSideFile } = await import('./settings/read-side-file.js');
  return readSideFile(side);
}

/** The hash of a file's bytes and of all that the folder says about it. */
function hashOf(
  bytes: Uint8Array,
  facts: SideFacts | null,
  { defaults, columns, members }: DocumentFile,
): string {
  const hash = createHash('sha256').update(bytes);
  if (facts) hash.update(`\0${facts.yaml}`);
  if (Object.keys(defaults).length > 0) hash.update(`\0${JSON.stringify(defaults)}`);
  if (columns) hash.update(`\0columns ${JSON.stringify(columns)}`);
  if (members) hash.update(`\0members ${members.hash}`);
  return hash.digest('base64url');
}

/** What a side file says goes before what the file itself says. */
function withFacts(extract: Extract, facts: SideFacts | null): Extract {
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
