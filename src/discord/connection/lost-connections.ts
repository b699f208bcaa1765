import { type Client, Events } from 'discord.js';
import type { Log } from '../../shared/log.js';
import { errorFacts } from './redact.js';

/** What happens to a connection that is lost. */
export interface LossListener {
  lost?(shard: number): void;
  /** Told of each further attempt to make it again. */
  stillLost?(shard: number, attempts: number): void;
  /** @param replayed how many events Discord sent again; `null` where the session was begun anew */
  regained?(shard: number, replayed: number | null): void;
}

/** Tells a loss from the attempts that follow it: discord.js makes up to two a second, for as long as it takes. */
export function watchLosses(client: Client, { lost, stillLost, regained }: LossListener): void {
  const attempts = new Map<number, number>();
  client.on(Events.ShardReconnecting, (shard) => {
    const before = attempts.get(shard) ?? 0;
    attempts.set(shard, before + 1);
    if (before === 0) lost?.(shard);
    else stillLost?.(shard, before + 1);
  });
  const stands = (shard: number, replayed: number | null) => {
    if (attempts.delete(shard)) regained?.(shard, replayed);
  };
  client.on(Events.ShardResume, stands);
  client.on(Events.ShardReady, (shard) => stands(shard, null));
}

/** How long after the first line about a loss the next one comes, in milliseconds; then twice as long, up to the longest. */
const BETWEEN_LINES = 60_000;
const LONGEST_BETWEEN_LINES = 3_600_000;

interface Loss {
  /** As `performance.now()` has it. */
  readonly since: number;
  between: number;
  /** When the next line is due. */
  next: number;
  /** What was said of it already. */
  readonly errors: Set<string>;
}

/**
 * Logs that a connection is lost, now and then that it still is, and that it stands again. What comes with every attempt
 * is said once, so that an outage of a night does not fill the log.
 */
export function logLosses(client: Client, log: Log): void {
  const losses = new Map<number, Loss>();
  const seconds = ({ since }: Loss) => Math.round((performance.now() - since) / 1_000);
  watchLosses(client, {
    lost(shard) {
      const since = performance.now();
      losses.set(shard, { since, between: BETWEEN_LINES, next: since + BETWEEN_LINES, errors: new Set() });
      log.warn('connecting to Discord again', { shard });
    },
    stillLost(shard, attempts) {
      const loss = losses.get(shard);
      if (loss === undefined || performance.now() < loss.next) return;
      loss.between = Math.min(2 * loss.between, LONGEST_BETWEEN_LINES);
      loss.next = performance.now() + loss.between;
      log.warn('still not connected to Discord', { shard, attempts, seconds: seconds(loss) });
    },
    regained(shard, replayed) {
      const loss = losses.get(shard);
      losses.delete(shard);
      log.info('connected to Discord again', {
        shard,
        seconds: loss === undefined ? 0 : seconds(loss),
        replayed,
      });
    },
  });
  const onError = (error: Error, shard: number) => {
    const said = losses.get(shard)?.errors;
    if (said?.has(String(error))) return;
    said?.add(String(error));
    log.warn('connection to Discord', { shard, ...errorFacts(error) });
  };
  client.on(Events.ShardError, onError);
  // An error follows that says no more than the close code, which the one who runs the client explains.
  client.on(Events.ShardDisconnect, () => client.off(Events.ShardError, onError));
}
