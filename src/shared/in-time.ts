import { setTimeout as after } from 'node:timers/promises';

/** What work comes to, or something else where that takes longer than it may, in milliseconds; the work itself goes on. */
export async function inTime<Value, Otherwise>(
  work: Promise<Value>,
  patience: number,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  const done = new AbortController();
  try {
    return await Promise.race([work, after(patience, otherwise, { signal: done.signal })]);
  } finally {
    done.abort();
  }
}
