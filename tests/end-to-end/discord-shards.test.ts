import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replyTo, saidIn } from '../support/discord/answers.js';
import { type BotProgramSetup, connectedProgram, startedProgram } from '../support/discord/bot-program.js';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.js';
import { inDirectMessage, member, owner, type Person } from '../support/discord/people.js';
import { eventually } from '../support/eventually.js';
import { folderWith } from '../support/folder.js';
import { freePort } from '../support/free-port.js';
import { runningFirst } from '../support/program.js';

// Of two connections, the first one has direct messages, and the second one the servers of the tests.
const OVER_FIRST = inDirectMessage(member);
const OVER_SECOND = member;
const OWNER_OVER_FIRST = inDirectMessage(owner);

const recommendTwo = (discord: LoopbackDiscord) => {
  discord.recommendedShards = 2;
};

async function answerTo(discord: LoopbackDiscord, question: string, by: Person): Promise<string> {
  return saidIn(await replyTo(discord.slash('ask', { question }, by)));
}

test('as many connections are made as Discord recommends, and a reload is for all of them', async () => {
  const { discord, folder, log } = await connectedProgram({ before: recommendTwo });
  expect(discord.gateway.shards).toEqual([0, 1]);
  expect(log()).toMatch(/ info ready .*servers=2 shards=2/);
  for (const by of [OVER_FIRST, OVER_SECOND]) {
    expect(await answerTo(discord, 'when was the bridge repaired', by)).toContain('bridge');
  }
  await writeFile(join(folder, 'new.txt'), 'The ferry\n\nThe ferry to Ostholm sails at dawn on Sundays.\n');
  expect(saidIn(await replyTo(discord.slash('reload', {}, OWNER_OVER_FIRST)))).toContain('1 document added');
  expect(await answerTo(discord, 'when does the ferry sail', OVER_SECOND)).toContain('at dawn on Sundays');
});

test('a number of connections can be set', async () => {
  const { discord } = await connectedProgram({ environment: { DISCORD_SHARDS: '3' } });
  expect(discord.gateway.shards).toEqual([0, 1, 2]);
});

test('connections that Discord takes one after the other have more time to be made', async () => {
  const { discord } = await connectedProgram({
    environment: { DISCORD_SHARDS: '3', DISCORD_READY_SECONDS: '8' },
    before: (discord) => {
      discord.maxConcurrency = 1;
    },
  });
  expect(discord.gateway.shards).toEqual([0, 1, 2]);
});

/** A bot of two processes, once both are connected. */
async function twoProcesses({ environment, ...setup }: BotProgramSetup = {}) {
  const bot = await startedProgram({
    before: recommendTwo,
    ...setup,
    environment: { DISCORD_SHARD_PROCESSES: 'yes', ...environment },
  });
  await Promise.race([
    eventually(() => bot.log().includes('all processes were started'), 'both processes are connected'),
    bot.ended.then(({ stderr }) => Promise.reject(new Error(`The bot ended: ${stderr}`))),
  ]);
  return bot;
}

/** Two processes, of which the second one can be killed. */
async function twoOfWhichOneDies() {
  const sign = join(await folderWith({}), 'sign');
  // It dies once, when it sees the sign.
  const dying = `
    import { existsSync, rmSync } from 'node:fs';
    import { isMainThread } from 'node:worker_threads';
    if (process.env.SHARDS === '1' && isMainThread) setInterval(() => {
      if (!existsSync(${JSON.stringify(sign)})) return;
      rmSync(${JSON.stringify(sign)});
      process.kill(process.pid, 'SIGKILL');
    }, 20).unref();`;
  const bot = await twoProcesses({
    environment: runningFirst(dying),
  });
  return {
    ...bot,
    identified: () => bot.discord.gateway.received.filter(({ op }) => op === 2).length,
    killSecond: () => writeFile(sign, ''),
  };
}

const WAITS = 'warn Discord allows few more sessions today: connecting waits, so that they last';

describe('a process for each connection', () => {
  test('answers what comes over it, and a reload reaches all of them', async () => {
    const { discord, folder, log, send, ended } = await twoProcesses();
    expect(discord.gateway.shards).toEqual([0, 1]);
    for (const by of [OVER_FIRST, OVER_SECOND]) {
      expect(await answerTo(discord, 'when was the bridge repaired', by)).toContain('bridge');
    }
    await eventually(
      () => (log().match(/ info request .*request=\/ask/g) ?? []).length === 2,
      'both are logged',
    );
    expect(log()).toMatch(/ info request process=0 request=\/ask server=null/);
    expect(log()).toMatch(/ info request process=1 request=\/ask server=700000000000000001/);

    await writeFile(join(folder, 'new.txt'), 'The ferry\n\nThe ferry to Ostholm sails at dawn on Sundays.\n');
    const report = saidIn(await replyTo(discord.slash('reload', {}, OWNER_OVER_FIRST)));
    expect(report).toContain('1 document added');
    expect(report).toContain('1 other process of the bot did the same');
    for (const by of [OVER_FIRST, OVER_SECOND]) {
      expect(await answerTo(discord, 'when does the ferry sail', by)).toContain('at dawn on Sundays');
    }

    send('SIGTERM');
    expect(await ended).toMatchObject({ status: 0, signal: null });
    expect(log().match(/ info stopped process=/g)).toHaveLength(2);
    expect(log()).not.toMatch(/ (?:warn|error) (?!no commands)/);
  });

  test('is begun again where it dies, and the other answers meanwhile', async () => {
    const { discord, log, identified, killSecond } = await twoOfWhichOneDies();
    expect(identified()).toBe(2);
    await killSecond();
    await eventually(() => log().includes('a process ended and is started again'), 'the death was noticed');
    expect(await answerTo(discord, 'when was the bridge repaired', OVER_FIRST)).toContain('bridge');
    const alone = saidIn(await replyTo(discord.slash('reload', {}, OWNER_OVER_FIRST)));
    expect(alone).toContain('No document has changed');
    await eventually(() => identified() === 3, 'it has begun again');
    expect(await answerTo(discord, 'when was the bridge repaired', OVER_SECOND)).toContain('bridge');
  });

  test('waits before it is begun again where few sessions are left', async () => {
    const { discord, log, identified, killSecond } = await twoOfWhichOneDies();
    discord.sessionsLeft = { remaining: 400, reset_after: 400_000 };
    await killSecond();
    await eventually(() => identified() === 3, 'it has begun again');
    expect(log()).toContain(`${WAITS} remaining=400 ms=1000\n`);
  });

  test('is begun again although Discord cannot be asked how many sessions are left', async () => {
    const { discord, identified, killSecond } = await twoOfWhichOneDies();
    const body = { code: 0, message: '400: Bad Request' };
    discord.fail('GET', /^\/gateway\/bot$/, { type: 'status', status: 400, body });
    await killSecond();
    await eventually(() => identified() === 3, 'it has begun again');
  });

  test('that waits for a session does not keep the bot from ending', async () => {
    const { discord, log, stop, killSecond } = await twoOfWhichOneDies();
    discord.sessionsLeft = { remaining: 0, reset_after: 86_400_000 };
    await killSecond();
    await eventually(() => log().includes(`${WAITS} remaining=0`), 'it waits');
    expect(await stop()).toMatchObject({ status: 0, signal: null });
  });

  test('tells its health and metrics through the one that started it', async () => {
    const port = await freePort();
    await twoProcesses({ environment: { FOOTNOTE_STATUS_PORT: String(port) } });
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: 'ok', 'process 0': 'ok', 'process 1': 'ok' },
    ]);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('footnote_gateway_ready{process="0",shard="0"} 1');
    expect(metrics).toContain('footnote_gateway_ready{process="1",shard="1"} 1');
    expect(metrics).toContain('footnote_process_running{process="1"} 1');
  });

  test('ends when the one that started it is gone', async () => {
    const { log, send, ended } = await twoProcesses();
    send('SIGKILL');
    // Their output is closed only when the last of them has ended.
    await ended;
    expect(log().match(/ info stopped process=/g)).toHaveLength(2);
  });

  test.each([4004, 4013])('that is refused for good (%i) ends all, with one sentence', async (code) => {
    const { ended, log } = await startedProgram({
      before: (discord) => {
        recommendTwo(discord);
        discord.gateway.welcome = { type: 'close', code };
      },
      environment: { DISCORD_SHARD_PROCESSES: 'yes' },
    });
    expect((await ended).status).toBe(2);
    const sentences = log()
      .trimEnd()
      .split('\n')
      .filter((line) => !/^\d{4}-/.test(line));
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(/^Discord /);
    expect(sentences[1]).toBe('Process 0 of the bot ended for the reason that it gives above.');
  });
});

test('a token that is refused ends it before any process is started', async () => {
  const { ended } = await startedProgram({
    before: (discord) => discord.refuseToken(),
    environment: { DISCORD_SHARD_PROCESSES: 'yes' },
  });
  expect(await ended).toMatchObject({
    status: 2,
    stderr:
      'Discord refused the token: copy the bot token from the developer portal into DISCORD_TOKEN again.\n',
  });
});
