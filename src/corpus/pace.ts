import { createTurns } from '../shared/turns.js';
import { unread } from './unread-reason.js';
import { Unreadable } from './unreadable.js';

/**
 * To be awaited between small steps of long work. It resolves at once, or, when the thread has been busy for a while,
 * after everything else that waits for it had its turn.
 *
 * @throws Unreadable when the work has taken longer than it may
 */
export type Pace = () => Promise<void>;

/** @param limit how long the work may take altogether, in milliseconds */
export function createPace(limit: number): Pace {
  const started = performance.now();
  const takeTurns = createTurns();
  return async () => {
    if (performance.now() - started > limit) {
      throw new Unreadable(unread('tooSlow', Math.round(limit / 1000)));
    }
    await takeTurns();
  };
}
