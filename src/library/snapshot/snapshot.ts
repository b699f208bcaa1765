import { createHash } from 'node:crypto';
import { realpath, rm, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Collection, ReadBefore } from '../collection/collection.js';
import { readCheckedFile, writeCheckedFile } from './checked-file.js';
import { oldFiles } from './old-files.js';
import { packCollection, unpackCollection } from './packed-collection.js';
import { programKey } from './program-key.js';

/** How `snapshotOf` names its files: nothing else in the folder is touched. */
const NAME = /^[0-9a-f]{16}\.snapshot$/;

/** What no start has taken for so long is of a folder that is gone, or moved, or was only tried: 90 days in milliseconds. */
const UNUSED_MS = 90 * 24 * 3_600_000;

/** What was read of a folder, kept on disk so that the next start need not read it again. */
export interface Snapshot {
  /** What was kept last; `null` where nothing was, or where it is broken or another program's. Never throws. */
  load(): Promise<ReadBefore | null>;
  /**
   * Keeps a collection in place of the one before, which stays when this fails, and removes what other folders left behind
   * 90 days ago or earlier.
   */
  save(collection: Collection): Promise<void>;
}

export interface SnapshotOptions {
  /** The documents. */
  readonly folder: string;
  /** Where snapshots lie, a file for each folder of documents. */
  readonly cache: string;
  /** What else decides what is made of a file; with other settings, a snapshot is another program's. */
  readonly settings: unknown;
}

/**
 * The snapshot of a folder of documents. It is only ever a shortcut: a document in it is used while the file's bytes are
 * those that it was made of, by this very program, so no answer differs with it.
 */
export async function snapshotOf({ folder, cache, settings }: SnapshotOptions): Promise<Snapshot> {
  const real = await realpath(folder).catch(() => resolve(folder));
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16);
  const path = join(cache, `${name}.snapshot`);
  const key = createHash('sha256').update(programKey()).update(JSON.stringify(settings)).digest();
  return {
    async load() {
      try {
        const chunks = await readCheckedFile(path, key);
        const kept = chunks && (await unpackCollection(chunks));
        if (kept) await markUsed(path);
        return kept;
      } catch {
        // Whatever is wrong with it, the documents themselves are there to be read.
        return null;
      }
    },
    async save(collection) {
      await writeCheckedFile(path, key, packCollection(collection));
      await removeUnused(cache);
    },
  };
}

/** Notes that a snapshot was of use just now. */
async function markUsed(path: string): Promise<void> {
  const now = new Date();
  // Where it may only be read, it grows old and is made anew.
  await utimes(path, now, now).catch(() => undefined);
}

/** Removes the snapshots in a folder that no start has used for 90 days, so that a cache does not grow for ever. */
async function removeUnused(cache: string): Promise<void> {
  const unused = await oldFiles(cache, (name) => NAME.test(name), UNUSED_MS).catch(() => []);
  for (const path of unused) await rm(path, { force: true }).catch(() => undefined);
}
