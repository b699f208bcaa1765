import { setImmediate } from 'node:timers/promises';
import type { SkippedFile } from '../../corpus/document.js';
import { isSettingsFile } from '../../corpus/settings/settings-file.js';
import { reasonInEnglish } from '../../corpus/unread-in-english.js';
import { UserError } from '../../shared/user-error.js';
import type { OnProgress, ReloadReport } from '../library.js';
import {
  type Collection,
  type CollectionOptions,
  type IndexedDocuments,
  readCollection,
} from './collection.js';
import { passageCount } from './list-sources.js';
import type { Shelf } from './shelf.js';

/**
 * Reads a folder again when it is asked to. Two reloads at once become one: all who asked hear of the same, and whatever
 * lay in the folder when one of them asked has been read.
 *
 * @returns what rejects with a `UserError`, and changes nothing, where the folder cannot be read, nothing in it can, or
 *   its settings have a mistake
 */
export function createReload(
  folder: string,
  options: CollectionOptions,
  shelf: Pick<Shelf, 'now' | 'collection' | 'replace'>,
): (onProgress?: OnProgress) => Promise<ReloadReport> {
  const watching = new Set<OnProgress>();
  let running: Promise<ReloadReport> | null = null;
  let askedAgain = false;

  /** Who asks while it is read may mean a file that was passed already: what changed is then read once more. */
  async function readUntilNobodyAsks(previous: Collection | null): Promise<Collection> {
    let read = previous;
    do {
      await setImmediate();
      askedAgain = false;
      read = await readCollection(folder, options, read, (progress) => {
        for (const onProgress of watching) onProgress(progress);
      });
    } while (askedAgain);
    return read;
  }

  async function readAgain(): Promise<ReloadReport> {
    const begun = performance.now();
    try {
      // Where it could not be found who said what, everything is read anew.
      const known = await shelf.collection().catch(() => null);
      const before = known ?? shelf.now().at(null);
      const after = await readUntilNobodyAsks(known);
      checkReading(before, after);
      shelf.replace(after);
      return compareCollections(before, after, Math.round(performance.now() - begun));
    } catch (error) {
      throw error instanceof UserError ? new UserError(`${KEPT} ${error.message}`, error.code) : error;
    } finally {
      running = null;
    }
  }

  return async (onProgress) => {
    if (onProgress) watching.add(onProgress);
    askedAgain = true;
    running ??= readAgain();
    try {
      return await running;
    } finally {
      if (onProgress) watching.delete(onProgress);
    }
  };
}

const KEPT = 'The documents stay as they were.';

/** @throws UserError when what was read must not take the place of what was there before */
function checkReading(before: IndexedDocuments, { documents, skipped, channelRules }: Collection): void {
  if (channelRules.broken !== null) {
    const { file, problem } = channelRules.broken;
    throw new UserError(`${file} has a mistake: ${problem}.`, 'bad-configuration');
  }
  const unreadBefore = new Set(before.skipped.map(({ file }) => file));
  const unread = skipped.filter(({ file }) => !isSettingsFile(file) && !unreadBefore.has(file));
  // A folder without any files was emptied by somebody, and so was one in which only that is left which was no document
  // before, such as a picture; one whose files all fail is a fault. They are not named here: who reloads may not see them
  // all.
  if (documents.length > 0 || before.documents.length === 0 || unread.length === 0) return;
  throw new UserError(
    'Nothing in the folder can be read any more; footnote check names each file with the reason.',
    'unreadable-corpus',
  );
}

/** What a reload changed, by the contents of the files. */
function compareCollections(before: IndexedDocuments, after: Collection, ms: number): ReloadReport {
  const old = hashes(before);
  const now = hashes(after);
  const files = [...now.keys()];
  return {
    added: files.filter((file) => !old.has(file)),
    changed: files.filter((file) => old.has(file) && old.get(file) !== now.get(file)),
    removed: [...old.keys()].filter((file) => !now.has(file)),
    skipped: after.skipped,
    newlySkipped: newlySkipped(before, after),
    unusedPatterns: after.unusedPatterns(),
    passages: passageCount(after),
    ms,
  };
}

function newlySkipped(before: IndexedDocuments, after: Collection): SkippedFile[] {
  const known = new Map(before.skipped.map(({ file, reason }) => [file, reasonInEnglish(reason)]));
  return after.skipped.filter(({ file, reason }) => known.get(file) !== reasonInEnglish(reason));
}

function hashes({ documents }: IndexedDocuments): Map<string, string> {
  return new Map(documents.map((document) => [document.source.file, document.hash]));
}
