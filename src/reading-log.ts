import type { OnProgress } from './library/library.js';
import type { Log } from './shared/log.js';

/** A quick start says nothing; a long one says how far it has come this often, in milliseconds. */
const BETWEEN_LINES = 5_000;

/** Logs now and then how far reading the documents has come, so that a long start does not look like a stuck one. */
export function logReading(log: Log): OnProgress {
  let last: number | null = null;
  return ({ step, done, total }) => {
    const now = performance.now();
    last ??= now;
    if (now - last < BETWEEN_LINES) return;
    last = now;
    log.info('reading the documents', { step, done, total });
  };
}
