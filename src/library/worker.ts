import { parentPort, workerData } from 'node:worker_threads';
import type { WholeLibrary } from './library.js';
import { openLibrary } from './open-library.js';
import { type Call, toWire, type WorkerMessage, type WorkerOptions } from './protocol.js';

// The worker's side of the library: opens it, then answers one message for each call.

const port = parentPort;
if (!port) throw new Error('The library worker runs in a worker thread only.');
const send = (message: WorkerMessage) => port.postMessage(message);

try {
  const library = await openLibrary({
    ...(workerData as WorkerOptions),
    onReading: (reading) => send({ type: 'reading', reading }),
  });
  port.on('message', (call: Call) => void answer(library, call).then(send));
  send({ type: 'opened' });
} catch (error) {
  send({ type: 'refused', error: toWire(error) });
}

async function answer(library: WholeLibrary, { id, method, args, place }: Call): Promise<WorkerMessage> {
  try {
    // Each method takes what its caller on the other side was typed to give.
    const run = (place ? library.at(place) : library)[method] as (
      ...args: readonly unknown[]
    ) => Promise<unknown>;
    const value = await run(...args);
    return { type: 'result', id, value };
  } catch (error) {
    return { type: 'error', id, error: toWire(error) };
  }
}
