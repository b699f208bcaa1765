import { z } from 'zod';
import type { ReloadElsewhere } from '../../commands/command.js';
import type { StartedLibrary } from '../../library/start-library.js';
import type { Monitored } from '../../monitoring/status-server.js';
import { deferred } from '../../shared/deferred.js';
import type { Log } from '../../shared/log.js';
import { errorFacts } from '../connection/redact.js';
import { openExchange, type ProcessRequest } from './exchange.js';

/** This process as one of several, of which each has a connection to Discord and the documents. */
export interface ShardProcess {
  /** Has all other processes read the documents again. */
  reloadElsewhere(): Promise<ReloadElsewhere>;
  /** Resolves when the process that started this one tells it to stop, or has ended itself. */
  readonly stopped: Promise<void>;
  /** Listens no more. */
  leave(): void;
}

/** Whether this process is one of several: discord.js tells them so in their environment. */
export function isShardProcess(): boolean {
  return process.env.SHARDING_MANAGER === 'true' && process.send !== undefined;
}

const elsewhereSchema = z.object({ processes: z.number(), problems: z.array(z.string()) });

/** Makes this process one of those that `manageProcesses` started. */
export function joinProcesses(
  library: Pick<StartedLibrary, 'reload'>,
  monitored: Monitored,
  log: Log,
): ShardProcess {
  const { promise: stopped, resolve: stop } = deferred();
  const answer = answersOf(library, monitored, log, stop);
  const parent = channelToParent();
  const exchange = openExchange(parent, async (request) => {
    try {
      return await answer[request]();
    } catch (error) {
      log.error('what another process asked for failed', { request, ...errorFacts(error) });
      throw error;
    }
  });
  const parentGone = () => {
    // discord.js goes on telling it how the connection does.
    process.on('error', () => undefined);
    exchange.end();
    stop();
  };
  process.on('disconnect', parentGone);
  return {
    reloadElsewhere: async () => elsewhereSchema.parse(await exchange.ask('reload-others')),
    stopped,
    leave() {
      process.off('disconnect', parentGone);
      parent.leave();
    },
  };
}

/** What this process does when the one that started it asks. */
function answersOf(
  library: Pick<StartedLibrary, 'reload'>,
  monitored: Monitored,
  log: Log,
  stop: () => void,
): Readonly<Record<ProcessRequest, () => Promise<unknown>>> {
  return {
    async reload() {
      const { ms, passages } = await library.reload();
      log.info('reloaded for another process', { passages, ms });
      return null;
    },
    'reload-others': () =>
      Promise.reject(new Error('Only the process that started the others can be asked.')),
    health: () => monitored.health(),
    metrics: () => monitored.metrics(),
    async stop() {
      stop();
      return null;
    },
  };
}

/** What goes to and fro between this process and the one that started it, until it leaves. */
function channelToParent() {
  const listeners: ((message: unknown) => void)[] = [];
  return {
    send: sendToParent,
    onMessage(listener: (message: unknown) => void) {
      listeners.push(listener);
      process.on('message', listener);
    },
    leave() {
      for (const listener of listeners) process.off('message', listener);
    },
  };
}

function sendToParent(message: object): Promise<void> {
  return new Promise((resolve, reject) => {
    if (process.send === undefined) return reject(new Error('No process has started this one.'));
    process.send(message, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}
