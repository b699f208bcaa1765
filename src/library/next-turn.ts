import { setImmediate as immediate } from 'node:timers/promises';

/** How long the worker may compute before it looks for questions, in milliseconds. */
const TURN_MS = 10;

let turnEnds = 0;

/** Lets waiting questions be answered, at most every 10 ms: long work calls it between its steps. */
export async function nextTurn(): Promise<void> {
  if (performance.now() < turnEnds) return;
  await immediate();
  turnEnds = performance.now() + TURN_MS;
}
