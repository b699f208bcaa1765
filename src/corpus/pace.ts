import { setImmediate } from 'node:timers/promises';
import { UserError } from '../user-error.js';

/**
 * To be awaited between small steps of long work. It resolves at once, or, when the thread has been busy for a while,
 * after everything else that waits for it had its turn.
 *
 * @throws UserError when the work has taken longer than it may
 */
export type Pace = () => Promise<void>;

/** How long reading may keep a thread to itself, in milliseconds. */
const LONGEST_STRETCH = 12;

/** @param limit how long the work may take altogether, in milliseconds */
export function createPace(limit: number): Pace {
  const started = performance.now();
  let rested = started;
  return async () => {
    const now = performance.now();
    if (now - started > limit) {
      throw new UserError(
        `It takes longer to read than the limit of ${Math.round(limit / 1000)} seconds for a file.`,
        'unreadable-corpus',
      );
    }
    if (now - rested < LONGEST_STRETCH) return;
    await setImmediate();
    rested = performance.now();
  };
}
