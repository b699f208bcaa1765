import { deferred } from '../../shared/deferred.js';
import type { Log } from '../../shared/log.js';
import { errorFacts } from '../connection/redact.js';

export interface UncaughtError {
  /** Resolves when there was one. */
  readonly thrown: Promise<void>;
  happened(): boolean;
  /** Leaves further ones to the process again. */
  forget(): void;
}

/**
 * Logs errors that nothing caught. Node.js would end the process at once, in the middle of answers, and print all that
 * an error of discord.js carries: the interaction's token and what was sent.
 */
export function catchUncaughtError(log: Log): UncaughtError {
  const { promise: thrown, resolve } = deferred();
  let happened = false;
  const take = (error: unknown) => {
    happened = true;
    log.error('an error that nothing caught', errorFacts(error));
    resolve();
  };
  const forget = () => {
    process.off('uncaughtException', take);
    process.off('unhandledRejection', take);
  };
  process.on('uncaughtException', take);
  process.on('unhandledRejection', take);
  return { thrown, happened: () => happened, forget };
}
