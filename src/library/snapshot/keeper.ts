import type { Collection } from '../collection/collection.js';
import type { Snapshot } from './snapshot.js';

/**
 * How long between two times that what was read is written, in milliseconds. A snapshot is written whole: in a folder in
 * which something changes all day, one for each reload would wear out the disk of a small machine.
 */
const BETWEEN_WRITES = 600_000;

/** Keeps what was read for the next start while questions are answered. */
export interface Keeper {
  /** Has the collection that stands now written: at once, or once it is time again. */
  keep(): void;
  /** Has what is still to be written written; resolves when it has been. */
  close(): Promise<void>;
}

/**
 * @param current the collection that stands now
 * @param onFailed told why it could not be written
 * @param onDue told when there is something to be written, and when there no longer is
 */
export function createKeeper(
  snapshot: Snapshot,
  current: () => Promise<Collection>,
  onFailed: (error: unknown) => void,
  onDue: (isDue: boolean) => void,
): Keeper {
  let writing = Promise.resolve();
  let last = Number.NEGATIVE_INFINITY;
  let later: NodeJS.Timeout | null = null;
  /** How often it is still to be written. */
  let due = 0;

  function write(): void {
    later = null;
    last = performance.now();
    writing = writing
      .then(async () => snapshot.save(await current()))
      .catch(onFailed)
      .then(() => {
        due -= 1;
        if (due === 0) onDue(false);
      });
  }

  return {
    keep() {
      if (later !== null) return;
      due += 1;
      onDue(true);
      const wait = last + BETWEEN_WRITES - performance.now();
      if (wait <= 0) write();
      else later = setTimeout(write, wait).unref();
    },
    async close() {
      if (later !== null) {
        clearTimeout(later);
        write();
      }
      await writing;
    },
  };
}
