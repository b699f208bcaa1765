import { plainMessage } from '../rendering/plain-message.js';
import type { Responder } from './responder.js';

/** A person looks up about so often, and Discord allows a few edits of a message in five seconds; in milliseconds. */
const BETWEEN_EDITS = 2_000;

export interface Progress {
  /** Shows how far it has come, unless something was shown just now. */
  show(text: string): void;
  /** Shows nothing more; resolves when what was shown last has arrived, so that the reply can take its place. */
  end(): Promise<void>;
}

/** Shows in the place of a deferred reply how far the work for it has come. */
export function showProgress(responder: Pick<Responder, 'edit'>): Progress {
  // What is done at once needs no progress.
  let next = performance.now() + BETWEEN_EDITS;
  let ended = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    show(text) {
      if (ended || performance.now() < next) return;
      next = Number.POSITIVE_INFINITY;
      last = responder.edit(plainMessage(text)).finally(() => {
        next = performance.now() + BETWEEN_EDITS;
      });
    },
    async end() {
      ended = true;
      await last;
    },
  };
}
