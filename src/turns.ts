import { setImmediate } from 'node:timers/promises';

/** To be awaited between small steps of long work; see `createTurns`. */
export type TakeTurns = () => Promise<void>;

/**
 * Lets a thread answer questions while it does long work: whenever `milliseconds` have passed, everything else that
 * waits for the thread has its turn; otherwise there is no waiting.
 *
 * @param milliseconds how long the work may keep the thread to itself
 */
export function createTurns(milliseconds: number): TakeTurns {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await setImmediate();
    since = performance.now();
  };
}
