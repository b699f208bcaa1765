import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { deferred } from '../../src/shared/deferred.js';
import { isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import {
  type BotProgram,
  type BotProgramSetup,
  connectedProgram,
  startedProgram,
} from '../support/discord/bot-program.js';
import type { InteractionRecord } from '../support/discord/loopback-interactions.js';
import { member } from '../support/discord/people.js';
import { askAboutRepair, expectRepairAnswer } from '../support/discord/repair-question.js';
import { EDIT } from '../support/discord/sent.js';
import { eventually } from '../support/eventually.js';
import { runningFirst } from '../support/program.js';

/** A bot in the middle of an answer that Discord does not take yet. */
async function busy(
  setup: BotProgramSetup = {},
): Promise<BotProgram & { running: InteractionRecord; release(): void }> {
  const bot = await connectedProgram(setup);
  const { promise: until, resolve: release } = deferred();
  bot.discord.fail('PATCH', EDIT, { type: 'hold', until });
  const running = askAboutRepair(bot.discord);
  await eventually(() => bot.discord.requestsTo('PATCH', EDIT)[0], 'the answer was on its way');
  return { ...bot, running, release };
}

describe('SIGTERM, SIGINT and SIGHUP', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends an idle bot with status 0', async (signal) => {
    const { send, ended, log } = await connectedProgram();
    send(signal);
    expect(await ended).toMatchObject({ status: 0, signal: null });
    expect(log()).toMatch(/ info stopped\n$/);
  });

  test('what runs is answered first, what comes then is turned away', async () => {
    const { discord, running, release, send, ended, log } = await busy();
    send('SIGTERM');
    await eventually(() => log().includes(' info stopping'), 'the bot heard the signal');
    const late = await replyTo(discord.slash('help', {}, member));
    expect(isPrivate(late)).toBe(true);
    expect(unescapeText(saidIn(late))).toBe('The bot is restarting: please try again in a minute.');
    release();
    await expectRepairAnswer(running);
    expect(await ended).toMatchObject({ status: 0, signal: null });
    expect(log()).toContain(' info request request=/ask');
  });

  test('a second signal ends it at once', async () => {
    const { send, ended, log } = await busy();
    send('SIGTERM');
    await eventually(() => log().includes(' info stopping'), 'the bot heard the signal');
    send('SIGTERM');
    expect(await ended).toMatchObject({ status: null, signal: 'SIGTERM' });
  });

  test('a signal while the bot is still connecting ends it', async () => {
    const { discord, send, ended } = await startedProgram({
      before: ({ gateway }) => {
        gateway.welcome = { type: 'silence' };
      },
    });
    await eventually(() => discord.gateway.received[0], 'the bot identified itself');
    send('SIGTERM');
    expect(await ended).toMatchObject({ status: 0, signal: null });
  });
});

test('a log that nobody reads any more ends neither the bot nor an answer', async () => {
  const bot = await connectedProgram();
  bot.stopReading();
  await expectRepairAnswer(askAboutRepair(bot.discord));
  await expectRepairAnswer(askAboutRepair(bot.discord));
  expect(await bot.stop()).toMatchObject({ status: 0, signal: null });
});

test.each([
  { what: 'an error', code: 'throw error' },
  { what: 'a rejection', code: 'Promise.reject(error)' },
])(
  '$what that nothing catches is logged without what it carries, and what runs is answered first',
  async ({ code }) => {
    // A part of the program that fails, as it were: it does so when it gets a signal that means nothing to the bot.
    const failing = `
    process.on('SIGUSR2', () => {
      const error = Object.assign(new Error('out of order'), { requestBody: 'zan' + 'zibar', answer: 'zan' + 'zibar' });
      ${code};
    });`;
    const { running, release, send, ended, log } = await busy({
      environment: runningFirst(failing),
    });
    send('SIGUSR2');
    await eventually(() => log().includes(' info stopping'), 'the bot noticed');
    expect(log()).toMatch(/ error an error that nothing caught error=Error stack="Error: out of order/);
    release();
    await expectRepairAnswer(running);
    expect(await ended).toMatchObject({ status: 70, signal: null });
    expect(log()).not.toContain('zanzibar');
  },
);
