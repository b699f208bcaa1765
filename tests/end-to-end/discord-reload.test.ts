import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/escape.js';
import { followUpTo, isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { type BotProgram, connectedProgram } from '../support/discord/bot-program.js';
import { buttonClick } from '../support/discord/interactions.js';
import {
  ADMIN_ROLE,
  GUILD,
  inDirectMessage,
  inServer,
  member,
  moderator,
  namedAdmin,
  OTHER_GUILD,
  otherMember,
  owner,
  type Person,
  roleAdmin,
  serverManager,
} from '../support/discord/people.js';
import { bridgeReport } from '../support/documents.js';
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

test.each([
  {
    settings: 'no admins are named, and the bot is in one server',
    environment: {},
    servers: [GUILD],
    may: { serverManager, owner, 'the owner in a direct message': inDirectMessage(owner) },
    mayNot: {
      member,
      moderator,
      roleAdmin,
      'a server manager in a direct message': inDirectMessage(serverManager),
    },
  },
  {
    settings: 'no admins are named, and the bot is in several servers',
    environment: {},
    may: { owner, 'the owner in a direct message': inDirectMessage(owner) },
    mayNot: { member, moderator, serverManager, roleAdmin },
  },
  {
    settings: 'no admins are named, and the bot is meant for one of its servers',
    environment: { FOOTNOTE_SERVERS: GUILD },
    may: { serverManager, 'the owner in a direct message': inDirectMessage(owner) },
    mayNot: { member, 'the manager of another server': inServer(OTHER_GUILD, serverManager) },
  },
  {
    settings: 'users are named',
    environment: { FOOTNOTE_ADMIN_USERS: `${namedAdmin.id}, ${otherMember.id}` },
    may: { namedAdmin, otherMember, 'a named user in a direct message': inDirectMessage(namedAdmin) },
    mayNot: { member, moderator, serverManager, roleAdmin, owner },
  },
  {
    settings: 'a role is named',
    environment: { FOOTNOTE_ADMIN_ROLES: ADMIN_ROLE },
    may: { roleAdmin },
    mayNot: {
      member,
      moderator,
      serverManager,
      namedAdmin,
      owner,
      'the role in a direct message': inDirectMessage(roleAdmin),
    },
  },
])('who may reload where $settings', async ({ environment, servers = [GUILD, OTHER_GUILD], may, mayNot }) => {
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
    const expected = at === 0 ? '1 document added' : 'Nothing has changed.';
    expect({ name, says: await reload(bot, who) }).toEqual({ name, says: expect.stringContaining(expected) });
  }
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
  expect(await reload(bot, owner)).toMatch(/^The folder .* [^\n]*$/);
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
