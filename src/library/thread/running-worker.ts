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
  { stop, memoryMegabytes, onNotKept, onRejection, onProgress }: WorkerWatch,
): Promise<RunningWorker> {
  const worker = new Worker(file, { workerData: options, resourceLimits: limitsOf(memoryMegabytes) });
  const calls = createPendingCalls((call) => worker.postMessage(call));
  const patience = PATIENCE * (options.limits?.fileMilliseconds ?? DEFAULT_LIMITS.fileMilliseconds);
  let reading: ReadFile | null = null;
  let stuck: NodeJS.Timeout | undefined;
  let isKeeping = false;
  let isWhole = false;
  const terminate = () => void worker.terminate();
  stop.addEventListener('abort', terminate, { once: true });

  const ended = reasonOfEnd(worker).then(({ reason, isOutOfMemory }) => {
    clearTimeout(stuck);
    stop.removeEventListener('abort', terminate);
    calls.end(noAnswer());
    return new WorkerDeath(reason, reading, isOutOfMemory);
  });

  function note(file: ReadFile | null): void {
    reading = file;
    clearTimeout(stuck);
    if (file) stuck = setTimeout(terminate, patience);
  }

  await new Promise<void>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'opened') resolve();
      else if (message.type === 'refused') reject(fromWire(message.error));
      else if (message.type === 'reading') note(message.reading);
      else if (message.type === 'not-kept') onNotKept?.(message.problem);
      else if (message.type === 'rejection') onRejection?.(message.problem, reading);
      else if (message.type === 'keeping') isKeeping = message.isKeeping;
      else if (message.type === 'whole') isWhole = true;
      else if (message.type === 'opening') onProgress?.(message.progress);
      else calls.settle(message);
    });
    void ended.then(reject);
  });
  return {
    ended,
    isWhole: () => isWhole,
    isKeeping: () => isKeeping,
    call: (method, args, place, onCallProgress) => calls.send({ method, args, place }, onCallProgress),
  };
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
