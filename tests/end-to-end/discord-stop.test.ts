import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/escape.js';
import { isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { type BotProgram, connectedProgram, startedProgram } from '../support/discord/bot-program.js';
import type { InteractionRecord } from '../support/discord/loopback-discord.js';
import { member } from '../support/discord/people.js';
import { askAboutRepair, expectRepairAnswer } from '../support/discord/repair-question.js';
import { eventually } from '../support/eventually.js';
import { held } from '../support/held.js';

const EDIT = /^\/webhooks\/.*\/messages\/@original$/;

describe('SIGTERM and SIGINT', () => {
  /** A bot in the middle of an answer that Discord does not take yet. */
  async function busy(): Promise<BotProgram & { running: InteractionRecord; release(): void }> {
    const bot = await connectedProgram();
    const { until, release } = held();
    bot.discord.fail('PATCH', EDIT, { type: 'hold', until });
    const running = askAboutRepair(bot.discord);
    await eventually(() => bot.discord.requestsTo('PATCH', EDIT)[0], 'the answer was on its way');
    return { ...bot, running, release };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends an idle bot with status 0', async (signal) => {
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
    expect(unescapeText(saidIn(late))).toBe('The bot is just restarting: please try again in a minute.');
    release();
    await expectRepairAnswer(running);
    expect(await ended).toMatchObject({ status: 0, signal: null });
    expect(log()).toContain(' info answered request=/ask');
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
