// Does the bot keep its promises under load? A Discord on loopback sends 500 slash commands within a second while the
// folder is read again, then thousands more; the built bot answers as a process of its own.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readCall } from '../call.mjs';
import { drawPassages, drawQuestions } from '../speed/passages.mjs';
import { startBot } from './bot.mjs';
import { loadLoopback } from './loopback.mjs';

/** How long Discord waits for a first response is 3 s; what comes later than this is too late for comfort. */
const TOO_LATE = 2_500;
const PARAGRAPHS_IN_A_FILE = 100;

const {
  paths: [texts = ''],
  options,
} = readCall('bench/load/load.mjs TEXTS [--passages 100000] [--burst 500] [--many 20000]', {
  passages: '100000',
  burst: '500',
  many: '20000',
});
const { LoopbackDiscord, TOKEN } = await loadLoopback();
const passages = drawPassages(texts, Number(options.passages));
const scratch = mkdtempSync(join(tmpdir(), 'footnote-load-'));
const folder = join(scratch, 'documents');
const discord = await LoopbackDiscord.start();
let bot;
/** What waits for its answer, looked at by one clock for all. */
const waiting = new Set();
const clock = setInterval(() => {
  for (const look of waiting) look();
}, 5);
try {
  mkdirSync(folder);
  writeCorpus(passages);
  const begun = performance.now();
  bot = await startBot({ folder, cache: join(scratch, 'cache'), token: TOKEN, apiUrl: discord.apiUrl });
  console.log(`${passages.length} passages, ready after ${seconds(performance.now() - begun)}`);
  const questions = drawQuestions(passages, 5_000);
  await ask(questions.slice(0, 100), { atOnce: 10, everyMs: 0 });
  console.log(
    '\n                              answered  late  twice   first p50  p99  max ms   whole p50   p99   max ms',
  );
  const burst = questions.slice(100, 100 + Number(options.burst));
  const everyMs = 1_000 / burst.length;
  report('a burst', await ask(burst, { atOnce: Infinity, everyMs }));
  changeCorpus();
  const reload = reloading();
  await pause(200);
  report('while the folder is read again', await ask(burst, { atOnce: Infinity, everyMs }));
  const still = reload.done() ? 'before' : 'after';
  console.log(`the reload took ${seconds(await reload.ended)}, and ended ${still} the burst was answered`);
  await complete(200);
  await remember(questions, Number(options.many));
} finally {
  bot?.kill();
  clearInterval(clock);
  await discord.stop();
  rmSync(scratch, { recursive: true });
}

/** @param {string[]} paragraphs */
function writeCorpus(paragraphs) {
  for (let at = 0; at < paragraphs.length; at += PARAGRAPHS_IN_A_FILE) {
    const text = paragraphs.slice(at, at + PARAGRAPHS_IN_A_FILE).join('\n\n');
    writeFileSync(join(folder, `${at / PARAGRAPHS_IN_A_FILE}.txt`), `Part ${at}\n\n${text}\n`);
  }
}

/** Every tenth file gets another paragraph, so that there is something to read. */
function changeCorpus() {
  for (let at = 0; at < passages.length; at += 10 * PARAGRAPHS_IN_A_FILE) {
    const file = join(folder, `${at / PARAGRAPHS_IN_A_FILE}.txt`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nA new paragraph stands here since ${Date.now()}.\n`);
  }
}

/** The person with this number; everybody asks once, as in a crowd. */
function person(number) {
  return {
    id: String(720_000_000_000_000_000n + BigInt(number)),
    guild: '700000000000000001',
    roles: [],
    permissions: '2147483648',
    channel: '710000000000000001',
  };
}

/**
 * @typedef {object} Answered
 * @property {number} first milliseconds to the first response
 * @property {number} whole milliseconds to the whole answer; NaN where there was none
 * @property {boolean} twice whether Discord was responded to more than once
 */

/**
 * Sends slash commands and waits for the answers.
 *
 * @param {string[]} list
 * @param {{ atOnce: number, everyMs: number }} pace how many may be open at once, and how often one is sent
 * @returns {Promise<Answered[]>}
 */
async function ask(list, { atOnce, everyMs }) {
  const begun = performance.now();
  const open = new Set();
  const all = [];
  for (const [at, question] of list.entries()) {
    const wait = begun + at * everyMs - performance.now();
    if (wait > 0) await pause(wait);
    while (open.size >= atOnce) await Promise.race(open);
    const answer = timed(discord.slash('ask', { question }, person(at))).finally(() => open.delete(answer));
    open.add(answer);
    all.push(answer);
  }
  return Promise.all(all);
}

/** @returns {Promise<Answered>} */
function timed(record) {
  const LOADING = 128;
  const begun = performance.now();
  let first = Number.NaN;
  return new Promise((resolve) => {
    const look = () => {
      const now = performance.now() - begun;
      if (Number.isNaN(first) && record.callbacks.length > 0) first = now;
      const arrived = record.original !== null && !(record.original.flags & LOADING);
      if (!arrived && now < 60_000) return;
      waiting.delete(look);
      const twice = record.callbacks.length > 1 || record.followUps.length > 0;
      resolve({ first, whole: arrived ? now : Number.NaN, twice });
    };
    waiting.add(look);
  });
}

function reloading() {
  const begun = performance.now();
  let done = false;
  const owner = { ...person(0), id: '720000000000000009' };
  const ended = timed(discord.slash('reload', {}, owner)).then(() => {
    done = true;
    return performance.now() - begun;
  });
  return { ended, done: () => done };
}

/** How soon names and sources are offered as somebody types: first letters, then more of them, one at a time. */
async function complete(count) {
  const times = [];
  let none = 0;
  for (let number = 0; number < count; number += 1) {
    const [command, option] = number % 2 === 0 ? ['quotes', 'person'] : ['ask', 'source'];
    const typed = ['', 'p', 'pa', 'mar', 'part 7'][number % 5] ?? '';
    const begun = performance.now();
    const record = discord.type(command, option, typed, person(number));
    while (record.choices === null && performance.now() - begun < 3_000) await pause(1);
    times.push(performance.now() - begun);
    if (!Array.isArray(record.choices) || record.choices.length === 0) none += 1;
  }
  const sorted = ordered(times);
  const figures = [0.5, 0.99, 1].map((share) => at(sorted, share).toFixed(0)).join(' ');
  console.log(`\n${count} completions, ms at p50, p99 and most: ${figures}; ${none} offered nothing`);
}

/** Whether memory grows with the number of requests: resident megabytes after each twentieth of them. */
async function remember(questions, count) {
  const samples = [];
  let milliseconds = 0;
  const step = Math.ceil(count / 20);
  for (let asked = 0; asked < count; asked += step) {
    const list = Array.from({ length: step }, (_, at) => questions[(asked + at) % questions.length]);
    const begun = performance.now();
    const answers = await ask(list, { atOnce: 20, everyMs: 0 });
    milliseconds += performance.now() - begun;
    const lost = answers.filter(({ whole }) => Number.isNaN(whole)).length;
    if (lost > 0) console.log(`${lost} were not answered`);
    // The loopback keeps what it was sent; the bench need not.
    discord.requests.length = 0;
    samples.push(await bot.residentMegabytes());
  }
  const rate = count / (milliseconds / 1_000);
  console.log(
    `\n${count} commands, ${rate.toFixed(0)} a second; resident MB after each twentieth of them, garbage collected:`,
  );
  console.log(samples.join(' '));
}

/** @param {string} name @param {Answered[]} answers */
function report(name, answers) {
  const answered = answers.filter(({ whole }) => !Number.isNaN(whole));
  const late = answers.filter(({ first }) => !(first <= TOO_LATE)).length;
  const twice = answers.filter(({ twice }) => twice).length;
  const first = ordered(answers.map(({ first }) => first));
  const whole = ordered(answered.map(({ whole }) => whole));
  console.log(
    [
      name.padEnd(30),
      `${answered.length}/${answers.length}`.padStart(8),
      String(late).padStart(6),
      String(twice).padStart(7),
      ...[first, whole].flatMap((times) =>
        [0.5, 0.99, 1].map((share) => at(times, share).toFixed(0).padStart(8)),
      ),
    ].join(''),
  );
}

function ordered(/** @type {number[]} */ times) {
  return times.toSorted((a, b) => a - b);
}

function at(/** @type {number[]} */ times, /** @type {number} */ share) {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

function seconds(/** @type {number} */ ms) {
  return `${(ms / 1_000).toFixed(1)} s`;
}
