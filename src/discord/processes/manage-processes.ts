import { setTimeout as after } from 'node:timers/promises';
import { ShardingManager } from 'discord.js';
import type { ReloadElsewhere } from '../../commands/command.js';
import { openStatus, type StatusAddress } from '../../monitoring/status-server.js';
import { deferred } from '../../shared/deferred.js';
import { inTime } from '../../shared/in-time.js';
import type { Log } from '../../shared/log.js';
import { UserError } from '../../shared/user-error.js';
import { checkToken, connectionFailure } from '../connection/connection-failure.js';
import {
  BETWEEN_CONNECTIONS,
  type ConnectionPlan,
  type ConnectionSettings,
  planConnections,
} from '../connection/plan-connections.js';
import { errorFacts } from '../connection/redact.js';
import { waitForSession } from '../connection/session-limit.js';
import { type ManagedProcess, managedProcess } from './managed-process.js';
import { monitorProcesses } from './monitor-processes.js';
import { stopSignal } from './stop-signal.js';

/** How long the processes may take to end, in milliseconds: what they give themselves, and a little. */
const STOP_TIME = 15_000;

/** There are as many processes as connections. */
export interface ManagedOptions extends ConnectionSettings {
  readonly token: string;
  /** What each process runs, and the words behind it. */
  readonly program: { readonly file: string; readonly args: readonly string[] };
  /** Where the health and the metrics of all are served; `null`: nowhere. */
  readonly status: StatusAddress | null;
  readonly log: Log;
}

/**
 * Runs the bot as several processes, one for each connection to Discord, by discord.js's own `ShardingManager`. A process
 * that ends is started again; SIGTERM, SIGINT or SIGHUP lets all finish what runs.
 *
 * @throws UserError where Discord cannot be asked how many, or a process ended for what a person has to put right
 */
export async function manageProcesses(options: ManagedOptions): Promise<void> {
  const { token, log } = options;
  checkToken(token);
  const plan = await planOf(options);
  const { connections: count, limit } = plan;
  const { promise: failed, reject: fail } = deferred<never>();
  // It may reject while nobody waits for it, at the end.
  failed.catch(() => undefined);
  const processes = createProcesses(count, options, fail);
  const status = await openStatus(options.status, monitorProcesses(processes), log);
  const signal = stopSignal();
  try {
    const stopped = signal.received.then(() => 'stopped' as const);
    const start = waitForSession(plan, log).then(() => startAll(processes, count <= limit.max_concurrency));
    const started = await Promise.race([start, failed, stopped]);
    if (started !== 'stopped') {
      log.info('all processes were started', { processes: count });
      await Promise.race([failed, stopped]);
    }
    log.info('stopping', { processes: count });
  } finally {
    await inTime(Promise.all(processes.map((each) => each.stop())), STOP_TIME, null);
    for (const each of processes) each.kill();
    signal.forget();
    await status?.close();
  }
}

/** @param fail told when one ended for something that a person has to put right */
function createProcesses(
  count: number,
  options: ManagedOptions,
  fail: (error: UserError) => void,
): readonly ManagedProcess[] {
  const { token, program, log } = options;
  const manager = new ShardingManager(program.file, {
    totalShards: count,
    token,
    respawn: false,
    shardArgs: [...program.args],
    execArgv: process.execArgv,
  });
  const processes: ManagedProcess[] = Array.from({ length: count }, (_, id) =>
    managedProcess(manager.createShard(id), {
      log,
      answer: (request) =>
        request === 'reload-others'
          ? reloadAll(processes.filter((other) => other.id !== id && other.isRunning()))
          : Promise.reject(new Error(`A process asked for ${request}.`)),
      mayRestart: () => waitForRestart(processes.filter((each) => !each.isRunning()).length, options),
      onFatal: () =>
        fail(new UserError(`Process ${id} of the bot ended for the reason that it gives above.`, 'discord')),
    }),
  );
  return processes;
}

/** How many processes there are to be. */
async function planOf(options: ManagedOptions): Promise<ConnectionPlan> {
  try {
    return await planConnections(options, options.token);
  } catch (error) {
    throw connectionFailure(error, options.apiUrl) ?? error;
  }
}

/**
 * Waits until so many processes may begin sessions again. Where Discord cannot be asked, nothing waits: what is amiss is
 * found out, and said, by the process itself.
 */
async function waitForRestart(connections: number, options: ManagedOptions): Promise<void> {
  const { token, log } = options;
  const plan = await planConnections(options, token).catch((error: unknown) => {
    log.warn('how many sessions Discord still allows could not be found out', errorFacts(error));
    return null;
  });
  if (plan !== null) await waitForSession({ limit: plan.limit, connections }, log);
}

/** One after the other, so that Discord takes each connection; what the first has read and kept is there for the next. */
async function startAll(processes: readonly ManagedProcess[], atOnce: boolean): Promise<void> {
  for (const [at, each] of processes.entries()) {
    await each.start();
    if (!atOnce && at < processes.length - 1) await after(BETWEEN_CONNECTIONS, undefined, { ref: false });
  }
}

async function reloadAll(processes: readonly ManagedProcess[]): Promise<ReloadElsewhere> {
  const results = await Promise.allSettled(processes.map((each) => each.ask('reload')));
  const problems = results.flatMap((result) =>
    result.status === 'fulfilled'
      ? []
      : [result.reason instanceof UserError ? result.reason.message : 'It could not be asked.'],
  );
  return { processes: processes.length, problems };
}
