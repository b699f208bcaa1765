import { inTime } from '../../shared/in-time.js';
import { UserError } from '../../shared/user-error.js';
import { createDeathRecord } from './death-record.js';
import { type RunningWorker, WorkerDeath } from './running-worker.js';

/** A worker thread, or the one that has taken its place since it died. */
export interface Succession {
  /**
   * The thread that runs.
   *
   * @throws UserError where none could be started
   */
  running(): Promise<RunningWorker>;
  /**
   * The same, but where none could be started, one is once more.
   *
   * @throws UserError where that fails too
   */
  revived(): Promise<RunningWorker>;
  /** To be told when a thread has answered. */
  answered(): void;
  /** Aborted once no thread is to run any more. */
  readonly closing: AbortSignal;
  /**
   * Ends the thread that runs, or is being started.
   *
   * @param patience how long what was read may take to be kept before, in milliseconds
   */
  close(patience: number): Promise<void>;
}

/**
 * Starts a thread, and another one when it dies. A file over which one has died is never read a second time.
 *
 * @param start starts a thread without some files, given with their hashes, until `stop` is aborted
 * @param onRestart told when one died and another one takes its place
 * @throws UserError where the first one cannot be started
 */
export async function keepRunning(
  start: (setAside: ReadonlyMap<string, string>, stop: AbortSignal) => Promise<RunningWorker>,
  onRestart: (death: WorkerDeath) => void,
): Promise<Succession> {
  const record = createDeathRecord();
  const closing = new AbortController();
  /** The thread that was opened last; it may have ended since. */
  let opened: RunningWorker | null = null;
  let current = open();
  await current;

  async function open(): Promise<RunningWorker> {
    try {
      const worker = await start(record.setAside, closing.signal);
      void worker.ended.then((death) => {
        if (closing.signal.aborted) return;
        current = replace(death);
        // Whoever asks next is told when it fails.
        current.catch(() => undefined);
      });
      opened = worker;
      return worker;
    } catch (error) {
      if (error instanceof WorkerDeath && !closing.signal.aborted) return replace(error);
      throw error;
    }
  }

  async function replace(death: WorkerDeath): Promise<RunningWorker> {
    onRestart(death);
    if (record.mayGoOn(death)) return open();
    throw gaveUp(death.isOutOfMemory);
  }

  return {
    running: () => current,
    async revived() {
      const worker = current;
      try {
        return await worker;
      } catch (error) {
        if (closing.signal.aborted) throw error;
        if (current === worker) {
          record.startAgain();
          current = open();
        }
        return current;
      }
    },
    answered() {
      // What is answered before that proves little: memory may run out over the rest each time.
      if (opened?.isWhole()) record.recovered();
    },
    closing: closing.signal,
    async close(patience) {
      // A thread that has nothing to keep is not asked to: it may be busy with a long file.
      if (opened?.isKeeping()) await inTime(opened.call('close', [], null), patience, null).catch(() => null);
      closing.abort();
      const worker = await current.catch(() => null);
      await worker?.ended;
    },
  };
}

function gaveUp(isOutOfMemory: boolean): UserError {
  return new UserError(
    isOutOfMemory
      ? 'The documents cannot be read: they take more memory than they may. FOOTNOTE_MAX_MEMORY_MEGABYTES gives them more; /reload tries again.'
      : 'The documents cannot be read: reading them failed several times; the log says more, and /reload tries again.',
    'unreadable-corpus',
  );
}
