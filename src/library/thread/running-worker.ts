import { type ResourceLimits, Worker } from 'node:worker_threads';
import { codeOf } from '../../corpus/files/file-reason.js';
import { DEFAULT_LIMITS } from '../../corpus/limits.js';
import type { ReadFile } from '../../corpus/read-document.js';
import type { Place } from '../../corpus/settings/channel-rules.js';
import { UserError } from '../../shared/user-error.js';
import type { OnProgress } from '../library.js';
import { createPendingCalls } from './pending-calls.js';
import { fromWire, type Method, type WorkerMessage, type WorkerOptions } from './protocol.js';

/** A worker thread that has opened its library. */
export interface RunningWorker {
  call(
    method: Method,
    args: readonly unknown[],
    place: Place | null,
    onProgress?: OnProgress,
  ): Promise<unknown>;
  /** Whether something of what it read is still to be kept for the next start. */
  isKeeping(): boolean;
  /** Whether it has read everything, and found who said what. */
  isWhole(): boolean;
  /** Resolves when the thread has ended, for whatever reason. */
  readonly ended: Promise<WorkerDeath>;
}

/** A thread that ended. */
export class WorkerDeath extends Error {
  override readonly name = 'WorkerDeath';
  /** The file that was being read when it ended. */
  readonly reading: ReadFile | null;
  /** Whether its JavaScript took all the memory that it may. */
  readonly isOutOfMemory: boolean;

  constructor(message: string, reading: ReadFile | null, isOutOfMemory: boolean) {
    super(message);
    this.reading = reading;
    this.isOutOfMemory = isOutOfMemory;
  }
}

/** A thread that takes so many times as long for a file as it may is stuck over it. */
const PATIENCE = 2;

/**
 * How much of a thread's memory is for what was made just now. Node.js ends a thread that reaches its limit, but the whole
 * process where so much outlives a collection at once that it is far beyond: with the 192 MB that Node 24 has by default
 * that happens. This is what Node 20 and 22 have.
 */
const YOUNG_MEGABYTES = 48;

/** What a thread is watched for besides its answers. */
export interface WorkerWatch {
  /** Ends the thread, also while it still reads. */
  readonly stop: AbortSignal;
  /** How much memory its JavaScript may take, in megabytes; `null` or absent: as Node.js has it. */
  readonly memoryMegabytes?: number | null | undefined;
  /** Told in a sentence when what was read could not be kept for the next start. */
  readonly onNotKept?: ((problem: string) => void) | undefined;
  /**
   * Told what was wrong where a promise was rejected that nobody waits for, and which file was being read then. The thread
   * goes on.
   */
  readonly onRejection?: ((problem: string, reading: ReadFile | null) => void) | undefined;
  /** Told a few times a second how far it has come until everything has been read. */
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Starts a worker thread and waits until it has read its folder. A thread that is stuck over a file is ended.
 *
 * @throws UserError when it says that the folder cannot be read; WorkerDeath when it ended over it
 */
export async function startWorker(
  file: URL,
  options: WorkerOptions,
  watch: WorkerWatch,
): Promise<RunningWorker> {
  const { stop, memoryMegabytes } = watch;
  const worker = new Worker(file, { workerData: options, resourceLimits: limitsOf(memoryMegabytes) });
  const calls = createPendingCalls((call) => worker.postMessage(call));
  const patience = PATIENCE * (options.limits?.fileMilliseconds ?? DEFAULT_LIMITS.fileMilliseconds);
  const state: WorkerState = { reading: null, isKeeping: false, isWhole: false };
  let stuck: NodeJS.Timeout | undefined;
  const terminate = () => void worker.terminate();
  stop.addEventListener('abort', terminate, { once: true });

  const ended = reasonOfEnd(worker).then(({ reason, isOutOfMemory }) => {
    clearTimeout(stuck);
    stop.removeEventListener('abort', terminate);
    calls.end(noAnswer());
    return new WorkerDeath(reason, state.reading, isOutOfMemory);
  });

  await new Promise<void>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'opened') resolve();
      else if (message.type === 'refused') reject(fromWire(message.error));
      else if ('id' in message) calls.settle(message);
      else hear(message, state, watch);
      if (message.type !== 'reading') return;
      clearTimeout(stuck);
      if (message.reading) stuck = setTimeout(terminate, patience);
    });
    void ended.then(reject);
  });
  return {
    ended,
    isWhole: () => state.isWhole,
    isKeeping: () => state.isKeeping,
    call: (method, args, place, onCallProgress) => calls.send({ method, args, place }, onCallProgress),
  };
}

/** What a thread has said of itself last. */
interface WorkerState {
  reading: ReadFile | null;
  isKeeping: boolean;
  isWhole: boolean;
}

/** Notes what a thread says of itself, or passes it on. */
function hear(message: WorkerMessage, state: WorkerState, watch: WorkerWatch): void {
  if (message.type === 'reading') state.reading = message.reading;
  else if (message.type === 'keeping') state.isKeeping = message.isKeeping;
  else if (message.type === 'whole') state.isWhole = true;
  else if (message.type === 'not-kept') watch.onNotKept?.(message.problem);
  else if (message.type === 'rejection') watch.onRejection?.(message.problem, state.reading);
  else if (message.type === 'opening') watch.onProgress?.(message.progress);
}

function limitsOf(memoryMegabytes: number | null = null): ResourceLimits {
  return {
    maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    ...(memoryMegabytes === null ? {} : { maxOldGenerationSizeMb: memoryMegabytes }),
  };
}

/** Resolves when a thread has ended. */
function reasonOfEnd(
  worker: Worker,
): Promise<Pick<WorkerDeath, 'isOutOfMemory'> & { readonly reason: string }> {
  return new Promise((resolve) => {
    let reason = 'The library worker ended.';
    let isOutOfMemory = false;
    worker.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error);
      isOutOfMemory = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
    });
    worker.on('exit', () => resolve({ reason, isOutOfMemory }));
  });
}

function noAnswer(): UserError {
  return new UserError('The documents are being read again; please ask once more in a moment.', 'busy');
}
