import { describe, expect, test } from 'vitest';
import { deferred } from '../../src/shared/deferred.js';
import { replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram, sharedProgram } from '../support/discord/bot-program.js';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.js';
import { member } from '../support/discord/people.js';
import { askAboutRepair, expectRepairAnswer } from '../support/discord/repair-question.js';
import { EDIT } from '../support/discord/sent.js';
import { eventually } from '../support/eventually.js';

const RESUME = 6;
const IDENTIFY = 2;

const sharedBot = sharedProgram();

/** How often the bot sent this to the gateway. */
function sent({ gateway }: LoopbackDiscord, op: number): number {
  return gateway.received.filter((payload) => payload.op === op).length;
}

describe('a connection that is lost', () => {
  test.each<{ how: string; lose: (discord: LoopbackDiscord) => void }>([
    { how: 'is cut', lose: ({ gateway }) => gateway.drop() },
    { how: 'is closed with a code that can be mended', lose: ({ gateway }) => gateway.close(4000) },
    { how: 'is to be made anew', lose: ({ gateway }) => gateway.askToReconnect() },
  ])('because it $how is resumed, and what was asked meanwhile is answered', async ({ lose }) => {
    const { discord } = sharedBot();
    const before = { resumed: sent(discord, RESUME), identified: sent(discord, IDENTIFY) };
    lose(discord);
    await expectRepairAnswer(askAboutRepair(discord));
    await eventually(() => sent(discord, RESUME) > before.resumed, 'the session was resumed');
    await expectRepairAnswer(askAboutRepair(discord));
    expect({ resumed: sent(discord, RESUME), identified: sent(discord, IDENTIFY) }).toEqual({
      resumed: before.resumed + 1,
      identified: before.identified,
    });
  });

  test('on one side only is noticed by heartbeats that nobody answers', async () => {
    const { discord } = await connectedProgram({
      before: ({ gateway }) => {
        gateway.heartbeatInterval = 1_000;
      },
    });
    discord.gateway.acknowledges = false;
    await eventually(() => sent(discord, RESUME) > 0, 'the bot connected again');
    discord.gateway.acknowledges = true;
    await expectRepairAnswer(askAboutRepair(discord));
  });

  test('and cannot be resumed is begun again; what was being answered is answered', async () => {
    const { discord } = await connectedProgram();
    const edit = deferred();
    discord.fail('PATCH', EDIT, { type: 'hold', until: edit.promise });
    const before = askAboutRepair(discord);
    await eventually(() => discord.requestsTo('PATCH', EDIT)[0], 'the answer was on its way');
    discord.gateway.resumable = false;
    discord.gateway.drop();
    await eventually(() => sent(discord, IDENTIFY) === 2, 'the bot identified itself again');
    edit.resolve();
    await expectRepairAnswer(before);
    await expectRepairAnswer(askAboutRepair(discord));
  });
});

test('a bot that is killed in the middle and started again answers what comes then, and nothing twice', async () => {
  const first = await connectedProgram();
  const { discord, folder } = first;
  const shown = askAboutRepair(discord);
  await expectRepairAnswer(shown);
  const edit = deferred();
  discord.fail('PATCH', EDIT, { type: 'hold', until: edit.promise });
  const interrupted = askAboutRepair(discord);
  await eventually(() => discord.requestsTo('PATCH', EDIT).length === 2, 'the answer was on its way');
  first.send('SIGKILL');
  await first.ended;
  edit.resolve();
  // Discord tells nobody what came while there was no bot, and a new session nothing of the old one.
  const lost = askAboutRepair(discord);
  const second = await connectedProgram({ discord, folder });
  await expectRepairAnswer(askAboutRepair(discord));
  expect(interrupted.callbacks).toHaveLength(1);
  expect(lost.callbacks).toEqual([]);
  const { original } = shown;
  if (original === null) throw new Error('The first answer is gone.');
  expect(saidIn(await replyTo(discord.click(original, 'Show context', member)))).toContain('4.2 million');
  expect((await second.stop()).status).toBe(0);
});

test('a session that is refused at first is begun again', async () => {
  const { discord } = await connectedProgram({
    before: ({ gateway }) => {
      gateway.welcome = { type: 'invalid-session' };
    },
  });
  expect(sent(discord, IDENTIFY)).toBe(2);
  await expectRepairAnswer(askAboutRepair(discord));
});

test('a token that is withdrawn while the bot runs ends it with one sentence', async () => {
  const { discord, ended, log } = await connectedProgram();
  discord.gateway.close(4004);
  expect((await ended).status).toBe(2);
  expect(log().trimEnd().split('\n').at(-1)).toBe(
    'Discord refused the token: copy the bot token from the developer portal into DISCORD_TOKEN again.',
  );
  expect(log()).not.toMatch(/^\s+at /m);
});
