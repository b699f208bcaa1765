import type { WorkerDeath } from './running-worker.js';

/** After this many deaths without an answer of one that had read everything in between, the worker is not started again. */
const MOST_DEATHS = 3;

/** What is known of the threads that died: over which files, and whether to start another one. */
export interface DeathRecord {
  /** Files that are not to be read again, with their hashes. */
  readonly setAside: ReadonlyMap<string, string>;
  /** Takes down a death; `false`: it makes no sense to go on. */
  mayGoOn(death: WorkerDeath): boolean;
  /** To be told when a thread that had read everything has answered: the deaths before it count no more. */
  recovered(): void;
  /** As many threads may die once more. */
  startAgain(): void;
}

/** A file over which a thread has died is set aside until it changes, unless memory runs out over others as well. */
export function createDeathRecord(): DeathRecord {
  const setAside = new Map<string, string>();
  /** Files set aside because memory ran out over them, since a thread that had read everything last answered. */
  const suspects: string[] = [];
  let deaths = 0;
  return {
    setAside,
    mayGoOn({ reading, isOutOfMemory }) {
      const isOver = reading !== null && setAside.get(reading.file) !== reading.hash;
      if (isOver) setAside.set(reading.file, reading.hash);
      if (isOver && isOutOfMemory) suspects.push(reading.file);
      // Where all files together take too much memory, it runs out over any of them, and over another one each time.
      if (!isOver || isOutOfMemory) deaths += 1;
      if (deaths < MOST_DEATHS) return true;
      for (const file of suspects.splice(0)) setAside.delete(file);
      return false;
    },
    recovered() {
      deaths = 0;
      suspects.length = 0;
    },
    startAgain() {
      deaths = 0;
    },
  };
}
