import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { saidIn } from '../support/discord/answers.js';
import { type BotProgram, connectedProgram, sharedProgram } from '../support/discord/bot-program.js';
import { answerTo, headingOf, ME } from '../support/discord/conversation.js';
import { otherBot } from '../support/discord/interactions.js';
import { brokenRules } from '../support/discord/message-rules.js';
import {
  CHANNEL,
  GUILD,
  inChannel,
  inDirectMessage,
  member,
  moderator,
  OTHER_CHANNEL,
  type Person,
} from '../support/discord/people.js';
import { eventually } from '../support/eventually.js';

const sharedBot = sharedProgram();

/** How many messages the log says are over: some time after their answer has arrived. */
function messagesOver(bot: BotProgram): number {
  return bot.log().split('request=message ').length - 1;
}

/** Asks where Discord refuses the bot's answer, until that is over. */
async function askWhereRefused(bot: BotProgram, code: number, by: Person): Promise<void> {
  const before = messagesOver(bot);
  bot.discord.fail('POST', /\/messages$/, { type: 'status', status: 403, body: { code, message: 'no' } });
  bot.discord.write(`${ME} what will the repair cost`, by);
  await eventually(() => messagesOver(bot) > before, 'the request was over');
  expect(bot.log().split('request=message ').at(-1)).toContain('outcome=undelivered');
}

/** Proves that a message is not answered: what is asked behind it, twice, is answered, and nothing else was sent. */
async function expectNoAnswer(bot: BotProgram, send: () => unknown): Promise<void> {
  const before = bot.discord.posted.length;
  send();
  for (let times = 0; times < 2; times += 1)
    await answerTo(bot, 'what will the repair cost', inDirectMessage(moderator));
  expect(bot.discord.posted).toHaveLength(before + 2);
}

describe('who is kind to the bot', () => {
  test('is thanked back, and greeted with help', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} what will the repair cost`);
    const thanked = await answerTo(bot, 'thank you!', member, { repliesTo: asked.message.id });
    expect(unescapeText(saidIn(thanked.message))).toBe('You’re welcome.');
    expect(brokenRules(thanked.body)).toEqual([]);
    const greeted = await answerTo(bot, 'Hello!', inDirectMessage(member));
    expect(saidIn(greeted.message)).toContain('/ask question');
    const both = await answerTo(bot, `Hey ${ME}, what will the repair cost?`);
    expect(headingOf(both)).toBe('what will the repair cost?');
  });

  test('without asking anything is not answered', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} what will the repair cost`);
    const replies = { repliesTo: asked.message.id };
    for (const content of ['ok', 'lol', '🙂', '<:wave:750000000000000001>'])
      await expectNoAnswer(bot, () => bot.discord.write(content, member, replies));
    await expectNoAnswer(bot, () => bot.discord.write('Nice!', inDirectMessage(member)));
    expect(bot.discord.requestsTo('POST', /\/typing$/).length).toBeGreaterThan(0);
  });
});

describe('nothing is said', () => {
  test('to bots, webhooks, system messages, other people’s messages and mentions of everyone', async () => {
    const bot = sharedBot();
    const author = otherBot('other');
    for (const [content, change] of [
      [`${ME} what will the repair cost`, { author }],
      [`${ME} what will the repair cost`, { webhook_id: '790000000000000001' }],
      [`${ME} pinned`, { type: 6 }],
      ['what will the repair cost', {}],
      ['@everyone what will the repair cost', { mention_everyone: true }],
    ] as const) {
      await expectNoAnswer(bot, () => bot.discord.write(content, member, change));
    }
    await expectNoAnswer(bot, () =>
      bot.discord.write('what will the repair cost', inDirectMessage(member), { author }),
    );
  });

  test('twice, when Discord delivers a message twice', async () => {
    const bot = await connectedProgram();
    await answerTo(bot, `${ME} what will the repair cost`);
    await expectNoAnswer(bot, () => bot.discord.gateway.repeat(1));
  });

  test('where the bot may not write or a thread is closed, and the log has it without the words', async () => {
    const bot = await connectedProgram();
    for (const code of [50_083, 160_005]) {
      await askWhereRefused(bot, code, member);
      expect(bot.log()).toMatch(
        new RegExp(` info Discord did not take an answer to a message .*code=${code}`),
      );
    }
    expect(bot.log()).not.toContain('may not write');
    expect(bot.log()).not.toContain('repair');
    await answerTo(bot, `${ME} what will the repair cost`);
  });

  test('where it lacks a permission, which the log says in a sentence, once for each channel until it has it', async () => {
    const bot = await connectedProgram();
    const said = () =>
      bot
        .log()
        .split('\n')
        .filter((line) => line.includes(' the bot may not write in a channel'))
        .map((line) => line.replace(/^\S+ /, ''));
    const sentence = (channel: string) =>
      `warn the bot may not write in a channel where it is asked: it needs View Channels and Send Messages there, in a thread Send Messages in Threads server=${GUILD} channel=${channel}`;
    await askWhereRefused(bot, 50_013, member);
    await askWhereRefused(bot, 50_001, member);
    expect(said()).toEqual([sentence(CHANNEL)]);
    await askWhereRefused(bot, 50_001, inChannel(OTHER_CHANNEL, member));
    expect(said()).toEqual([CHANNEL, OTHER_CHANNEL].map(sentence));
    await answerTo(bot, `${ME} what will the repair cost`);
    await eventually(() => messagesOver(bot) === 4, 'the answer was logged');
    await askWhereRefused(bot, 50_013, member);
    expect(said()).toEqual([CHANNEL, OTHER_CHANNEL, CHANNEL].map(sentence));
    expect(bot.log()).not.toContain('repair');
  });

  test('in channels where the bot does not answer', async () => {
    const bot = await connectedProgram({
      environment: { FOOTNOTE_CHANNELS: '710000000000000002', FOOTNOTE_DIRECT_MESSAGES: 'yes' },
    });
    await expectNoAnswer(bot, () => bot.discord.write(`${ME} what will the repair cost`, member));
  });
});
