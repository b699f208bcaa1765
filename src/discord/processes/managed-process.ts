import { setTimeout as after } from 'node:timers/promises';
import type { Shard } from 'discord.js';
import type { Log } from '../../shared/log.js';
import { errorFacts } from '../connection/redact.js';
import type { ProcessRequest } from './exchange.js';
import { type ProcessEnd, type ProcessRun, runProcess } from './process-run.js';

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

/** What a process needs of the one that manages it. */
export interface ProcessManager {
  readonly log: Log;
  /** What is answered when the process asks. */
  answer(request: ProcessRequest): Promise<unknown>;
  /** Resolves when it may be started again. */
  mayRestart(): Promise<void>;
  /** Told when it ended for something that a person has to put right. */
  onFatal(): void;
}

/** A process, and what has become of it so far. */
interface Managed {
  readonly shard: Shard;
  readonly manager: ProcessManager;
  run: ProcessRun | null;
  isStopping: boolean;
  restarts: number;
  /** In milliseconds, before it is started once more. */
  pause: number;
}

/** Makes the process of a shard one that is started again; `start` starts it for the first time. */
export function managedProcess(shard: Shard, manager: ProcessManager): ManagedProcess {
  const managed: Managed = {
    shard,
    manager,
    run: null,
    isStopping: false,
    restarts: 0,
    pause: PAUSES.first,
  };
  // A listener has to be there, or an error ends this process.
  shard.on('error', (error) =>
    manager.log.error('starting or ending a process failed', { process: shard.id, ...errorFacts(error) }),
  );
  return {
    id: shard.id,
    start: () => start(managed),
    isRunning: () => shard.process !== null,
    restarts: () => managed.restarts,
    ask: (request) =>
      managed.run?.exchange.ask(request) ?? Promise.reject(new Error('The process does not run.')),
    stop: () => stop(managed),
    kill: () => void shard.process?.kill('SIGKILL'),
  };
}

async function start(managed: Managed): Promise<void> {
  const { shard, manager } = managed;
  // Those that start one after the other may come to this one behind the word to stop.
  if (managed.isStopping) return;
  const run = await runProcess(shard, (request) => manager.answer(request));
  managed.run = run;
  void run.ended.then((end) => onEnd(end, managed));
  if (await run.started) managed.pause = PAUSES.first;
}

function onEnd({ status, signal }: ProcessEnd, managed: Managed): void {
  const { shard, manager, isStopping, pause } = managed;
  managed.run = null;
  if (isStopping) return;
  if (status === USER_ERROR) {
    manager.onFatal();
    return;
  }
  const facts = { process: shard.id, status, signal, ms: pause };
  manager.log.error('a process ended and is started again', facts);
  void restart(managed);
}

async function restart(managed: Managed): Promise<void> {
  const { pause, manager } = managed;
  managed.pause = Math.min(pause * 2, PAUSES.last);
  await after(pause, undefined, { ref: false });
  if (managed.isStopping) return;
  await manager.mayRestart();
  if (managed.isStopping) return;
  managed.restarts += 1;
  await start(managed);
}

async function stop(managed: Managed): Promise<void> {
  const { shard, run } = managed;
  managed.isStopping = true;
  if (shard.process === null) return;
  // One that still reads the documents has nothing to finish, and does not listen yet. A running one must not get a
  // signal: where the whole group has got one already, a second one would end it at once.
  if (run?.isConnected()) await run.exchange.ask('stop').catch(() => undefined);
  else shard.process.kill();
  await run?.ended;
}
