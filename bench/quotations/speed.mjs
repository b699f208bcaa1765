// How much text is read for quotations in a second, on one core.
// TEXTS: a folder of texts. Each round is a process of its own, so that `first` holds the time in which the code is
// still being compiled, as in a program that starts; `again` is the same text once more in the same process.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../dist/corpus/read-corpus.js';
import { findQuotations } from '../../dist/quotes/find-quotations.js';
import { readCall } from '../call.mjs';

const {
  paths: [folder = ''],
  options,
} = readCall('bench/quotations/speed.mjs TEXTS [--rounds 5]', { rounds: '5', once: false });

if (options.once) console.log(JSON.stringify(await readOnce()));
else report();

async function readOnce() {
  const { documents } = await readCorpus(folder, {});
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const pass = () => {
    const begun = performance.now();
    const found = documents.map((document) => findQuotations(document));
    return { found, seconds: (performance.now() - begun) / 1000 };
  };
  const first = pass();
  const again = pass();
  const digest = createHash('sha256').update(JSON.stringify(first.found)).digest('hex').slice(0, 12);
  return { megabytes, first: megabytes / first.seconds, again: megabytes / again.seconds, digest };
}

function report() {
  const rounds = Array.from({ length: Number(options.rounds) }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, [
      fileURLToPath(import.meta.url),
      folder,
      '--once',
    ]);
    if (stdout.length === 0) throw new Error(stderr.toString());
    return JSON.parse(stdout.toString());
  });
  const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const [{ megabytes, digest }] = rounds;
  console.log(
    `${megabytes.toFixed(2)} MB of text, ${rounds.length} rounds, digest of all quotations ${digest}`,
  );
  console.log(`first  ${median(rounds.map(({ first }) => first)).toFixed(2)} MB/s`);
  console.log(`again  ${median(rounds.map(({ again }) => again)).toFixed(2)} MB/s`);
}
