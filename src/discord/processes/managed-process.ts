import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import type { Shard } from 'discord.js';
import { deferred } from '../../deferred.js';
import type { Log } from '../../log.js';
import { errorFacts } from '../connection/redact.js';
import { type Exchange, openExchange, type ProcessRequest } from './exchange.js';

/** In milliseconds: a process that ended is started again after the first, then after twice as long, up to the last. */
const PAUSES = { first: 1_000, last: 60_000 };

/** Exit status of a process for which a person has to put something right: starting it again does not help. */
const USER_ERROR = 2;

/** A process with one connection to Discord, which is started again when it ends. */
export interface ManagedProcess {
  readonly id: number;
  /** Starts it, unless it was told to stop; resolves when it has connected, or has ended before. */
  start(): Promise<void>;
  isRunning(): boolean;
  /** How often it was started again. */
  restarts(): number;
  ask(request: ProcessRequest): Promise<unknown>;
  /** Has it finish what runs; resolves when it has ended. */
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

/**
 * @param answer what is answered when the process asks
 * @param mayRestart resolves when it may be started again
 * @param onFatal told when it ended for something that a person has to put right
 */
export function managedProcess(
  shard: Shard,
  {
    log,
    answer,
    mayRestart,
    onFatal,
  }: {
    readonly log: Log;
    readonly answer: (request: ProcessRequest) => Promise<unknown>;
    readonly mayRestart: () => Promise<void>;
    readonly onFatal: () => void;
  },
): ManagedProcess {
  const facts = { process: shard.id };
  let exchange: Exchange | null = null;
  let stopping = false;
  let connected = false;
  let restarts = 0;
  let pause = PAUSES.first;
  /** Settled when what was started last has connected, or has ended before. */
  let started = deferred();

  // One for each shard that its process has: here, one. A listener has to be there, or an error ends this process.
  shard.on('error', (error) =>
    log.error('a process could not be started', { ...facts, ...errorFacts(error) }),
  );
  shard.on('ready', () => {
    connected = true;
    pause = PAUSES.first;
    started.resolve();
  });
  shard.on('death', (child) => {
    exchange?.end();
    exchange = null;
    connected = false;
    started.resolve();
    if (stopping) return;
    const { exitCode, signalCode } = child as ChildProcess;
    if (exitCode === USER_ERROR) return onFatal();
    log.error('a process ended and is started again', {
      ...facts,
      status: exitCode,
      signal: signalCode,
      ms: pause,
    });
    void restart();
  });

  async function start(): Promise<void> {
    // Those that start one after the other may come to this one behind the word to stop.
    if (stopping) return;
    started = deferred();
    await shard.spawn(Number.POSITIVE_INFINITY);
    exchange = openExchange(
      {
        send: (message) => shard.send(message),
        onMessage: (listener) => shard.process?.on('message', listener),
      },
      answer,
    );
    await started.promise;
  }

  async function restart(): Promise<void> {
    const waited = pause;
    pause = Math.min(pause * 2, PAUSES.last);
    await after(waited, undefined, { ref: false });
    if (stopping) return;
    await mayRestart();
    if (stopping) return;
    restarts += 1;
    await start();
  }

  return {
    id: shard.id,
    start,
    isRunning: () => shard.process !== null,
    restarts: () => restarts,
    ask: (request) => exchange?.ask(request) ?? Promise.reject(new Error('The process does not run.')),
    async stop() {
      stopping = true;
      if (shard.process === null) return;
      const ended = once(shard, 'death');
      // One that still reads the documents has nothing to finish, and does not listen yet. A running one must not get a
      // signal: where the whole group has got one already, a second one would end it at once.
      if (connected && exchange !== null) await exchange.ask('stop').catch(() => undefined);
      else shard.process.kill();
      await ended;
    },
    kill: () => void shard.process?.kill('SIGKILL'),
  };
}
