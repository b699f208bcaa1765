import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What a function gave, and how often blocks of the program's code ran for that: as often on every machine. */
export interface Counted<Result> {
  readonly result: Result;
  readonly work: number;
}

/** The built program. */
const PROGRAM = new URL('../../dist/', import.meta.url).href;

/** Blocks are counted of code that is loaded after counting has begun. */
const COUNTING = `
  import { Session } from 'node:inspector/promises';
  import { parentPort, workerData } from 'node:worker_threads';
  const { program, file, name, argument } = workerData;
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const result = (await import(program + file))[name](argument);
  const coverage = await session.post('Profiler.takePreciseCoverage');
  const scripts = coverage.result.filter(({ url }) => url.startsWith(program));
  const blocks = scripts.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  parentPort.postMessage({ result, work: blocks.reduce((sum, { count }) => sum + count, 0) });`;

/**
 * Calls a function of the built program in a thread of its own, in which its work is counted.
 *
 * @param file where the function is, within the built program
 */
export async function counted<Result>(
  file: string,
  name: string,
  argument: unknown,
): Promise<Counted<Result>> {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(COUNTING)}`), {
    workerData: { program: PROGRAM, file, name, argument },
  });
  const [answer] = (await once(worker, 'message')) as [Counted<Result>];
  await worker.terminate();
  return answer;
}
