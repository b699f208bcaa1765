import { setTimeout as after } from 'node:timers/promises';
import { isPassing } from './connection-failure.js';

/** In milliseconds. */
const PAUSES = [1_000, 3_000];

/**
 * Tries again, after a pause, what Discord was too broken for or what a broken connection took: discord.js tries at once,
 * which does not outlast a short failure, and not at all where a connection that stood idle turns out to be closed.
 *
 * @param request what does no harm when it is done twice
 * @throws what the last attempt threw, and at once what Discord refuses
 */
export async function withPauses<Value>(request: () => Promise<Value>): Promise<Value> {
  for (const pause of PAUSES) {
    try {
      return await request();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await after(pause);
    }
  }
  return request();
}
