import type { Shard } from 'discord.js';
import { deferred } from '../../shared/deferred.js';
import { type Exchange, openExchange, type ProcessRequest } from './exchange.js';

/** How a process ended, as Node.js has it. */
export interface ProcessEnd {
  readonly status: number | null;
  readonly signal: string | null;
}

/** A process from its start to its end. */
export interface ProcessRun {
  readonly exchange: Exchange;
  isConnected(): boolean;
  /** Resolves when it has connected, or has ended before; to whether it has connected. */
  readonly started: Promise<boolean>;
  /** Resolves when it has ended. Whoever waits for its answers has been told by then. */
  readonly ended: Promise<ProcessEnd>;
}

/**
 * Starts the process of a shard.
 *
 * @param answer what is answered when the process asks
 */
export async function runProcess(
  shard: Shard,
  answer: (request: ProcessRequest) => Promise<unknown>,
): Promise<ProcessRun> {
  const started = deferred<boolean>();
  const ended = deferred<ProcessEnd>();
  let isConnected = false;
  const exchange = openExchange(
    {
      send: (message) => shard.send(message),
      onMessage: (listener) => shard.once('spawn', () => shard.process?.on('message', listener)),
    },
    answer,
  );
  shard.once('spawn', () =>
    shard.process?.on('error', (error) => {
      shard.emit('error', error);
      // Of one that the system had no room for, nothing else is heard.
      if (shard.process?.pid === undefined) shard.kill();
    }),
  );
  const onReady = () => {
    isConnected = true;
    started.resolve(true);
  };
  shard.once('ready', onReady);
  shard.once('death', (child) => {
    shard.off('ready', onReady);
    exchange.end();
    isConnected = false;
    started.resolve(false);
    ended.resolve(
      'exitCode' in child
        ? { status: child.exitCode, signal: child.signalCode }
        : { status: null, signal: null },
    );
  });
  await shard.spawn(Number.POSITIVE_INFINITY);
  return { exchange, isConnected: () => isConnected, started: started.promise, ended: ended.promise };
}
