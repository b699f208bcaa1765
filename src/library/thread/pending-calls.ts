import { type Deferred, deferred } from '../../shared/deferred.js';
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
  /** Tells all who wait, and all who call later, that no answer will come. */
  end(error: Error): void;
}

/** @param post sends a call to the thread */
export function createPendingCalls(post: (call: LibraryCall) => void): PendingCalls {
  const waiting = new Map<number, Deferred<unknown> & { readonly onProgress: OnProgress | undefined }>();
  let lastId = 0;
  let ended: Error | null = null;
  return {
    send(call, onProgress) {
      if (ended !== null) return Promise.reject(ended);
      lastId += 1;
      const answer = deferred<unknown>();
      waiting.set(lastId, { ...answer, onProgress });
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
      if (message.type === 'result') call?.resolve(message.value);
      else call?.reject(fromWire(message.error));
    },
    end(error) {
      ended = error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
