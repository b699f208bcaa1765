import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { type BotProgram, connectedProgram, sharedProgram } from '../support/discord/bot-program.js';
import { APPLICATION, type WrittenMessage } from '../support/discord/interactions.js';
import type { Fault, PostedMessage } from '../support/discord/loopback-discord.js';
import { brokenRules } from '../support/discord/message-rules.js';
import {
  CHANNEL,
  DIRECT_CHANNEL,
  GUILD,
  inChannel,
  inDirectMessage,
  member,
  moderator,
  OTHER_CHANNEL,
  otherMember,
  owner,
  type Person,
} from '../support/discord/people.js';
import { buttonsOf, type JsonObject, textsOf } from '../support/discord/wire.js';
import { eventually } from '../support/eventually.js';

const sharedBot = sharedProgram();
const ME = `<@${APPLICATION}>`;
const COST = '> **The repair will cost 4.2 million crowns';

/** What the bot wrote in answer to a message. */
async function answerTo(
  { discord }: BotProgram,
  content: string,
  by: Person = member,
  change: WrittenMessage = {},
): Promise<PostedMessage> {
  const id = discord.write(content, by, change);
  return eventually(() => discord.posted.find(({ answers }) => answers === id), 'the message was answered');
}

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

function headingOf({ message }: PostedMessage): string {
  return unescapeText((textsOf(message)[0] ?? '').split('\n')[0]?.replace(/^### /, '') ?? '');
}

/** Proves that a message is not answered: what is asked behind it, twice, is answered, and nothing else was sent. */
async function expectNoAnswer(bot: BotProgram, send: () => unknown): Promise<void> {
  const before = bot.discord.posted.length;
  send();
  for (let times = 0; times < 2; times += 1)
    await answerTo(bot, 'what will the repair cost', inDirectMessage(moderator));
  expect(bot.discord.posted).toHaveLength(before + 2);
}

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
    for (const content of [ME, `${ME} 🙂`, `${ME} <:wave:750000000000000001> https://example.org`]) {
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

test('A refusal that everybody sees can be removed by the one who asked, and by nobody else but moderators', async () => {
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
  test('is answered without a mention, also one with a file only', async () => {
    const bot = sharedBot();
    const answer = await answerTo(bot, 'what will the repair cost', inDirectMessage(member));
    expect(answer.channel).toBe(DIRECT_CHANNEL);
    expect(saidIn(answer.message)).toContain(COST);
    const file = {
      id: '1',
      filename: 'a.png',
      size: 1,
      url: 'https://x.example',
      proxy_url: 'https://x.example',
    };
    const help = await answerTo(bot, '', inDirectMessage(member), { attachments: [file] });
    expect(saidIn(help.message)).toContain('/ask question');
  });

  test('that says that it goes on does so from the last answer above, also after a restart', async () => {
    const first = await connectedProgram();
    const { discord, folder } = first;
    const by = inDirectMessage(member);
    await answerTo(first, 'what will the repair cost', by);
    await answerTo(first, 'what did Anton Reiss say?', by);
    await answerTo(first, 'thanks!', by);
    expect((await first.stop()).status).toBe(0);
    const second = await connectedProgram({ discord, folder });
    const topic = await answerTo(second, 'and about the river?', by);
    expect(textsOf(topic.message)[0]).toBe('### Anton Reiss\n-# About: the river');
    const hers = await answerTo(second, 'and Ingrid Sollberg?', by);
    expect(headingOf(hers)).toBe('what did Ingrid Sollberg say about the river');
    expect(saidIn((await answerTo(second, 'source?', by)).message)).toContain(
      'stands word for word in the document',
    );
    const asked = await answerTo(second, 'what will the repair cost', by);
    const clicked = await replyTo(discord.click(asked.message, 'More passages', by));
    expect(textsOf((await answerTo(second, 'more', by)).message)).toEqual(textsOf(clicked));
  });

  test('that does not say so, or has no answer above it, is answered as it stands', async () => {
    const bot = await connectedProgram();
    const by = inDirectMessage(member);
    expect(headingOf(await answerTo(bot, 'and about the river?', by))).toBe('and about the river?');
    await answerTo(bot, 'what did Anton Reiss say?', by);
    expect(headingOf(await answerTo(bot, 'the river', by))).toBe('the river');
    bot.discord.fail('GET', /\/messages$/, { type: 'status', status: 403, body: { code: 50_001 } });
    expect(headingOf(await answerTo(bot, 'and about the repair?', by))).toBe('and about the repair?');
    // In a channel, others may have asked since.
    await answerTo(bot, `${ME} what did Anton Reiss say?`);
    expect(headingOf(await answerTo(bot, `${ME} and about the river?`))).toBe('and about the river?');
  });
});

describe('a reply to an answer', () => {
  test('is understood from the question that stands there, also after a restart', async () => {
    const first = await connectedProgram();
    const { discord, folder } = first;
    const asked = await answerTo(first, `${ME} what did Anton Reiss call the plan?`);
    expect((await first.stop()).status).toBe(0);
    const second = await connectedProgram({ discord, folder });

    const his = await answerTo(second, 'and what did he say then?', member, { repliesTo: asked.message.id });
    expect(headingOf(his)).toBe('Anton Reiss');
    expect(saidIn(his.message)).toContain('“**Nobody asked the people who live from the water');
    const hers = await answerTo(second, 'and Ingrid Sollberg?', member, { repliesTo: his.message.id });
    expect(headingOf(hers)).toBe('Ingrid Sollberg');
    const topic = await answerTo(second, 'what about the river', inDirectMessage(member), {
      repliesTo: his.message.id,
    });
    expect(textsOf(topic.message)[0]).toBe('### Anton Reiss\n-# About: the river');
  });

  test('that wants more gets what the button for more shows, until there is none', async () => {
    const bot = sharedBot();
    let answer = await answerTo(bot, `${ME} what will the repair cost`);
    let pages = 1;
    for (;;) {
      const more = buttonsOf(answer.message).find(({ label }) => label === 'More passages');
      const next = await answerTo(bot, 'more', member, { repliesTo: answer.message.id });
      if (more === undefined) {
        expect(saidIn(next.message)).toContain('That is all there is.');
        break;
      }
      const clicked = await replyTo(bot.discord.click(answer.message, 'More passages', member));
      expect(textsOf(next.message)).toEqual(textsOf(clicked));
      answer = next;
      pages += 1;
    }
    expect(pages).toBeGreaterThan(1);
    expect(buttonsOf(answer.message).some(({ label }) => label === 'Back')).toBe(true);
  });

  test.each(['are you sure?', 'source?', 'wer sagt das?'])(
    '%j is told where the words stand',
    async (asked) => {
      const bot = sharedBot();
      const answer = await answerTo(bot, `${ME} what will the repair cost?`);
      const told = await answerTo(bot, asked, member, { repliesTo: answer.message.id });
      expect(saidIn(told.message)).toContain('stands word for word in the document');
    },
  );

  test('goes on from the question also behind what answers none', async () => {
    const bot = sharedBot();
    const answer = await answerTo(bot, `${ME} what will the repair cost`);
    const told = await answerTo(bot, 'source?', member, { repliesTo: answer.message.id });
    const again = await answerTo(bot, 'are you sure?', member, { repliesTo: told.message.id });
    expect(saidIn(again.message)).toContain('stands word for word in the document');
    const more = await answerTo(bot, 'more', member, { repliesTo: again.message.id });
    const clicked = await replyTo(bot.discord.click(answer.message, 'More passages', member));
    expect(textsOf(more.message)).toEqual(textsOf(clicked));
  });

  test('is understood behind a command’s answer and behind one that was shared', async () => {
    const bot = sharedBot();
    const asked = await replyTo(bot.discord.slash('quotes', { person: 'Anton Reiss' }, member));
    const river = await answerTo(bot, 'and about the river?', member, { repliesTo: asked.id });
    expect(textsOf(river.message)[0]).toBe('### Anton Reiss\n-# About: the river');
    const own = await replyTo(bot.discord.slash('quotes', { person: 'Anton Reiss', private: true }, member));
    const click = bot.discord.click(own, 'Share', member);
    const shared = await eventually(() => click.followUps[0], 'it was shared');
    const water = await answerTo(bot, 'and about the water?', member, { repliesTo: shared.id });
    expect(textsOf(water.message)[0]).toBe('### Anton Reiss\n-# About: the water');
  });

  test('is told from what was asked, and not from how it is written', async () => {
    const bot = sharedBot();
    // A name that is asked for as a question is none of /quotes.
    const asked = await answerTo(bot, `${ME} Anton Reiss`);
    const river = await answerTo(bot, 'what about the river', member, { repliesTo: asked.message.id });
    expect(headingOf(river)).toBe('Anton Reiss about the river');
    // And somebody's words are asked for in small letters as well.
    const quoted = await answerTo(bot, `${ME} what did anton reiss say?`);
    expect(headingOf(quoted)).toBe('anton reiss');
    const water = await answerTo(bot, 'what about the water', member, { repliesTo: quoted.message.id });
    expect(textsOf(water.message)[0]).toBe('### anton reiss\n-# About: the water');
    // Help answers no question.
    const help = await answerTo(bot, ME);
    const after = await answerTo(bot, 'and the repair?', member, { repliesTo: help.message.id });
    expect(headingOf(after)).toBe('and the repair?');
  });

  test('that asks something else, or replies to what cannot be read, is answered as it stands', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} what did Anton Reiss call the plan?`);
    const other = await answerTo(bot, 'what will the repair cost', member, { repliesTo: asked.message.id });
    expect(headingOf(other)).toBe('what will the repair cost');
    const gone = await answerTo(bot, 'and about the repair?', member, { repliesTo: '760000000000000009' });
    expect(headingOf(gone)).toBe('and about the repair?');
  });

  test('of the bot’s own: what another bot shows in the same shape is none', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} what did Anton Reiss say?`);
    const { components } = JSON.parse(JSON.stringify(asked.message)) as JsonObject;
    const author = {
      id: '720000000000000098',
      username: 'parrot',
      discriminator: '0',
      avatar: null,
      bot: true,
    };
    const parroted = bot.discord.write('', member, { author, ...(components && { components }) });
    const change = { repliesTo: parroted };
    const answer = await answerTo(bot, `${ME} and about the river?`, member, change);
    expect(headingOf(answer)).toBe('and about the river?');
    const own = await answerTo(bot, `${ME} and about the river?`, member, { repliesTo: asked.message.id });
    expect(headingOf(own)).toBe('Anton Reiss');
  });
});

describe('who is kind to the bot', () => {
  test('is thanked back, and greeted with help', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} what will the repair cost`);
    const thanked = await answerTo(bot, 'thank you!', member, { repliesTo: asked.message.id });
    expect(unescapeText(saidIn(thanked.message))).toBe('You’re welcome.');
    expect(brokenRules(thanked.body)).toEqual([]);
    const greeted = await answerTo(bot, 'Hello!', inDirectMessage(member));
    expect(saidIn(greeted.message)).toContain('/ask question');
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
    const author = {
      id: '720000000000000098',
      username: 'other',
      discriminator: '0',
      avatar: null,
      bot: true,
    };
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

test('a setting switches it off, and then the bot gets no messages', async () => {
  const { discord } = await connectedProgram({ environment: { FOOTNOTE_MENTIONS: 'no' } });
  expect(discord.gateway.received[0]).toMatchObject({ op: 2, d: { intents: 1 } });
});
