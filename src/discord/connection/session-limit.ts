import { setTimeout as after } from 'node:timers/promises';
import type { Log } from '../../shared/log.js';
import type { ConnectionPlan, SessionLimit } from './plan-connections.js';

/**
 * How long to wait before connecting, in milliseconds: not at all while half of the sessions that Discord allows a day are
 * left, then so long that the rest lasts until there are new ones. A bot that something starts again whenever it fails would
 * otherwise have none left, and stay away until the next day.
 *
 * @param connections how many sessions connecting takes
 */
export function pauseBefore({ total, remaining, reset_after }: SessionLimit, connections: number): number {
  if (remaining - connections >= total / 2) return 0;
  return Math.ceil(reset_after / Math.max(1, Math.floor(remaining / connections)));
}

/** Waits so long, and says so. */
export async function waitForSession({ limit, connections }: ConnectionPlan, log: Log): Promise<void> {
  const ms = pauseBefore(limit, connections);
  if (ms === 0) return;
  const { remaining } = limit;
  log.warn('Discord allows few more sessions today: connecting waits, so that they last', { remaining, ms });
  await after(ms);
}
