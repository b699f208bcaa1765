import { Worker } from 'node:worker_threads';
import { UserError } from '../user-error.js';
import { fromWire, type Method, type WorkerMessage, type WorkerOptions } from './protocol.js';

/** A worker thread that has opened its library. */
export interface RunningWorker {
  call(method: Method, args: readonly unknown[]): Promise<unknown>;
  stop(): Promise<void>;
  /** Resolves with the reason when the thread has ended, for whatever reason. */
  readonly ended: Promise<Error>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a worker thread and waits until it has read its folder.
 *
 * @throws UserError when it says that the folder cannot be read; Error when it died over it
 */
export async function startWorker(file: URL, options: WorkerOptions): Promise<RunningWorker> {
  const worker = new Worker(file, { workerData: options });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const ended = new Promise<Error>((resolve) => {
    let reason = new Error('The library worker ended.');
    worker.on('error', (error) => {
      reason = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', () => {
      for (const { reject } of waiting.values()) {
        reject(
          new UserError('The documents are being read again; please ask once more in a moment.', 'busy'),
        );
      }
      waiting.clear();
      resolve(reason);
    });
  });

  await new Promise<void>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'opened') resolve();
      else if (message.type === 'refused') reject(fromWire(message.error));
      else settle(message);
    });
    void ended.then(reject);
  });

  function settle(message: Extract<WorkerMessage, { id: number }>): void {
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'result') call?.resolve(message.value);
    else call?.reject(fromWire(message.error));
  }

  return {
    ended,
    call(method, args) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, method, args });
      });
    },
    async stop() {
      await worker.terminate();
    },
  };
}
