import { describe, expect, test } from 'vitest';
import { isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram, sharedProgram } from '../support/discord/bot-program.js';
import { answerTo, COST, headingOf, ME } from '../support/discord/conversation.js';
import { ATTACHMENT, writtenMessage } from '../support/discord/interactions.js';
import type { Fault } from '../support/discord/loopback-discord.js';
import { brokenRules } from '../support/discord/message-rules.js';
import {
  CHANNEL,
  DIRECT_CHANNEL,
  inDirectMessage,
  member,
  moderator,
  otherMember,
  owner,
} from '../support/discord/people.js';
import { buttonsOf, textsOf } from '../support/discord/wire.js';
import { eventually } from '../support/eventually.js';

const sharedBot = sharedProgram();

describe('a message that mentions the bot', () => {
  test('is answered below it, pinging nobody, with the buttons of an answer', async () => {
    const bot = sharedBot();
    const answer = await answerTo(bot, `${ME} what will the **repair** cost?`);
    expect(headingOf(answer)).toBe('what will the repair cost?');
    expect(saidIn(answer.message)).toContain(COST);
    expect(answer.body).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { fail_if_not_exists: false },
    });
    expect(brokenRules(answer.body)).toEqual([]);
    expect(bot.discord.requestsTo('POST', /\/channels\/\d+\/typing$/).length).toBeGreaterThan(0);

    const context = await replyTo(bot.discord.click(answer.message, 'Show context', moderator));
    expect(isPrivate(context)).toBe(true);
    expect(buttonsOf(answer.message).map(({ label }) => label)).toContain('Delete');
    const deleted = bot.discord.click(answer.message, 'Delete', member);
    await eventually(() => deleted.original === null, 'the message was deleted');
  });

  test('where the bot may not read what was written before is answered without pointing to it', async () => {
    const { discord } = sharedBot();
    const body = { code: 160_002, message: 'Cannot reply without permission to read message history' };
    discord.fail('POST', /\/messages$/, { type: 'status', status: 400, body });
    const before = discord.posted.length;
    discord.write(`${ME} what will the repair cost`, member);
    const answer = await eventually(() => discord.posted[before], 'the message was answered');
    expect(saidIn(answer.message)).toContain(COST);
    expect(answer.answers).toBeNull();
    expect(answer.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(brokenRules(answer.body)).toEqual([]);
  });

  test('that asks for a person’s words is answered with these, and with passages where there are none', async () => {
    const bot = sharedBot();
    const quotes = await answerTo(bot, `${ME} what did Sollberg say about the flood?`);
    expect(textsOf(quotes.message)[0]).toBe('### Sollberg\n-# About: the flood');
    expect(saidIn(quotes.message)).toContain('“**We cannot wait for the next flood');
    const passages = await answerTo(bot, `${ME} what did the council say about the bridge`);
    expect(headingOf(passages)).toBe('what did the council say about the bridge');
  });

  test.each<{ what: string; fault: Fault; times: number }>([
    { what: 'the connection breaks', fault: { type: 'drop', after: false }, times: 1 },
    { what: 'Discord does not say that it has the answer', fault: { type: 'drop', after: true }, times: 1 },
    { what: 'Discord is broken for a moment', fault: { type: 'status', status: 503 }, times: 4 },
  ])('is answered once although $what', async ({ fault, times }) => {
    const bot = sharedBot();
    const finished = () => bot.log().split(' info request ').length;
    const before = { posted: bot.discord.posted.length, finished: finished() };
    bot.discord.fail('POST', /\/messages$/, fault, times);
    expect(saidIn((await answerTo(bot, `${ME} what will the repair cost`)).message)).toContain(COST);
    await eventually(() => finished() > before.finished, 'the bot is done with it');
    expect(bot.discord.posted).toHaveLength(before.posted + 1);
    expect(bot.log()).toMatch(/ outcome=answered [^\n]*\n$/);
  });

  test('without words is answered with help', async () => {
    for (const content of [ME, `${ME} 🙂`, `${ME} <:wave:750000000000000001>`]) {
      expect(saidIn((await answerTo(sharedBot(), content)).message)).toContain('/ask question');
    }
  });

  test('is answered with what was asked on one line, formatting and pinging nobody, however it is written', async () => {
    const bot = sharedBot();
    const nasty = await answerTo(bot, `${ME} # @everyone ||what|| will\n> the repair\ncost \`x\` \u202e?`);
    expect(saidIn(nasty.message)).toContain('4.2 million');
    expect(saidIn(nasty.message)).not.toMatch(/(?<!\\)@everyone|\u202e/);
    const long = await answerTo(bot, `${ME} ${'bridge '.repeat(550)}`);
    expect(saidIn(long.message)).toContain('repair the old bridge');
  });
});

test('a refusal that everybody sees can be removed by the one who asked, and by nobody else but moderators', async () => {
  const bot = sharedBot();
  const refused = await answerTo(bot, `${ME} /asl the repair`);
  expect(brokenRules(refused.body)).toEqual([]);
  const byAnother = await replyTo(bot.discord.click(refused.message, 'Delete', otherMember));
  expect(saidIn(byAnother)).toContain('Only the person who asked');
  const deleted = bot.discord.click(refused.message, 'Delete', member);
  await eventually(() => deleted.original === null, 'the message was deleted');
  const thanked = await answerTo(bot, `${ME} thanks`);
  expect(buttonsOf(thanked.message)).toEqual([]);
});

describe('a command that is typed into a message', () => {
  test('is run as at the prompt, with its buttons, in a mention and in a direct message', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} /ask what will the repair cost`);
    expect(headingOf(asked)).toBe('what will the repair cost');
    expect(saidIn(asked.message)).toContain(COST);
    const quoted = await answerTo(bot, '/quotes Sollberg --about the flood', inDirectMessage(member));
    expect(textsOf(quoted.message)[0]).toBe('### Sollberg\n-# About: the flood');
    const sources = await answerTo(bot, `${ME} /sources`);
    expect(saidIn(sources.message)).toContain('Council Agrees To Repair The Old Bridge');
    const copied = await answerTo(bot, '/quotes person: Anton Reiss', inDirectMessage(member));
    expect(headingOf(copied)).toBe('Anton Reiss');
    for (const { body } of [asked, quoted, sources, copied]) expect(brokenRules(body)).toEqual([]);
  });

  test('is explained where it is none, or has a mistake', async () => {
    const bot = sharedBot();
    const said = async (content: string) => saidIn((await answerTo(bot, `${ME} ${content}`)).message);
    expect(await said('/asl the repair')).toContain(
      '/asl is not a command; did you mean /ask? /help lists them all.',
    );
    expect(await said('/quotes')).toContain('“person” is missing');
    expect(await said('/etc/hosts')).toContain('The documents don’t answer this.');
  });

  test('is refused where it is for admins and everybody would see the answer', async () => {
    const bot = sharedBot();
    const refused = await answerTo(bot, `${ME} /reload`, owner);
    expect(saidIn(refused.message)).toContain('choose it from Discord’s list');
    const done = await answerTo(bot, '/reload', inDirectMessage(owner));
    expect(saidIn(done.message)).toContain('The documents were read again');
    const other = await answerTo(bot, '/reload', inDirectMessage(member));
    expect(saidIn(other.message)).toContain('Only the admins of this bot can use /reload.');
  });
});

describe('a direct message', () => {
  test('is answered without a mention', async () => {
    const bot = sharedBot();
    const answer = await answerTo(bot, 'what will the repair cost', inDirectMessage(member));
    expect(answer.channel).toBe(DIRECT_CHANNEL);
    expect(saidIn(answer.message)).toContain(COST);
  });

  test('that holds no words of its own is looked through for others’, as from the menu of a message', async () => {
    const bot = sharedBot();
    const by = inDirectMessage(member);
    const forwarded = await answerTo(bot, '', by, {
      message_reference: { type: 1, channel_id: CHANNEL, message_id: '760000000000000001' },
      message_snapshots: [
        {
          message: {
            ...writtenMessage({ content: 'The repair will cost 4.2 million crowns' }),
            sticker_items: [],
          },
        },
      ],
    });
    expect(saidIn(forwarded.message)).toContain('**Word for word**');
    const file = await answerTo(bot, '', by, { attachments: [ATTACHMENT] });
    expect(saidIn(file.message)).toContain('This message holds a file, and files are not looked into.');
    const link = await answerTo(bot, 'https://example.org', by);
    expect(saidIn(link.message)).toContain('This message holds a link, and links are not followed.');
  });
});

test('a setting switches it off, and then the bot gets no messages', async () => {
  const { discord } = await connectedProgram({ environment: { FOOTNOTE_MENTIONS: 'no' } });
  expect(discord.gateway.received[0]).toMatchObject({ op: 2, d: { intents: 1 } });
});
