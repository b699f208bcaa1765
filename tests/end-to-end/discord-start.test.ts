import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closeCodeFailure } from '../../src/discord/connection/connection-failure.js';
import { discordForTest, startedProgram } from '../support/discord/bot-program.js';
import { LoopbackDiscord, TOKEN } from '../support/discord/loopback-discord.js';
import { eventually } from '../support/eventually.js';
import { folderWith } from '../support/folder.js';
import { runProgram } from '../support/program.js';

const REFUSED_TOKEN =
  'Discord refused the token: copy the bot token from the developer portal into DISCORD_TOKEN again.\n';

test('a token that is none is found before Discord is asked', async () => {
  const discord = await discordForTest();
  for (const token of ['your-token-here', `Bot ${TOKEN}`]) {
    const { ended } = await startedProgram({ discord, environment: { DISCORD_TOKEN: token } });
    expect({ token, ...(await ended) }).toMatchObject({
      token,
      status: 2,
      stderr:
        'DISCORD_TOKEN does not look like a bot token (three parts with dots between them): copy it from the ' +
        'developer portal, under Bot.\n',
    });
  }
  expect(discord.requests).toEqual([]);
});

interface FailedStart {
  readonly what: string;
  readonly before: (discord: LoopbackDiscord) => void;
  readonly readySeconds?: string;
  readonly says: string | RegExp;
}

test.each<FailedStart>([
  {
    what: 'a token that Discord’s REST interface refuses',
    before: (discord) => discord.refuseToken(),
    says: REFUSED_TOKEN,
  },
  {
    what: 'a Discord that never lets the bot become ready',
    before: ({ gateway }) => {
      gateway.welcome = { type: 'silence' };
    },
    readySeconds: '1',
    says: 'Discord did not let the bot become ready within 1 second: try again later.\n',
  },
  {
    what: 'a Discord that is broken',
    before: (discord) => discord.fail('GET', /^\/gateway\/bot$/, { type: 'status', status: 503 }, Infinity),
    says: /^Discord at http:\/\/127\.0\.0\.1:\d+\/api answered with status 503: try again later\.\n$/,
  },
])('$what is told in one sentence, with status 2', async ({ before, readySeconds = '60', says }) => {
  const { ended } = await startedProgram({ before, environment: { DISCORD_READY_SECONDS: readySeconds } });
  expect(await ended).toMatchObject({
    status: 2,
    stderr: typeof says === 'string' ? says : expect.stringMatching(says),
  });
});

// What each of these codes says is proven where it is written; that the bot ends so, here.
test.each([4004, 4012, 4014])(
  'a connection that is closed with %i is explained in one sentence, with status 2',
  async (code) => {
    const { ended } = await startedProgram({
      before: ({ gateway }) => {
        gateway.welcome = { type: 'close', code };
      },
    });
    expect(await ended).toEqual({
      status: 2,
      signal: null,
      stderr: `${closeCodeFailure(code)?.message}\n`,
    });
  },
);

test('a Discord that cannot be reached is told in one sentence, with status 2', async () => {
  const gone = await LoopbackDiscord.start();
  const { apiUrl } = gone;
  await gone.stop();
  const { ended } = await startedProgram({ environment: { DISCORD_API_URL: apiUrl } });
  expect(await ended).toMatchObject({
    status: 2,
    stderr: `Discord at ${apiUrl} could not be reached (ECONNREFUSED): check the network and DISCORD_API_URL.\n`,
  });
});

describe('what answers and is not Discord is told in one sentence, with status 2', () => {
  const HTML = 'text/html';
  const JSON_TYPE = 'application/json';
  const answers = [
    { what: 'a page', status: 200, type: HTML, body: '<h1>Welcome</h1>' },
    { what: 'a page that is not there', status: 404, type: HTML, body: '<h1>Not Found</h1>' },
    {
      what: 'advice to connect to no address',
      status: 200,
      type: JSON_TYPE,
      body: JSON.stringify({
        url: 'nonsense',
        shards: 1,
        session_start_limit: { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 },
      }),
    },
    { what: 'what calls itself JSON and is none', status: 200, type: JSON_TYPE, body: '<h1>Welcome</h1>' },
  ];
  const calls = [
    { call: 'the bot', args: [], environment: {} },
    { call: 'the bot of several processes', args: [], environment: { DISCORD_SHARD_PROCESSES: 'yes' } },
    { call: 'register', args: ['register'], environment: {} },
  ];

  test.each(answers)('$what', async ({ status, type, body }) => {
    const server = createServer((_, response) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
    const corpus = await folderWith({ 'a.txt': 'A title\n\nA text.\n' });
    for (const { call, args, environment } of calls) {
      const ended = await runProgram(['--corpus', corpus, ...args], {
        environment: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: apiUrl, ...environment },
      });
      expect({ call, ...ended }).toEqual({
        call,
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(
          /^What answered at \S+ (?:\(status 404\) )?is not Discord: check DISCORD_API_URL[^\n]*\.\n$/,
        ),
      });
    }
  });
});

test('a folder that is not there is told before Discord is asked', async () => {
  const discord = await discordForTest();
  const folder = join(await folderWith({}), 'nowhere');
  const { ended } = await startedProgram({ discord, folder });
  expect(await ended).toMatchObject({ status: 2, stderr: expect.stringMatching(/^The folder [^\n]*\n$/) });
  expect(discord.requests).toEqual([]);
});

describe('a bot of which many sessions began today', () => {
  const WAITS = 'warn Discord allows few more sessions today: connecting waits, so that they last';

  test.each(['no', 'yes'])('waits before it connects, and connects (processes: %s)', async (processes) => {
    const { discord, log } = await startedProgram({
      environment: { DISCORD_SHARD_PROCESSES: processes },
      before: (discord) => {
        discord.sessionsLeft = { remaining: 400, reset_after: 400_000 };
      },
    });
    await eventually(() => discord.gateway.shards.length > 0, 'the bot connected');
    expect(log()).toContain(`${WAITS} remaining=400 ms=1000\n`);
  });

  test('does not count that among the time in which it is to become ready', async () => {
    const { discord, ended } = await startedProgram({
      environment: { DISCORD_READY_SECONDS: '3' },
      before: (discord) => {
        discord.sessionsLeft = { remaining: 100, reset_after: 400_000 };
        discord.gateway.welcome = { type: 'silence' };
      },
    });
    expect((await ended).stderr).toContain(`${WAITS} remaining=100 ms=4000\n`);
    // Where it is to connect is asked before the wait, and once more when it connects.
    expect(discord.requestsTo('GET', /^\/gateway\/bot$/)).toHaveLength(2);
  });

  test.each(['no', 'yes'])(
    'ends at once when it is told to while it waits (processes: %s)',
    async (processes) => {
      const { discord, log, stop } = await startedProgram({
        environment: { DISCORD_SHARD_PROCESSES: processes },
        before: (discord) => {
          discord.sessionsLeft = { remaining: 0, reset_after: 86_400_000 };
        },
      });
      await eventually(() => log().includes(WAITS), 'it waits');
      expect(await stop()).toMatchObject({ status: 0, signal: null });
      expect(discord.gateway.received).toEqual([]);
    },
  );
});
