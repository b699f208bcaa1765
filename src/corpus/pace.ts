import { createTurns } from '../turns.js';
import { UserError } from '../user-error.js';

/**
 * To be awaited between small steps of long work. It resolves at once, or, when the thread has been busy for a while,
 * after everything else that waits for it had its turn.
 *
 * @throws UserError when the work has taken longer than it may
 */
export type Pace = () => Promise<void>;

/** @param limit how long the work may take altogether, in milliseconds */
export function createPace(limit: number): Pace {
  const started = performance.now();
  const takeTurns = createTurns();
  return async () => {
    if (performance.now() - started > limit) {
      throw new UserError(
        `It takes longer to read than the limit of ${Math.round(limit / 1000)} seconds for a file.`,
        'unreadable-corpus',
      );
    }
    await takeTurns();
  };
}
