import { type Deferred, deferred } from '../../deferred.js';
import type { OnProgress } from '../library.js';
import { fromWire, type LibraryCall, type WorkerMessage } from './protocol.js';

/** What a thread says about a call. */
type CallMessage = Extract<WorkerMessage, { id: number }>;

/** The calls that wait for an answer of a thread. */
export interface PendingCalls {
  /** Sends a call; resolves to what it is answered with. */
  send(call: Omit<LibraryCall, 'id'>, onProgress?: OnProgress): Promise<unknown>;
  /** Tells whoever waits what the thread said. */
  settle(message: CallMessage): void;
  /** Tells all who wait that no answer will come. */
  rejectAll(error: Error): void;
}

/** @param post sends a call to the thread */
export function createPendingCalls(post: (call: LibraryCall) => void): PendingCalls {
  const waiting = new Map<number, { readonly answer: Deferred<unknown>; readonly onProgress?: OnProgress }>();
  let lastId = 0;
  return {
    send(call, onProgress) {
      lastId += 1;
      const answer = deferred<unknown>();
      waiting.set(lastId, { answer, ...(onProgress && { onProgress }) });
      post({ ...call, id: lastId });
      return answer.promise;
    },
    settle(message) {
      const call = waiting.get(message.id);
      if (message.type === 'progress') {
        call?.onProgress?.(message.progress);
        return;
      }
      waiting.delete(message.id);
      if (message.type === 'result') call?.answer.resolve(message.value);
      else call?.answer.reject(fromWire(message.error));
    },
    rejectAll(error) {
      for (const { answer } of waiting.values()) answer.reject(error);
      waiting.clear();
    },
  };
}
