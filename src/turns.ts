import { setImmediate } from 'node:timers/promises';

/** To be awaited between small steps of long work; see `createTurns`. */
export type TakeTurns = () => Promise<void>;

/** How long the work may keep the thread to itself, in milliseconds. */
const LONGEST_STRETCH = 8;

/**
 * Lets a thread answer questions while it does long work: now and then, everything else that waits for the thread has its
 * turn; otherwise there is no waiting.
 */
export function createTurns(): TakeTurns {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_STRETCH) return;
    await setImmediate();
    since = performance.now();
  };
}
