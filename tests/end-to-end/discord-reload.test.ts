import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { followUpTo, isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { type BotProgram, connectedProgram } from '../support/discord/bot-program.js';
import { buttonClick } from '../support/discord/interactions.js';
import {
  CHANNEL,
  DIRECT_CHANNEL,
  GUILD,
  inDirectMessage,
  inServer,
  member,
  moderator,
  namedAdmin,
  OTHER_GUILD,
  owner,
  type Person,
  serverManager,
} from '../support/discord/people.js';
import { bridgeReport } from '../support/documents.js';
import { eventually } from '../support/eventually.js';
import { writeFiles } from '../support/folder.js';

const REFUSAL = 'Only the admins of this bot can use /reload.';

async function reload({ discord }: BotProgram, who: Person): Promise<string> {
  const reply = await replyTo(discord.slash('reload', {}, who));
  expect(isPrivate(reply)).toBe(true);
  return unescapeText(saidIn(reply));
}

test('it shows what was added, changed, removed and left out', async () => {
  const bot = await connectedProgram();
  await rm(join(bot.folder, 'notes/ferry.md'));
  await writeFiles(bot.folder, {
    'bridge.txt': bridgeReport.replace('May', 'June'),
    'mill.txt': 'The Mill\n\nThe mill grinds rye.\n',
    'broken.txt': new Uint8Array([0, 159, 0, 3]),
  });
  const says = await reload(bot, owner);
  expect(says).toContain('1 document added**\n- mill.txt');
  expect(says).toContain('1 document changed**\n- bridge.txt');
  expect(says).toContain('1 document removed**\n- notes/ferry.md');
  expect(says).toContain('1 file was left out:\n- broken.txt — It holds binary data');
  const answer = await replyTo(bot.discord.slash('ask', { question: 'what does the mill grind' }, member));
  expect(saidIn(answer)).toContain('**The mill grinds rye.**');
});

// Who is an admin is proven where it is decided, and in the table of the README; which server is the only one, here.
test.each([
  {
    settings: 'the bot is in one server',
    environment: {},
    servers: [GUILD],
    may: { serverManager, owner, 'the owner in a direct message': inDirectMessage(owner) },
    mayNot: { member, moderator, 'a server manager in a direct message': inDirectMessage(serverManager) },
  },
  {
    settings: 'the bot is meant for one of its servers',
    environment: { FOOTNOTE_SERVERS: GUILD },
    servers: [GUILD, OTHER_GUILD],
    may: { serverManager, 'the owner in a direct message': inDirectMessage(owner) },
    mayNot: { member, 'the manager of another server': inServer(OTHER_GUILD, serverManager) },
  },
])('who may reload where $settings', async ({ environment, servers, may, mayNot }) => {
  const bot = await connectedProgram({
    environment,
    before: (discord) => {
      discord.servers = servers;
    },
  });
  await writeFiles(bot.folder, { 'mill.txt': 'The Mill\n\nThe mill grinds rye.\n' });
  for (const [name, who] of Object.entries<Person>(mayNot)) {
    expect({ name, says: await reload(bot, who) }).toEqual({ name, says: REFUSAL });
  }
  // The first one finds what nobody's refused command has read before.
  for (const [at, [name, who]] of Object.entries<Person>(may).entries()) {
    const expected = at === 0 ? '1 document added' : 'No document has changed.';
    expect({ name, says: await reload(bot, who) }).toEqual({ name, says: expect.stringContaining(expected) });
  }
});

test('how far it has come is shown while it runs, and the report takes its place', async () => {
  const bot = await connectedProgram();
  const shown: string[] = [];
  // Only what takes a while is shown: the faster the machine, the more there has to be.
  for (let files = 200; files < 10_000 && shown.length === 0; files *= 2) {
    const names = Array.from({ length: files }, (_, at) => `of-${files}/${at}.txt`);
    const text = `The council again\n\n${bridgeReport.repeat(5)}`;
    await writeFiles(bot.folder, Object.fromEntries(names.map((name) => [name, text])));
    const record = bot.discord.slash('reload', {}, owner);
    const report = await eventually(() => {
      const said = record.original === null ? '' : unescapeText(saidIn(record.original));
      if (said.endsWith('…') && !shown.includes(said)) shown.push(said);
      return said.includes('were read again') ? said : null;
    }, 'the report was shown');
    expect(report).toContain(`${files.toLocaleString('en')} documents added`);
  }
  expect(shown.length).toBeGreaterThan(0);
  for (const said of shown) expect(said).toMatch(/^(?:Reading|Finding|Making) .* [\d,]+(?: documents)?…$/);
});

test('the log has who reloaded, where, and what became of it', async () => {
  const bot = await connectedProgram();
  await reload(bot, owner);
  await reload(bot, inDirectMessage(serverManager));
  await rm(bot.folder, { recursive: true });
  await reload(bot, owner);
  const audited = bot
    .log()
    .split('\n')
    .flatMap((line) => line.split(' info admin command ')[1] ?? []);
  expect(audited).toEqual([
    `command=/reload user=${owner.id} server=${GUILD} channel=${CHANNEL} outcome=done`,
    `command=/reload user=${serverManager.id} server=null channel=${DIRECT_CHANNEL} outcome=refused`,
    `command=/reload user=${owner.id} server=${GUILD} channel=${CHANNEL} outcome=failed`,
  ]);
});

test('a forged button does not reload either', async () => {
  const bot = await connectedProgram({ environment: { FOOTNOTE_ADMIN_USERS: namedAdmin.id } });
  const message = await replyTo(bot.discord.slash('reload', {}, namedAdmin));
  await writeFiles(bot.folder, { 'mill.txt': 'The Mill\n\nThe mill grinds rye.\n' });
  const click = buttonClick(message, 'footnote1/page/reload/1/1', serverManager);
  const refused = await followUpTo(bot.discord.interact(click, message));
  expect({ says: unescapeText(saidIn(refused)), hidden: isPrivate(refused) }).toEqual({
    says: REFUSAL,
    hidden: true,
  });
  expect(await reload(bot, namedAdmin)).toContain('1 document added');
});

test('a folder that is gone changes nothing, and the admin is told', async () => {
  const bot = await connectedProgram();
  await rm(bot.folder, { recursive: true });
  expect(await reload(bot, owner)).toMatch(
    /^The documents stay as they were\. The folder .* does not exist: [^\n]*$/,
  );
  const answer = await replyTo(bot.discord.slash('ask', { question: 'what will the repair cost' }, member));
  expect(saidIn(answer)).toContain('4.2 million crowns');
});

test('a document that broke after the start is left out with its reason, and hides no other', async () => {
  const bot = await connectedProgram();
  await writeFile(join(bot.folder, 'bridge.txt'), new Uint8Array([0, 1, 2, 0, 255, 254, 0]));
  const bridge = await replyTo(bot.discord.slash('ask', { question: 'what will the repair cost' }, member));
  expect(saidIn(bridge)).toContain('4.2 million crowns');
  expect(await reload(bot, owner)).toContain('1 file was left out:\n- bridge.txt');
  const ferry = await replyTo(bot.discord.slash('ask', { question: 'what does a crossing cost' }, member));
  expect(saidIn(ferry)).toContain('A crossing costs two crowns');
});

test('a watched folder is read again by itself, and the log says what changed', async () => {
  const bot = await connectedProgram({ environment: { FOOTNOTE_WATCH_SECONDS: '1' } });
  await writeFiles(bot.folder, { 'mill.txt': 'The Mill\n\nThe mill grinds rye.\n' });
  await eventually(
    () => / info reloaded added=1 changed=0 removed=0 skipped=0 passages=/.test(bot.log()),
    'the log has it',
  );
  const answer = await replyTo(bot.discord.slash('ask', { question: 'what does the mill grind' }, member));
  expect(saidIn(answer)).toContain('**The mill grinds rye.**');
  expect(await bot.stop()).toMatchObject({ status: 0 });
});
