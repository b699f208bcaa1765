// How long does a folder take to be read, to be read again, and to be opened from what was kept; what does it weigh?
// Everything is measured in processes of its own, beside plain MiniSearch over the same passages. The sizes are
// paragraphs drawn from the texts, all distinct, in files of a hundred.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCall } from '../call.mjs';
import { drawPassages } from '../speed/passages.mjs';
import { MEASURES } from './measures.mjs';

const {
  paths: [texts = ''],
  options,
} = readCall('bench/library/library.mjs TEXTS [--rounds 3] [--sizes 10000,100000]', {
  rounds: '3',
  sizes: '10000,100000',
  only: '',
  cache: '',
});

if (options.only) {
  console.log(JSON.stringify(await MEASURES[options.only](texts, options.cache)));
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
try {
  compareStarts();
  for (const size of options.sizes.split(',').filter(Boolean)) compareSizes(Number(size));
} finally {
  rmSync(scratch, { recursive: true });
}

/**
 * @param {string} name
 * @param {string} folder
 * @returns {Record<string, number>}
 */
function measure(name, folder) {
  const self = fileURLToPath(import.meta.url);
  const cache = join(scratch, 'cache');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=4096', self, folder, '--only', name, '--cache', cache],
    { maxBuffer: 2 ** 26 },
  );
  const [last] = stdout.toString().trim().split('\n').slice(-1);
  if (!last) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(last);
}

function compareStarts() {
  const folder = join(scratch, 'texts');
  cpSync(texts, folder, { recursive: true });
  measure('kept', folder);
  const names = ['addAll', 'firstAnswer', 'cold', 'kept', 'call', 'reload'];
  const rounds = Array.from({ length: Number(options.rounds) }, () =>
    names.map((name) => measure(name, folder)),
  );
  const median = (/** @type {number} */ at, /** @type {'seconds' | 'processor'} */ kind) =>
    rounds.map((round) => round[at]?.[kind] ?? 0).sort((a, b) => a - b)[rounds.length >> 1] ?? 0;
  console.log(`medians of ${rounds.length} rounds: by the clock, and of the processor's time`);
  const row = (
    /** @type {string} */ what,
    /** @type {number} */ at,
    /** @type {number} */ of,
    /** @type {string} */ whose,
  ) => {
    const parts = /** @type {const} */ (['seconds', 'processor']).map((kind) => {
      const ratio = median(at, kind) / median(of, kind);
      return ratio === 0 ? '' : `${median(at, kind).toFixed(2)} s ${ratio.toFixed(2)} ×`;
    });
    console.log(`${what.padEnd(34)} ${parts.map((part) => part.padEnd(15)).join('')}${whose}`);
  };
  row('MiniSearch, addAll alone', 0, 0, 'addAll');
  row('nothing kept: first answer', 1, 0, 'addAll');
  row('nothing kept: all, and who said it', 2, 0, 'addAll');
  row('all from what was kept', 3, 2, 'all with nothing kept');
  row('a call of its own, all kept', 4, 2, 'all with nothing kept');
  row('reload, one file changed', 5, 2, 'all with nothing kept');
}

/** @param {number} size */
function compareSizes(size) {
  const folder = join(scratch, `drawn-${size}`);
  mkdirSync(folder);
  const passages = drawPassages(texts, size);
  for (let at = 0; at < size; at += 100) {
    const text = passages.slice(at, at + 100).join('\n\n');
    writeFileSync(join(folder, `${String(at).padStart(7, '0')}.txt`), `Paragraphs from ${at}\n\n${text}\n`);
  }
  const own = measure('open', folder);
  const threaded = measure('threaded', folder);
  const peer = measure('plainMiniSearch', folder);
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
  console.log(
    `\n${size} paragraphs: ${own.seconds.toFixed(1)} s, ${((1e6 * own.seconds) / size).toFixed(0)} µs a paragraph, ${((1e6 * own.processor) / size).toFixed(0)} µs of the processor`,
  );
  console.log(
    `live memory      ${megabytes(own.live)}, ${(own.live / peer.live).toFixed(2)} × MiniSearch with texts`,
  );
  console.log(`resident memory  ${megabytes(own.resident)}, ${(own.resident / peer.resident).toFixed(2)} ×`);
  console.log(`main thread’s delay while the worker reads, 99th percentile: ${threaded.delay.toFixed(1)} ms`);
  console.log(`slowest of 50 questions asked during a reload: ${threaded.slowest.toFixed(0)} ms`);
}
