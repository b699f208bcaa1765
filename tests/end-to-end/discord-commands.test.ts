import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram, sharedProgram } from '../support/discord/bot-program.js';
import { choicesOffered } from '../support/discord/choices-offered.js';
import { inDirectMessage, member, namedAdmin } from '../support/discord/people.js';
import { askAboutRepair, expectRepairAnswer } from '../support/discord/repair-question.js';
import { requestsFor, sentFor } from '../support/discord/sent.js';
import { textsOf } from '../support/discord/wire.js';
import { harwick } from '../support/documents.js';
import { eventually } from '../support/eventually.js';
import { folderWith } from '../support/folder.js';
import { runningFirst } from '../support/program.js';

interface WireChoice {
  readonly name: string;
  readonly value: string;
}

/** Servers, and messages in them and to the bot: none of these needs a privilege. */
const INTENTS = 1 | (1 << 9) | (1 << 12);

/** Longer than a choice may be. */
const FAR_AWAY = `far${'-and-away'.repeat(20)}.md`;
const LONG_NAMED = 'letter.txt';
const LONG_NAME =
  'Maximiliana-Wilhelmina-Theodora-Antoinetta Hohenbergerwaldensteiner-Ostholmskerkenfelder-Sollbergersdorfhausen';

const shippedCorpus = fileURLToPath(new URL('../../corpus', import.meta.url));

const sharedBot = sharedProgram();

test('the bot asks Discord for the servers it is in and for messages to it, and for nothing else', async () => {
  const { discord } = await connectedProgram();
  expect(discord.gateway.received[0]).toMatchObject({ op: 2, d: { intents: INTENTS } });
  await eventually(() => discord.requests.length > 3, 'the bot looked at its commands');
  const commands = '/applications/740000000000000001/commands';
  // What Discord advises is looked at before discord.js asks for it.
  expect(discord.requests.slice(0, 4).map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /gateway/bot',
    'GET /gateway/bot',
    'GET /applications/@me',
    `GET ${commands}`,
  ]);
});

test('what is sent for each command, whole and in order, is as it stands in golden/', async () => {
  const { discord } = await connectedProgram({
    files: { ...harwick, 'broken.txt': new Uint8Array([0, 159, 0, 3]) },
    environment: { FOOTNOTE_ADMIN_USERS: namedAdmin.id },
  });
  const question = 'what will the repair cost';
  for (const { file, name, options } of [
    { file: 'ask', name: 'ask', options: { question } },
    { file: 'ask-private', name: 'ask', options: { question, private: true } },
    { file: 'ask-in-a-folder', name: 'ask', options: { question: 'what is a crossing', source: 'notes/' } },
    {
      file: 'ask-unanswered',
      name: 'ask',
      options: { question: 'who won the chess championship against the bridge council in Paris' },
    },
    { file: 'quotes', name: 'quotes', options: { person: 'Ingrid Sollberg' } },
    { file: 'quotes-about', name: 'quotes', options: { person: 'Sollberg', about: 'flood', private: true } },
    { file: 'sources', name: 'sources', options: {} },
    { file: 'sources-one', name: 'sources', options: { document: 'bridge.txt' } },
    { file: 'help', name: 'help', options: {} },
    { file: 'reload', name: 'reload', options: {} },
  ]) {
    const record = discord.slash(name, options, namedAdmin);
    await replyTo(record);
    await expect(sentFor(record, discord)).toMatchFileSnapshot(`golden/discord-${file}.json`);
  }
});

test('mentions, emoji of the server and formatting in a question are no words that the documents lack', async () => {
  const { discord } = sharedBot();
  const headingFor = async (question: string) => {
    const [heading = ''] = textsOf(await replyTo(discord.slash('ask', { question }, member)));
    return unescapeText(heading);
  };
  for (const question of [
    '<@720000000000000002>, what will the **repair** cost <:bridge:750000000000000001>?',
    'what will [the repair](https://example.org) cost <#710000000000000001>?',
  ]) {
    expect(await headingFor(question)).toBe('### what will the repair cost?');
  }
  expect(await headingFor('https://example.org/bridge')).toBe('### https://example.org/bridge');
  const words = '> The **repair** will cost 4.2 million crowns <@720000000000000002>';
  const found = await replyTo(discord.slash('find', { words }, member));
  expect(saidIn(found)).toContain('**Word for word**');
});

test('the documents that are shipped answer what they report', async () => {
  const { discord } = await connectedProgram({ folder: shippedCorpus });
  const answer = await replyTo(discord.slash('ask', { question: 'what did Iwaya raise' }, member));
  expect(textsOf(answer)[1]).toMatch(/^> \*\*Iwaya raised a number of concerns about security\.\*\*/);
  const quotes = await replyTo(discord.slash('quotes', { person: 'Wang Yi' }, member));
  expect(unescapeText(saidIn(quotes))).toContain(
    'If China-Japan relations are stable, Asia will be more stable',
  );
  const declined = await replyTo(discord.slash('ask', { question: 'what is the capital of France' }, member));
  expect(textsOf(declined)[1]).toBe('The documents don’t answer this.');
});

test('an answer is for everyone, a private one and what is about the bot for the one who asked', async () => {
  const { discord } = sharedBot();
  for (const { name, options, hidden } of [
    { name: 'ask', options: { question: 'bridge' }, hidden: false },
    { name: 'ask', options: { question: 'bridge', private: false }, hidden: false },
    { name: 'ask', options: { question: 'bridge', private: true }, hidden: true },
    { name: 'quotes', options: { person: 'Reiss' }, hidden: false },
    { name: 'quotes', options: { person: 'Reiss', private: true }, hidden: true },
    { name: 'sources', options: {}, hidden: true },
    { name: 'help', options: {}, hidden: true },
  ]) {
    const reply = await replyTo(discord.slash(name, options, member));
    expect({ name, options, hidden: isPrivate(reply) }).toEqual({ name, options, hidden });
  }
});

test('questions are answered in direct messages too', async () => {
  const { discord } = sharedBot();
  const reply = await replyTo(
    discord.slash('ask', { question: 'what will the repair cost' }, inDirectMessage(member)),
  );
  expect(saidIn(reply)).toContain('> **The repair will cost 4.2 million crowns');
});

test('questions in which there is nothing to look for, and very long ones, are answered in a sentence', async () => {
  const { discord } = sharedBot();
  const long = await replyTo(discord.slash('ask', { question: 'bridge '.repeat(850).trim() }, member));
  expect(saidIn(long)).toContain('**The council of Harwick agreed on Tuesday to repair the old bridge');
  const says = 'There is no word in this to look for; please say what you want to know.';
  for (const question of ['🙂 🙃', '。', '\u200b']) {
    expect(saidIn(await replyTo(discord.slash('ask', { question }, member)))).toContain(says);
  }
  const emoji = '<:bridge:750000000000000001>';
  for (const [name, options] of [
    ['ask', { question: emoji }],
    ['quotes', { person: 'Reiss', about: emoji }],
  ] as const) {
    const told = await replyTo(discord.slash(name, options, member));
    expect({ name, says: saidIn(told), hidden: isPrivate(told) }).toEqual({
      name,
      says: 'There is no word in this to look for.',
      hidden: true,
    });
  }
});

test('commands that this version does not have, or offers nobody, are refused in private', async () => {
  const { discord } = sharedBot();
  for (const name of ['frobnicate', 'context', 'check', 'constructor']) {
    const reply = await replyTo(discord.slash(name, { reference: 'x' }, member));
    expect({ says: unescapeText(saidIn(reply)), hidden: isPrivate(reply) }).toEqual({
      says: `This version of the bot has no command “${name}”: an admin has to register its commands again.`,
      hidden: true,
    });
  }
});

test('names and sources are completed as somebody types', async () => {
  const offered = (command: string, option: string, typed: string) =>
    choicesOffered(sharedBot(), [command, option], typed);
  expect(await offered('quotes', 'person', 'soll')).toEqual([
    { name: 'Ingrid Sollberg (2)', value: 'Ingrid Sollberg' },
  ]);
  expect(await offered('quotes', 'person', '')).toEqual([
    { name: 'Anton Reiss (2)', value: 'Anton Reiss' },
    { name: 'Ingrid Sollberg (2)', value: 'Ingrid Sollberg' },
  ]);
  expect(await offered('ask', 'source', 'ferry')).toContainEqual({
    name: 'The Ferry at Harwick',
    value: 'notes/ferry.md',
  });
  expect(await offered('quotes', 'person', 'nobody at all')).toEqual([]);
  expect(await offered('ask', 'question', 'what')).toEqual([]);
  expect(await offered('frobnicate', 'person', 'x')).toEqual([]);
});

test('nothing is offered where finding out takes too long, and the command is answered all the same', async () => {
  const sign = join(await folderWith({}), 'sign');
  // A library thread that does nothing as long as it sees the sign.
  const blocking = `
    import { existsSync } from 'node:fs';
    import { isMainThread } from 'node:worker_threads';
    const wait = new Int32Array(new SharedArrayBuffer(4));
    if (!isMainThread) setInterval(() => {
      while (existsSync(${JSON.stringify(sign)})) Atomics.wait(wait, 0, 0, 20);
    }, 5).unref();`;
  const bot = await connectedProgram({
    environment: runningFirst(blocking),
  });
  await writeFile(sign, '');
  await eventually(async () => {
    const offered = await choicesOffered(bot, ['quotes', 'person'], 'soll');
    return Array.isArray(offered) && offered.length === 0;
  }, 'nothing was offered');
  const asked = askAboutRepair(bot.discord);
  await rm(sign);
  await expectRepairAnswer(asked);
});

test('no more is offered than Discord takes, and what has no room leads to the same document all the same', async () => {
  const text = `---\ntitle: ${'A very long title '.repeat(10)}\n---\n\nA paragraph.\n`;
  const names = [...Array.from({ length: 30 }, (_, at) => `${at}.md`), 'far.md', FAR_AWAY];
  const bot = await connectedProgram({
    files: {
      ...Object.fromEntries(names.map((name) => [name, text])),
      [FAR_AWAY]: '# Far away\n\nThe mill of Ostholm grinds rye until the harvest is over.\n',
      'turned.md': '---\ntitle: "Turned \u202eround"\n---\n\nA paragraph.\n',
      [LONG_NAMED]: `A letter\n\n“The mill grinds rye, and it will grind rye next year,” ${LONG_NAME} said.\n`,
    },
  });
  const choices = (await choicesOffered(bot, ['ask', 'source'], 'a very')) as unknown as WireChoice[];
  expect(choices).toHaveLength(25);
  for (const { name, value } of choices) {
    expect(name.length).toBeLessThanOrEqual(100);
    expect(value.length).toBeLessThanOrEqual(100);
  }
  const [far] = (await choicesOffered(bot, ['ask', 'source'], 'far away')) as unknown as WireChoice[];
  expect(far).toEqual({ name: 'Far away', value: expect.stringMatching(/^far-and-away.*….*-and-away\.md$/) });
  expect(far?.value.length).toBeLessThanOrEqual(100);
  expect(await choicesOffered(bot, ['ask', 'source'], 'turned')).toEqual([
    { name: 'Turned round', value: 'turned.md' },
  ]);
  const asked = bot.discord.slash(
    'ask',
    { question: 'what does the mill grind', source: far?.value ?? '' },
    member,
  );
  expect(saidIn(await replyTo(asked))).toContain('grinds rye');
  const [person] = (await choicesOffered(
    bot,
    ['quotes', 'person'],
    'maximiliana',
  )) as unknown as WireChoice[];
  expect(person?.name.length).toBeLessThanOrEqual(100);
  expect(person?.value.length).toBeLessThanOrEqual(100);
  const quoted = bot.discord.slash('quotes', { person: person?.value ?? '' }, member);
  expect(saidIn(await replyTo(quoted))).toContain('grind rye next year');
});

test('nothing in what was asked formats or pings', async () => {
  const { discord } = sharedBot();
  const person = '@everyone <@&720000000000000002> **bridge** [here](https://evil.example) # x ||y||';
  const record = discord.slash('quotes', { person }, member);
  const reply = await replyTo(record);
  expect(unescapeText((textsOf(reply)[0] ?? '').slice('### '.length))).toBe(person);
  expect(requestsFor(record, discord).at(-1)).toMatchObject({ body: { allowed_mentions: { parse: [] } } });
  expect(saidIn(reply)).not.toMatch(/(?<!\\)<@|(?<!\\)@everyone|\]\(https:\/\/evil|(?<!\\)\|\|/);
});
