import { type Client, Events, Status } from 'discord.js';
import { UserError } from '../../shared/user-error.js';

/** In milliseconds. */
const BETWEEN_LOOKS = 60_000;
/** Waiting for an answer takes discord.js a minute at most: so many looks without anything are no patience. */
const MOST_LOOKS = 5;

/**
 * Notices that a lost connection is not being made again. discord.js tries for as long as an outage takes, but now and then
 * it has been seen to stop trying; nobody would be answered until somebody looks.
 *
 * Looks are counted, not time: a machine that slept has not tried either.
 *
 * @param stop ends the watch
 * @returns what never resolves, and rejects with a UserError
 */
export function watchStandstill(client: Client, stop: AbortSignal): Promise<never> {
  let moved = true;
  let still = 0;
  for (const event of [Events.ShardReconnecting, Events.ShardResume, Events.ShardReady] as const) {
    client.on(event, () => {
      moved = true;
    });
  }
  const noticed = new Promise<never>((_, reject) => {
    const timer = setInterval(() => {
      const stands = client.ws.shards.every(({ status }) => status === Status.Ready);
      still = stands || moved ? 0 : still + 1;
      moved = false;
      if (still === MOST_LOOKS) reject(standstill());
    }, BETWEEN_LOOKS);
    timer.unref();
    stop.addEventListener('abort', () => clearInterval(timer), { once: true });
  });
  // It may reject while what runs is being finished, when nobody waits for it any more.
  noticed.catch(() => undefined);
  return noticed;
}

function standstill(): UserError {
  return new UserError(
    'The connection to Discord was lost, and making it again has come to a standstill: start the bot again.',
    'discord',
  );
}
