import { expect, test } from 'vitest';
import { discordForTest } from '../support/discord/bot-program.js';
import { type LoopbackDiscord, TOKEN } from '../support/discord/loopback-discord.js';
import { GUILD, OTHER_GUILD } from '../support/discord/people.js';
import { runProgram } from '../support/program.js';

const DONE = 'Nothing to do: the commands are registered as they should be.\n';

function register(discord: LoopbackDiscord, ...flags: string[]) {
  return runProgram(['register', ...flags], {
    environment: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
  });
}

test('commands are registered once, with what golden/ says, and a stale one is removed', async () => {
  const discord = await discordForTest();
  expect(await register(discord, '--dry-run')).toEqual({
    status: 0,
    stdout: '+ ask\n+ quotes\n+ sources\n+ reload\n+ help\nDry run: nothing was changed.\n',
    stderr: '',
  });
  expect(discord.requestsTo('PUT', /./)).toEqual([]);

  expect(await register(discord)).toMatchObject({
    status: 0,
    stdout: '+ ask\n+ quotes\n+ sources\n+ reload\n+ help\nRegistered.\n',
  });
  const [put] = discord.requestsTo('PUT', /./);
  await expect(`${JSON.stringify(put?.body, null, 2)}\n`).toMatchFileSnapshot('golden/discord-commands.json');

  expect(await register(discord)).toMatchObject({
    status: 0,
    stdout: `= ask\n= quotes\n= sources\n= reload\n= help\n${DONE}`,
  });
  expect(discord.requestsTo('PUT', /./)).toHaveLength(1);

  const [ask, ...others] = discord.commands.get('') ?? [];
  discord.commands.set('', [{ ...ask, description: 'As it was once.' }, ...others, { ...ask, name: 'old' }]);
  expect(await register(discord)).toMatchObject({
    status: 0,
    stdout: '~ ask\n- old\n= quotes\n= sources\n= reload\n= help\nRegistered.\n',
  });
  expect(discord.requestsTo('PUT', /./)).toHaveLength(2);
  expect((await register(discord)).stdout).toContain(DONE);
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
