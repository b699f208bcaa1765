import { createHash } from 'node:crypto';
import { UserError } from '../user-error.js';
import { buildDocument } from './build-document.js';
import type { Document, SkippedFile } from './document.js';
import { readerFor, unreadableFormat } from './formats.js';
import { type CorpusLimits, DEFAULT_LIMITS } from './limits.js';
import { type ListedFile, listFiles } from './list-files.js';
import { loadFile } from './load-file.js';
import { createPace } from './pace.js';

export interface ReadOptions {
  /** What differs from `DEFAULT_LIMITS`. */
  readonly limits?: Partial<CorpusLimits> | undefined;
  /** Documents of an earlier reading by file; one whose file has the same hash is used again as it is. */
  readonly previous?: ReadonlyMap<string, Document> | undefined;
  /** Called after each file. */
  readonly onProgress?: ((files: number, total: number) => void) | undefined;
}

export interface Corpus {
  /** In the order of the UTF-16 units of their files' names. */
  readonly documents: Document[];
  /** In the same order. */
  readonly skipped: SkippedFile[];
}

/**
 * Reads every document below a folder. A file that cannot be read is skipped with the reason and never hides the
 * others; an empty folder gives no documents.
 *
 * Long work is done in short stretches, so that the thread can answer questions meanwhile.
 *
 * @throws UserError `unreadable-corpus` when the folder does not exist, is no folder or cannot be listed
 */
export async function readCorpus(folder: string, options: ReadOptions = {}): Promise<Corpus> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const listing = await listFiles(folder, limits);
  const documents: Document[] = [];
  const skipped = [...listing.skipped];
  let passages = 0;
  for (const [index, listed] of listing.files.entries()) {
    const result = await readDocument(listed, limits, options.previous?.get(listed.file));
    if ('reason' in result) {
      skipped.push({ file: listed.file, reason: result.reason });
    } else if (passages + result.passages.length > limits.passages) {
      const reason = `With it there would be more passages than the limit of ${limits.passages}.`;
      skipped.push({ file: listed.file, reason });
    } else {
      passages += result.passages.length;
      documents.push(result);
    }
    options.onProgress?.(index + 1, listing.files.length);
  }
  skipped.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { documents, skipped };
}

async function readDocument(
  { file, path }: ListedFile,
  limits: CorpusLimits,
  previous: Document | undefined,
): Promise<Document | { readonly reason: string }> {
  try {
    const reader = await readerFor(file);
    if (!reader) return { reason: unreadableFormat(file) };
    const loaded = await loadFile(path, limits.fileBytes);
    if ('reason' in loaded) return loaded;
    const hash = createHash('sha256').update(loaded.bytes).digest('base64url');
    if (previous?.hash === hash) return previous;
    const pace = createPace(limits.fileMilliseconds);
    const extract = await reader({ file, bytes: loaded.bytes, pace });
    return await buildDocument(file, extract, { hash, limits, pace });
  } catch (error) {
    return { reason: error instanceof UserError ? error.message : unexpected(error) };
  }
}

/** A reader met something that it was not made for; the file is named, and the others are read. */
function unexpected(error: unknown): string {
  return `Reading it failed (${error instanceof Error ? error.message : String(error)}).`;
}
