import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { followUpTo, replyTo } from '../support/discord/answers.js';
import { type BotProgramSetup, connectedProgram, startedProgram } from '../support/discord/bot-program.js';
import { member, owner } from '../support/discord/people.js';
import { askAboutRepair, expectRepairAnswer } from '../support/discord/repair-question.js';
import { eventually } from '../support/eventually.js';
import { folderWith } from '../support/folder.js';
import { freePort } from '../support/free-port.js';
import { runningFirst } from '../support/program.js';

async function watchedProgram({ environment, ...setup }: BotProgramSetup = {}) {
  const port = await freePort();
  const bot = await connectedProgram({
    ...setup,
    environment: { FOOTNOTE_STATUS_PORT: String(port), ...environment },
  });
  return { ...bot, address: `http://127.0.0.1:${port}` };
}

/** Asks for the health until it is as expected: what it tells comes to be little by little. */
async function expectHealth(address: string, status: number, said: object): Promise<void> {
  await vi.waitFor(
    async () => {
      const response = await fetch(`${address}/healthz`);
      const found = { code: response.status, ...((await response.json()) as object) };
      expect(found).toEqual({ code: status, ...said });
    },
    { timeout: 60_000, interval: 50 },
  );
}

const FINE = { status: 'ok', gateway: 'ok', library: 'ok' };

test('a bot is healthy as long as it is connected, and again when it is connected again', async () => {
  const { discord, address } = await watchedProgram();
  await expectHealth(address, 200, FINE);
  discord.gateway.welcome = { type: 'silence' };
  discord.gateway.resumable = false;
  discord.gateway.drop();
  await expectHealth(address, 503, {
    status: 'unavailable',
    gateway: 'not connected: shard 0',
    library: 'ok',
  });
});

test('a bot whose documents cannot be asked is not healthy', async () => {
  const folder = await folderWith({ 'a.txt': 'A title\n\nA paragraph of some length.\n' });
  const sign = join(await folderWith({}), 'sign');
  // A library thread that ends whenever it sees the sign, as one would that a document always kills.
  const failing = `
    import { existsSync } from 'node:fs';
    import { isMainThread } from 'node:worker_threads';
    if (!isMainThread) setInterval(() => { if (existsSync(${JSON.stringify(sign)})) process.exit(1); }, 5).unref();`;
  const { address, log } = await watchedProgram({
    folder,
    environment: runningFirst(failing),
  });
  await expectHealth(address, 200, FINE);
  await writeFile(sign, '');
  await expectHealth(address, 503, { status: 'unavailable', gateway: 'ok', library: 'cannot be read' });
  expect(log()).toContain(' error the library is started again');
});

test('metrics tell what was asked, what became of it and how much there is, but never what was typed', async () => {
  const { discord, address } = await watchedProgram();
  for (let times = 0; times < 3; times += 1) await expectRepairAnswer(askAboutRepair(discord));
  await followUpTo(discord.slash('ask', { question: 'zanzibar', source: 'nowhere' }, member));
  await replyTo(discord.slash('made-up', { question: 'zanzibar' }, member));
  await replyTo(discord.slash('reload', {}, owner));
  // A request is counted once it is over: some time after its answer has arrived.
  const text = await eventually(async () => {
    const read = await (await fetch(`${address}/metrics`)).text();
    return read.includes('footnote_requests_total{request="/reload"') && read;
  }, 'the last request was counted');
  for (const line of [
    'footnote_requests_total{request="/ask",outcome="answered"} 3',
    'footnote_requests_total{request="other",outcome="refused"} 1',
    'footnote_request_duration_seconds_bucket{request="/ask",le="+Inf"} 4',
    'footnote_requests_total{request="/ask",outcome="refused"} 1',
    'footnote_passages_shown_total{request="/ask"} 3',
    'footnote_documents 2',
    'footnote_reloads_total 1',
    'footnote_library_restarts_total 0',
    'footnote_gateway_ready{shard="0"} 1',
    'footnote_servers 2',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_seconds{quantile="0.99"}'])
    expect(text).toContain(`\n${name} `);
  expect(text).not.toMatch(/zanzibar|repair/);
});

test('nothing is served unless it is asked for, and a port that is taken ends the start', async () => {
  const first = await watchedProgram();
  expect((await connectedProgram()).log()).not.toContain('status');
  const { ended } = await startedProgram({
    environment: { FOOTNOTE_STATUS_PORT: new URL(first.address).port },
  });
  expect(await ended).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^The status cannot be served at 127\.0\.0\.1, port \d+ \(another/),
  });
});
