import { compareTexts } from '../language/compare.js';
import type { Document, SkippedFile } from './document.js';
import { listFiles } from './files/list-files.js';
import { openFolder } from './files/open-folder.js';
import { runAhead } from './files/run-ahead.js';
import { type CorpusLimits, DEFAULT_LIMITS } from './limits.js';
import { loadAhead, type ReadDocumentOptions, readDocument } from './read-document.js';
import type { ChannelRules } from './settings/channel-rules.js';
import { readFolderSettings } from './settings/find-settings.js';
import type { UnusedPattern } from './settings/folder-settings.js';
import { isSettingsFile } from './settings/settings-file.js';
import { partSideFiles } from './settings/side-files.js';
import { findMembers } from './tables/slack-members.js';
import { unread } from './unread-reason.js';

export interface ReadOptions extends Omit<ReadDocumentOptions, 'limits'> {
  /** What differs from `DEFAULT_LIMITS`. */
  readonly limits?: Partial<CorpusLimits> | undefined;
  /** Called after each file. */
  readonly onProgress?: ((files: number, total: number) => void) | undefined;
}

/** So many files are loaded while the one before them is being read. */
const AHEAD = 8;

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
  const membersFor = findMembers(listed.documents, limits.fileBytes);
  const documents: Document[] = [];
  const skipped = [...listing.skipped.filter(({ file }) => !isSettingsFile(file)), ...settings.skipped];
  let passages = 0;
  let done = 0;
  const loading = runAhead(listed.documents, AHEAD, (listedFile) => loadAhead(listedFile, limits));
  for await (const [{ file, path }, early] of loading) {
    const side = listed.sideFiles.get(file);
    const said = {
      defaults: settings.defaultsFor(file),
      columns: settings.columnsFor(file),
      members: await membersFor(file),
    };
    const result = await readDocument({ file, path, early, side, ...said }, { ...options, limits });
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
