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

/** Starts a thread without some files, given with their hashes, until `stop` is aborted. */
type Start = (setAside: ReadonlyMap<string, string>, stop: AbortSignal) => Promise<RunningWorker>;

/**
 * Starts a thread, and another one when it dies. A file over which one has died is never read a second time.
 *
 * @param onRestart told when one died and another one takes its place
 * @throws UserError where the first one cannot be started
 */
export async function keepRunning(
  start: Start,
  onRestart: (death: WorkerDeath) => void,
): Promise<Succession> {
  const threads = new Threads(start, onRestart);
  await threads.running();
  return threads;
}

class Threads implements Succession {
  readonly #start: Start;
  readonly #onRestart: (death: WorkerDeath) => void;
  readonly #record = createDeathRecord();
  readonly #closing = new AbortController();
  /** The thread that was opened last; it may have ended since. */
  #opened: RunningWorker | null = null;
  #current: Promise<RunningWorker>;

  constructor(start: Start, onRestart: (death: WorkerDeath) => void) {
    this.#start = start;
    this.#onRestart = onRestart;
    this.#current = this.#open();
  }

  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  running(): Promise<RunningWorker> {
    return this.#current;
  }

  async revived(): Promise<RunningWorker> {
    const worker = this.#current;
    try {
      return await worker;
    } catch (error) {
      if (this.closing.aborted) throw error;
      if (this.#current === worker) {
        this.#record.startAgain();
        this.#current = this.#open();
      }
      return this.#current;
    }
  }

  answered(): void {
    // What is answered before that proves little: memory may run out over the rest each time.
    if (this.#opened?.isWhole()) this.#record.recovered();
  }

  async close(patience: number): Promise<void> {
    // A thread that has nothing to keep is not asked to: it may be busy with a long file.
    if (this.#opened?.isKeeping())
      await inTime(this.#opened.call('close', [], null), patience, null).catch(() => null);
    this.#closing.abort();
    const worker = await this.#current.catch(() => null);
    await worker?.ended;
  }

  async #open(): Promise<RunningWorker> {
    try {
      const worker = await this.#start(this.#record.setAside, this.closing);
      void worker.ended.then((death) => {
        if (this.closing.aborted) return;
        this.#current = this.#replace(death);
        // Whoever asks next is told when it fails.
        this.#current.catch(() => undefined);
      });
      this.#opened = worker;
      return worker;
    } catch (error) {
      if (error instanceof WorkerDeath && !this.closing.aborted) return this.#replace(error);
      throw error;
    }
  }

  async #replace(death: WorkerDeath): Promise<RunningWorker> {
    this.#onRestart(death);
    if (this.#record.mayGoOn(death)) return this.#open();
    throw gaveUp(death.isOutOfMemory);
  }
}

function gaveUp(isOutOfMemory: boolean): UserError {
  return new UserError(
    isOutOfMemory
      ? 'The documents cannot be read: they take more memory than they may. FOOTNOTE_MAX_MEMORY_MEGABYTES gives them more; /reload tries again.'
      : 'The documents cannot be read: reading them failed several times; the log says more, and /reload tries again.',
    'unreadable-corpus',
  );
}
