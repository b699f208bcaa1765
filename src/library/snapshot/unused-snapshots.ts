import { rm, utimes } from 'node:fs/promises';
import { oldFiles } from './old-files.js';

/** How `snapshotOf` names its files: nothing else in the folder is touched. */
const NAME = /^[0-9a-f]{16}\.snapshot$/;

/** What no start has taken for so long is of a folder that is gone, or moved, or was only tried: 90 days in milliseconds. */
const UNUSED_MS = 90 * 24 * 3_600_000;

/** Notes that a snapshot was of use just now. */
export async function markUsed(path: string): Promise<void> {
  const now = new Date();
  // Where it may only be read, it grows old and is made anew.
  await utimes(path, now, now).catch(() => undefined);
}

/** Removes the snapshots in a folder that no start has used for 90 days, so that a cache does not grow for ever. */
export async function removeUnused(cache: string): Promise<void> {
  const unused = await oldFiles(cache, (name) => NAME.test(name), UNUSED_MS).catch(() => []);
  for (const path of unused) await rm(path, { force: true }).catch(() => undefined);
}
