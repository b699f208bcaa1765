import { setImmediate } from 'node:timers/promises';

/**
 * Long work that can stop between two steps: it yields nothing, and returns what was made. `atOnce` does it in one go,
 * `inTurns` so that the thread can answer questions meanwhile.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does work in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does work with turns for others between its steps. */
export async function inTurns<Result>(steps: Steps<Result>, takeTurns: TakeTurns): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await takeTurns();
  }
}

/** To be awaited between small steps of long work; see `createTurns`. */
export type TakeTurns = () => Promise<void>;

/** How long the work may keep the thread to itself, in milliseconds. */
const LONGEST_STRETCH = 8;

/**
 * Lets a thread answer questions while it does long work: now and then, everything else that waits for the thread has its
 * turn; otherwise there is no waiting.
 *
 * @param onTurn told when others have the thread, and when the work has it again
 */
export function createTurns(onTurn?: (isOthers: boolean) => void): TakeTurns {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_STRETCH) return;
    onTurn?.(true);
    await setImmediate();
    onTurn?.(false);
    since = performance.now();
  };
}
