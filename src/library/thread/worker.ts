import { parentPort, workerData } from 'node:worker_threads';
import { DEFAULT_LIMITS } from '../../corpus/limits.js';
import type { OnProgress, WholeLibrary } from '../library.js';
import { openLibrary } from '../open-library.js';
import { watchMemory } from './memory-watch.js';
import { type LibraryCall, toWire, type WorkerMessage, type WorkerOptions } from './protocol.js';

// The worker's side of the library: opens it, then answers one message for each call.

const port = parentPort;
if (!port) throw new Error('The library worker runs in a worker thread only.');
/** More often than this nobody looks at how far a reload has come; in milliseconds. */
const BETWEEN_PROGRESS = 200;
const send = (message: WorkerMessage) => port.postMessage(message);

// PDF.js leaves rejected promises behind over files that it then puts right itself. Nothing waits for those, so nothing is
// lost with them; Node.js would end the thread, and not always while the file that is to blame is being read.
process.on('unhandledRejection', (reason) => send({ type: 'rejection', problem: toWire(reason).message }));

try {
  const options = workerData as WorkerOptions;
  const watch = watchMemory(options.limits?.unfoldedBytes ?? DEFAULT_LIMITS.unfoldedBytes);
  const library = await openLibrary({
    ...options,
    onReading: (reading) => {
      watch(reading);
      send({ type: 'reading', reading });
    },
    onNotKept: (problem) => send({ type: 'not-kept', problem }),
    onKeeping: (isKeeping) => send({ type: 'keeping', isKeeping }),
    onProgress: nowAndThen((progress) => send({ type: 'opening', progress })),
    onWhole: () => send({ type: 'whole' }),
  });
  port.on('message', (call: LibraryCall) => void answer(library, call).then(send));
  send({ type: 'opened' });
} catch (error) {
  send({ type: 'refused', error: toWire(error) });
}

async function answer(
  library: WholeLibrary,
  { id, method, args, place }: LibraryCall,
): Promise<WorkerMessage> {
  try {
    // Each method takes what its caller on the other side was typed to give.
    const run = (place && method !== 'close' ? library.at(place)[method] : library[method]) as (
      ...args: readonly unknown[]
    ) => Promise<unknown>;
    // Functions do not cross between threads, so the worker makes one that tells the other side.
    const value = await run(
      ...(method === 'reload' ? [nowAndThen((progress) => send({ type: 'progress', id, progress }))] : args),
    );
    return { type: 'result', id, value };
  } catch (error) {
    return { type: 'error', id, error: toWire(error) };
  }
}

function nowAndThen(tell: OnProgress): OnProgress {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (progress.step !== 'index' && now - last < BETWEEN_PROGRESS) return;
    last = now;
    tell(progress);
  };
}
