import { expect, test } from 'vitest';
import { commands } from '../../../src/commands/commands.js';
import { commandData } from '../../../src/discord/registration/command-data.js';
import { type RegistrationOptions, registerCommands } from '../../../src/discord/registration/register.js';
import { discordForTest } from '../../support/discord/bot-program.js';
import { type Fault, TOKEN } from '../../support/discord/loopback-discord.js';
import { GUILD } from '../../support/discord/people.js';
import { rateLimit } from '../../support/discord/rate-limit.js';
import type { JsonObject } from '../../support/discord/wire.js';

const ALL = commandData(commands).map(({ name }) => name);
const NOTHING = {
  added: [],
  changed: [],
  removed: [],
  unchanged: [],
  emptied: [],
  doubled: [],
  written: false,
};

/** A Discord on loopback, and what is told of registering the commands there. */
async function registering() {
  const discord = await discordForTest();
  const register = (options: Partial<RegistrationOptions> = {}) =>
    registerCommands({
      token: TOKEN,
      apiUrl: discord.apiUrl,
      guild: null,
      dryRun: false,
      commands,
      ...options,
    });
  return { discord, register };
}

test.each<[string, JsonObject]>([
  ['a description', { description: 'Something else.' }],
  ['an option', { options: [] }],
  ['who may use it', { default_member_permissions: '8' }],
  ['where it can be used', { contexts: [0] }],
  ['how it is installed', { integration_types: [0, 1] }],
])('where %s differs, it is written', async (_, change) => {
  const { discord, register } = await registering();
  await register();
  const [first, ...rest] = discord.commands.get('') ?? [];
  discord.commands.set('', [{ ...first, ...change }, ...rest]);
  expect(await register()).toMatchObject({ changed: ['ask'], unchanged: ALL.slice(1), written: true });
  expect(await register()).toEqual({ ...NOTHING, unchanged: ALL });
});

test('commands that a server has of its own are only named in a dry run, and so are those that all have', async () => {
  const { discord, register } = await registering();
  await register();
  const [ask = {}] = discord.commands.get('') ?? [];
  discord.commands.set(GUILD, [{ ...ask, guild_id: GUILD }]);
  const emptied = [{ server: GUILD, names: ['ask'] }];
  expect(await register({ dryRun: true })).toEqual({ ...NOTHING, unchanged: ALL, emptied });
  discord.commands.set('', [ask, { ...ask, name: 'old' }]);
  const there = await register({ guild: GUILD, dryRun: true });
  expect(there).toMatchObject({ unchanged: ['ask'], doubled: ['ask'], written: false });
  expect(discord.requestsTo('PUT', /./)).toHaveLength(1);
});

test.each<[string, Fault]>([
  ['is broken for a moment', { type: 'status', status: 502 }],
  ['asks to wait', rateLimit(0.05)],
])('a Discord that %s is asked again', async (_, fault) => {
  const { discord, register } = await registering();
  discord.fail('GET', /@me$/, fault);
  discord.fail('PUT', /./, fault);
  expect(await register()).toMatchObject({ added: ALL, written: true });
});

const INVALID = { code: 50_035, message: 'Invalid Form Body' };

test.each<
  [string, method: string, RegExp, status: number, JsonObject, error: { name: string; message: RegExp }]
>([
  [
    'refuses the commands',
    'PUT',
    /./,
    400,
    INVALID,
    { name: 'UserError', message: / status 400 and code 50035 / },
  ],
  [
    'stays broken',
    'PUT',
    /./,
    503,
    {},
    { name: 'UserError', message: / answered with status 503: try again later\.$/ },
  ],
  [
    'does not know the bot',
    'GET',
    /@me$/,
    200,
    { id: null },
    { name: 'UserError', message: / is not Discord: check / },
  ],
  [
    'lists commands in another way',
    'GET',
    /commands$/,
    200,
    { commands: [] },
    { name: 'ZodError', message: /array/ },
  ],
])('a Discord that %s is told', async (_, method, path, status, body, { name, message }) => {
  const { discord, register } = await registering();
  discord.fail(method, path, { type: 'status', status, body }, Infinity);
  await expect(register()).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
});
