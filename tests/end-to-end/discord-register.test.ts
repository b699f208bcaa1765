import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/commands.js';
import { commandData } from '../../src/discord/registration/command-data.js';
import { type BotProgram, connectedProgram, discordForTest } from '../support/discord/bot-program.js';
import { type LoopbackDiscord, TOKEN } from '../support/discord/loopback-discord.js';
import { GUILD, OTHER_GUILD } from '../support/discord/people.js';
import { askAboutRepair, expectRepairAnswer } from '../support/discord/repair-question.js';
import { eventually } from '../support/eventually.js';
import { runProgram } from '../support/program.js';

const DONE = 'Nothing to do: the commands are registered as they should be.\n';

const ALL = commandData(commands).map(({ name }) => name);

function lines(sign: string, names: readonly string[]): string {
  return names.map((name) => `${sign} ${name}\n`).join('');
}

function register(discord: LoopbackDiscord, ...flags: string[]) {
  return runProgram(['register', ...flags], {
    environment: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
  });
}

test('commands are registered once, with what golden/ says, and a stale one is removed', async () => {
  const discord = await discordForTest();
  expect(await register(discord, '--dry-run')).toEqual({
    status: 0,
    stdout: `${lines('+', ALL)}Dry run: nothing was changed.\n`,
    stderr: '',
  });
  expect(discord.requestsTo('PUT', /./)).toEqual([]);

  expect(await register(discord)).toMatchObject({
    status: 0,
    stdout: `${lines('+', ALL)}Registered.\n`,
  });
  const [put] = discord.requestsTo('PUT', /./);
  await expect(`${JSON.stringify(put?.body, null, 2)}\n`).toMatchFileSnapshot('golden/discord-commands.json');

  expect(await register(discord)).toMatchObject({
    status: 0,
    stdout: `${lines('=', ALL)}${DONE}`,
  });
  expect(discord.requestsTo('PUT', /./)).toHaveLength(1);

  const [ask, ...others] = discord.commands.get('') ?? [];
  discord.commands.set('', [{ ...ask, description: 'As it was once.' }, ...others, { ...ask, name: 'old' }]);
  expect(await register(discord)).toMatchObject({
    status: 0,
    stdout: `~ ask\n- old\n${lines('=', ALL.slice(1))}Registered.\n`,
  });
  expect(discord.requestsTo('PUT', /./)).toHaveLength(2);
  expect((await register(discord)).stdout).toContain(DONE);
});

test('a program gets the report as one object, and nothing else', async () => {
  const discord = await discordForTest();
  const reported = async (...flags: string[]): Promise<unknown> =>
    JSON.parse((await register(discord, '--json', ...flags)).stdout);
  const nothing = { changed: [], removed: [], emptied: [], doubled: [] };
  expect(await reported('--dry-run')).toEqual({
    id: null,
    ...nothing,
    added: ALL,
    unchanged: [],
    written: false,
  });
  await register(discord);
  expect(await reported()).toEqual({ id: null, ...nothing, added: [], unchanged: ALL, written: false });
});

test('for one server, only that server’s list is written; one that the bot may not change is told', async () => {
  const discord = await discordForTest();
  expect(await register(discord, '--guild', GUILD)).toMatchObject({ status: 0 });
  expect(discord.requestsTo('PUT', /./).map(({ path }) => path)).toEqual([
    `/applications/740000000000000001/guilds/${GUILD}/commands`,
  ]);
  expect((await register(discord, '--guild', GUILD)).stdout).toContain(DONE);

  const { status, stdout, stderr } = await register(discord, '--guild', OTHER_GUILD);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    'Discord did not allow it (Missing Access): check that the bot was invited to the server with the scope applications.commands.\n',
  );
});

test('a token that is refused is told in one sentence', async () => {
  const discord = await discordForTest();
  discord.refuseToken();
  expect(await register(discord)).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'Discord refused the token: copy the bot token from the developer portal into DISCORD_TOKEN again.\n',
  });
});

test('commands that a server has of its own are removed once all servers have theirs', async () => {
  const discord = await discordForTest();
  await register(discord, '--guild', GUILD);
  const all = await register(discord);
  expect(all.stdout).toContain(`- ask (of server ${GUILD} alone)\n`);
  expect(all.stdout).toMatch(/\nRegistered\.\n$/);
  expect(discord.commands.get(GUILD)).toEqual([]);
  expect((await register(discord)).stdout).toContain(DONE);
  expect((await register(discord, '--guild', GUILD)).stdout).toMatch(/ask.*: all servers have them too/);
});

describe('a bot that starts', () => {
  const started = (discord: LoopbackDiscord, registerAtStart: string) =>
    connectedProgram({ discord, environment: { DISCORD_REGISTER_AT_START: registerAtStart } });
  const logged = ({ log }: BotProgram, line: RegExp) =>
    eventually(() => line.test(log()), `the log had ${line}`);

  test('says where its commands are not registered, or are those of another version', async () => {
    const discord = await discordForTest();
    const first = await started(discord, '');
    await logged(first, / warn no commands are registered, so nobody sees any: run “footnote register” /);
    await first.stop();
    await register(discord);
    discord.commands.set('', (discord.commands.get('') ?? []).slice(1));
    const second = await started(discord, 'no');
    await logged(second, / warn the commands are registered as another version has them: .* added=ask /);
    expect(discord.requestsTo('PUT', /./)).toHaveLength(1);
  });

  test('registers them where it is told to, and says nothing where all is well', async () => {
    const discord = await discordForTest();
    const first = await started(discord, 'yes');
    await logged(first, / info the commands were registered .* added="ask /);
    await first.stop();
    const second = await started(discord, 'yes');
    await eventually(() => discord.requestsTo('GET', /commands$/).length > 4, 'the bot looked');
    await second.stop();
    expect(second.log()).not.toContain('registered');
    expect(discord.requestsTo('PUT', /./)).toHaveLength(1);
  });

  test('answers although it cannot find out', async () => {
    const discord = await discordForTest();
    discord.fail('GET', /\/commands$/, { type: 'status', status: 403, body: { code: 50_001 } }, Infinity);
    const bot = await started(discord, 'yes');
    await logged(bot, / warn whether the commands are registered could not be found out /);
    await expectRepairAnswer(askAboutRepair(discord));
  });
});
