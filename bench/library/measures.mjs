import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { readCorpus } from '../../dist/corpus/read-corpus.js';
import { openLibrary } from '../../dist/library/open-library.js';
import { startLibrary } from '../../dist/library/start-library.js';

/**
 * How long work takes by the clock, and how much of the processor's time: where others use the machine, the latter is
 * the steadier.
 *
 * @param {() => Promise<unknown>} work
 */
async function timed(work) {
  const before = process.cpuUsage();
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, processor: (user + system) / 1e6 };
}

/** What is in use, garbage aside, and what the system has given to the process. */
function memory() {
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { live: heapUsed + external, resident: rss };
}

/** @param {string} folder */
async function passagesOf(folder) {
  const { documents } = await readCorpus(folder);
  return documents.flatMap(({ passages }) => passages.map(({ text }) => text));
}

/** @param {readonly string[]} passages */
function indexed(passages) {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(passages.map((text, id) => ({ id, text })));
  return index;
}

/**
 * A library that has been read to the end: the list of sources counts their quotations.
 *
 * @param {import('../../src/library/open-library.js').LibraryOptions} options
 */
async function openWhole(options) {
  const library = await openLibrary(options);
  await library.sources();
  return library;
}

const nothing = { limit: 5, source: null };

/**
 * What is measured, each in a process of its own.
 *
 * @type {Record<string, (folder: string, cache: string) => Promise<Record<string, number>>>}
 */
export const MEASURES = {
  async addAll(folder) {
    const passages = await passagesOf(folder);
    return timed(async () => indexed(passages));
  },

  /** Until the first question is answered. */
  async firstAnswer(folder) {
    return timed(async () => (await openLibrary({ folder })).ask({ question: 'who said what', ...nothing }));
  },

  /** Until it is known, too, who said what. */
  async cold(folder) {
    return timed(() => openWhole({ folder }));
  },

  async kept(folder, cache) {
    /** @type {import('../../src/library/library.js').WholeLibrary | undefined} */
    let library;
    const opened = await timed(async () => {
      library = await openWhole({ folder, cache });
    });
    await library?.close();
    return opened;
  },

  /**
   * A call of its own, from what a call before kept: the whole program from its start to its end. It has other settings than
   * what is measured here, so it keeps its own. What its processor did is not known.
   */
  async call(folder, cache) {
    const program = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
    const args = [program, 'ask', 'who said what', '--corpus', folder];
    const call = async () =>
      spawnSync(process.execPath, args, { env: { FOOTNOTE_CACHE: `${cache}-of-calls` } });
    await call();
    return { seconds: (await timed(call)).seconds, processor: 0 };
  },

  async reload(folder) {
    const library = await openWhole({ folder });
    const [first = ''] = readdirSync(folder);
    appendFileSync(join(folder, first), '\n\nOne more paragraph stands here now.\n');
    return timed(() => library.reload());
  },

  async threaded(folder) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const threaded = await startLibrary({ folder });
    await threaded.sources();
    delay.disable();
    const slowest = await slowestWhileReloading(threaded, folder);
    await threaded.close();
    return { delay: delay.percentile(99) / 1e6, slowest };
  },

  async open(folder) {
    /** @type {import('../../src/library/library.js').WholeLibrary | undefined} */
    let library;
    const taken = await timed(async () => {
      library = await openWhole({ folder });
    });
    const weight = memory();
    await library?.ask({ question: 'who said what', ...nothing });
    return { ...taken, ...weight };
  },

  async plainMiniSearch(folder) {
    const passages = await passagesOf(folder);
    const index = indexed(passages);
    const weight = memory();
    return { ...weight, found: index.search('said').length + passages.length };
  },
};

/**
 * @param {import('../../src/library/start-library.js').StartedLibrary} library
 * @param {string} folder
 */
async function slowestWhileReloading(library, folder) {
  const [first = ''] = readdirSync(folder);
  appendFileSync(join(folder, first), '\n\nOne more paragraph stands here now.\n');
  const reloading = library.reload();
  let slowest = 0;
  for (let times = 0; times < 50; times++) {
    const question = `what did they say about number ${times}`;
    const { seconds } = await timed(() => library.ask({ question, ...nothing }));
    slowest = Math.max(slowest, seconds);
  }
  await reloading;
  return slowest * 1_000;
}
