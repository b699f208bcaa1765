// How fast are questions answered, and what does the index weigh, beside other engines over the same passages?
// Each engine runs in a process of its own, one after the other.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readCall } from '../call.mjs';
import { drawPassages, drawQuestions, hardQuestions } from './passages.mjs';

const {
  paths: [folder = ''],
  options,
} = readCall('bench/speed/speed.mjs TEXTS [--passages 100000] [--questions 200] [--engines a,b]', {
  passages: '100000',
  questions: '200',
  engines: 'footnote,minisearch,minisearch-prefix-fuzzy,flexsearch,lunr,sqlite-fts5',
  only: '',
});

if (options.only) await measure(options.only, folder);
else {
  console.log('engine                    build s  memory MB   p50 ms   p99 ms   max ms');
  for (const engine of options.engines.split(',')) {
    const self = fileURLToPath(import.meta.url);
    const { status } = spawnSync(
      process.execPath,
      [
        '--expose-gc',
        '--max-old-space-size=8192',
        ...[self, folder, '--only', engine, '--passages', options.passages, '--questions', options.questions],
      ],
      { stdio: ['ignore', 'inherit', 'pipe'] },
    );
    if (status !== 0) console.log(`${engine.padEnd(26)}did not run on Node ${process.version}`);
  }
}

function memory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/**
 * @param {string} name
 * @param {string} texts
 */
async function measure(name, texts) {
  const { ENGINES } = await import('./engines.mjs');
  const engine = ENGINES[name];
  if (!engine) throw new Error(`There is no engine ${name}.`);
  const passages = drawPassages(texts, Number(options.passages));
  const questions = drawQuestions(passages, Number(options.questions));
  const before = memory();
  const start = performance.now();
  const search = await engine(passages);
  const built = (performance.now() - start) / 1_000;
  const weight = memory() - before;
  for (const question of questions.slice(0, 20)) search(question);
  const times = questions.map((question) => timed(() => search(question))).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  console.log(
    name.padEnd(26) +
      [built, weight, at(0.5), at(0.99), at(1)].map((value) => value.toFixed(1).padStart(7)).join('  '),
  );
  if (name !== 'footnote') return;
  for (const [kind, question] of Object.entries(hardQuestions(passages))) {
    console.log(`  ${kind.padEnd(40)} ${timed(() => search(question)).toFixed(1)} ms`);
  }
}

/** @param {() => unknown} work */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
