import { once } from 'node:events';
import { type Client, Events } from 'discord.js';
import { countIn } from '../commands/texts/counting.js';
import type { StartedLibrary } from '../library/start-library.js';
import { openStatus, type StatusAddress, type StatusServer } from '../monitoring/status-server.js';
import { inTime } from '../shared/in-time.js';
import { UserError } from '../shared/user-error.js';
import { createClient, createInteractionRest } from './connection/client.js';
import { checkToken, closeCodeFailure, connectionFailure } from './connection/connection-failure.js';
import { BETWEEN_CONNECTIONS, planConnections } from './connection/plan-connections.js';
import { waitForSession } from './connection/session-limit.js';
import { watchStandstill } from './connection/standstill.js';
import { type BotContextOptions, createBotContext } from './create-bot-context.js';
import { monitorBot } from './monitor-bot.js';
import { isShardProcess, joinProcesses } from './processes/shard-process.js';
import { stopSignal } from './processes/stop-signal.js';
import { catchUncaughtError } from './processes/uncaught-error.js';
import { registerAtStart } from './registration/register-at-start.js';
import { openRouter } from './router.js';
import type { BotSettings } from './settings.js';

/** How long running requests may take after the bot was told to stop, in milliseconds. */
const DRAIN_TIME = 10_000;
/** How long closing the connection may take, in milliseconds. */
const DISCONNECT_TIME = 1_000;

const LATE = Symbol('late');

export interface BotOptions extends BotSettings, BotContextOptions {
  readonly token: string;
  readonly library: Pick<StartedLibrary, 'at' | 'counts' | 'activity' | 'reload'>;
  /** Where the bot's health and metrics are served; `null`: nowhere. */
  readonly status: StatusAddress | null;
}

/**
 * Runs the Discord bot until SIGTERM, SIGINT or SIGHUP. Then it takes no new work, finishes what runs (10 s at most) and
 * disconnects; a second signal ends the process at once.
 *
 * @throws UserError in one sentence when the token is malformed or refused, Discord cannot be reached or is none, the bot
 *   does not become ready in time, Discord closes the connection for good, or a lost one is not made again. A connection
 *   attempt may then still be under way: the caller ends the process.
 * @throws Error after an error that nothing caught: it is logged, and what runs is finished first
 */
export async function runBot(options: BotOptions): Promise<void> {
  checkToken(options.token);
  const { apiUrl, log } = options;
  const client = createClient({
    apiUrl,
    log,
    messages: options.rules.messages,
    shards: isShardProcess() ? null : options.shards,
  });
  const monitor = monitorBot(client, options.library, options.commands);
  const processes = client.shard === null ? null : joinProcesses(options.library, monitor, log);
  const bot = createBotContext(client, options, monitor, processes);
  const router = openRouter(client, bot, { ...createInteractionRest(apiUrl, log), log });
  const signal = stopSignal();
  const bug = catchUncaughtError(log);
  const ends = [signal.received, bug.thrown, ...(processes === null ? [] : [processes.stopped])];
  const stopped = Promise.race(ends).then(() => 'stopped' as const);
  const ended = closedForGood(client);
  const over = new AbortController();
  let status: StatusServer | null = null;
  try {
    // Of several processes, the one that started them serves the status of all.
    status = await openStatus(processes === null ? options.status : null, monitor, log);
    const state = await Promise.race([connected(client, options), ended, stopped]);
    const registration = state === 'ready' ? welcome(client, options, over.signal) : null;
    if (state === 'ready') await Promise.race([ended, watchStandstill(client, over.signal), stopped]);
    log.info('stopping');
    await inTime(Promise.all([router.drain(), registration]), DRAIN_TIME, null);
    log.info('stopped');
  } catch (error) {
    throw connectionFailure(error, apiUrl) ?? error;
  } finally {
    signal.forget();
    over.abort();
    await disconnect(client);
    await status?.close();
    monitor.stop();
    processes?.leave();
    bug.forget();
  }
  if (bug.happened()) throw new Error('The bot stopped after an error that nothing caught; the log has it.');
}

/**
 * Says what the bot is ready for.
 *
 * @param over aborted when it has stopped
 * @returns resolves when it is known whether its commands are registered
 */
function welcome(client: Client, options: BotOptions, over: AbortSignal): Promise<void> {
  const { log, registerAtStart: registers } = options;
  log.info('ready', {
    bot: client.user?.tag ?? null,
    servers: client.guilds.cache.size,
    shards: client.ws.shards.size,
  });
  void logCounts(options, over);
  // Of several processes, the first one looks after the commands of all.
  if (!client.ws.shards.has(0)) return Promise.resolve();
  return registerAtStart({ ...options, dryRun: !registers }, log);
}

/** What there is to answer from: a folder in which much is left out is seen at the start, and not by a question only. */
async function logCounts({ library, log }: BotOptions, over: AbortSignal): Promise<void> {
  const counts = await library.counts().catch(() => null);
  if (counts === null || over.aborted) return;
  const { quotations, ...known } = counts;
  log.info('documents', quotations === null ? known : { ...known, quotations });
}

/**
 * discord.js takes what it is told unseen, and fails over it in its own ways, of which nothing catches some. Of several
 * processes, the one that started them has looked.
 */
async function connected(client: Client, options: BotOptions): Promise<'ready'> {
  let patience = options.readyTimeoutMs;
  if (client.shard === null) {
    const plan = await beforeLate(planConnections(options, options.token), patience);
    await waitForSession(plan, options.log);
    const turns = Math.ceil(plan.connections / plan.limit.max_concurrency);
    patience += (turns - 1) * BETWEEN_CONNECTIONS;
  }
  const giveUp = new AbortController();
  const ready = once(client, Events.ClientReady, { signal: giveUp.signal });
  try {
    await beforeLate(Promise.all([client.login(options.token), ready]), patience);
    return 'ready';
  } finally {
    giveUp.abort();
    await Promise.allSettled([ready]);
  }
}

/** @throws UserError where something takes longer than it may, in milliseconds */
async function beforeLate<Value>(work: Promise<Value>, patience: number): Promise<Value> {
  const done = await inTime(work, patience, LATE);
  if (done !== LATE) return done;
  throw new UserError(
    `Discord did not let the bot become ready within ${countIn('en')(patience / 1_000, 'second', 'seconds')}: try again later.`,
    'discord',
  );
}

/** Closes the connection. discord.js never ends closing one that is still being made, so the wait has a limit. */
async function disconnect(client: Client): Promise<void> {
  // They would say that it connects again.
  client.removeAllListeners(Events.ShardReconnecting);
  await inTime(client.destroy(), DISCONNECT_TIME, null);
}

/** Rejects when the connection is closed in a way that connecting again does not mend. */
function closedForGood(client: Client): Promise<never> {
  const closed = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const failure = closeCodeFailure(code);
      if (failure !== null) reject(failure);
    });
    client.on(Events.Invalidated, () =>
      reject(new UserError('Discord ended the session for good: start the bot again.', 'discord')),
    );
  });
  // It may reject while nobody waits for it, before connecting has failed for the same reason.
  closed.catch(() => undefined);
  return closed;
}
