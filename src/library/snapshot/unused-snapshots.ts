import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

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
  for (const name of await readdir(cache).catch(() => [])) {
    if (!NAME.test(name)) continue;
    const path = join(cache, name);
    const used = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - used > UNUSED_MS) await rm(path, { force: true }).catch(() => undefined);
  }
}
