import { UserError } from '../user-error.js';
import type { Library } from './library.js';
import type { Method, WorkerOptions } from './protocol.js';
import { type RunningWorker, startWorker } from './running-worker.js';

export interface StartOptions extends WorkerOptions {
  /** The built worker; tests that run from the sources name it. */
  readonly workerFile?: URL;
  /** Told when the worker died and another one takes its place. */
  readonly onRestart?: (reason: Error) => void;
}

/** After this many deaths without a single answer in between, the worker is not started again. */
const MOST_DEATHS = 3;

/**
 * Opens a library in a worker thread: reading a folder never holds up the caller's thread, and a crash while reading
 * never ends the program. When the worker dies, what was being asked is answered with a `UserError`, and a new worker
 * reads the folder again; questions wait for it.
 *
 * @throws UserError `unreadable-corpus` when the folder cannot be read
 */
export async function startLibrary({ workerFile, onRestart, ...options }: StartOptions): Promise<Library> {
  const file = workerFile ?? new URL('./worker.js', import.meta.url);
  let deaths = 0;
  let closed = false;
  let current = startWorker(file, options);
  replaceWhenItEnds(await current);

  function replaceWhenItEnds(worker: RunningWorker): void {
    void worker.ended.then((reason) => {
      if (closed) return;
      deaths += 1;
      onRestart?.(reason);
      current = deaths < MOST_DEATHS ? startWorker(file, options) : Promise.reject(gaveUp());
      // Whoever asks next is told of a start that failed.
      current.then(replaceWhenItEnds, () => {});
    });
  }

  async function call<Name extends Method>(
    method: Name,
    ...args: Parameters<Library[Name]>
  ): Promise<Awaited<ReturnType<Library[Name]>>> {
    const value = await (await current).call(method, args);
    deaths = 0;
    return value as Awaited<ReturnType<Library[Name]>>;
  }

  return {
    ask: (request) => call('ask', request),
    quotes: (request) => call('quotes', request),
    quotations: (name) => call('quotations', name),
    sources: () => call('sources'),
    check: () => call('check'),
    reload: () => call('reload'),
    context: (reference) => call('context', reference),
    complete: (kind, typed, limit) => call('complete', kind, typed, limit),
    async close() {
      closed = true;
      const worker = await current.catch(() => null);
      await worker?.stop();
    },
  };
}

function gaveUp(): UserError {
  return new UserError(
    'The documents cannot be read: reading them failed several times; `footnote check` shows where.',
    'unreadable-corpus',
  );
}
