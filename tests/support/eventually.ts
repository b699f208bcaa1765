import { setTimeout as pause } from 'node:timers/promises';

type Missing<T> = T | undefined | null | false;

/**
 * Waits until something holds, and gives it. The limit is far above what even a slow and busy machine needs.
 *
 * @param find gives `undefined`, `null` or `false` as long as it does not hold
 * @param what for the error when it never does, after a minute at the least
 */
export async function eventually<T>(find: () => Missing<T> | Promise<Missing<T>>, what: string): Promise<T> {
  for (let waited = 0; waited < 60_000; waited += 10) {
    const found = await find();
    if (found !== undefined && found !== null && found !== false) return found;
    await pause(10);
  }
  throw new Error(`It never happened that ${what}.`);
}
