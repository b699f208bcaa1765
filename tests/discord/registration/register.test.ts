import { ApplicationCommandType, type RESTOptions } from 'discord.js';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../../src/commands/commands.js';
import { commandData } from '../../../src/discord/registration/command-data.js';
import { type RegistrationOptions, registerCommands } from '../../../src/discord/registration/register.js';
import { LoopbackDiscord, TOKEN } from '../../support/discord/loopback-discord.js';

const APPLICATION = '740000000000000001';
const GUILD = '700000000000000001';
const ROUTE = `/applications/${APPLICATION}/commands`;
/** Discord tells what commands are called in other languages only where it is asked to. */
const listOf = (route: string) => `${route}?with_localizations=true`;
const SERVERS = '/users/@me/guilds?limit=200';
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

/** The commands as the bot wants them. */
const wanted = commandData(commands);
/** The same as Discord lists them: with what it fills in, and with options that leave out what is false. */
const listed = wanted.map((data, at) => ({
  ...data,
  ...(data.type === ApplicationCommandType.Message && { description: '' }),
  id: `75000000000000000${at}`,
  application_id: APPLICATION,
  version: '1',
  ...('options' in data && {
    options: data.options?.map((option) =>
      Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false)),
    ),
  }),
}));

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

/** Discord's own address, where only what a test plans is answered. */
function discord() {
  return nock('https://discord.com/api/v10', { reqheaders: { authorization: `Bot ${TOKEN}` } });
}

/** A Discord that knows the bot, lists these commands, and has no commands of single servers. */
function discordWith(registered: object[], route = ROUTE) {
  return discord()
    .get('/applications/@me')
    .reply(200, { id: APPLICATION })
    .get(listOf(route))
    .reply(200, registered)
    .get(route === ROUTE ? SERVERS : listOf(ROUTE))
    .reply(200, []);
}

/** nock sees what goes through `fetch`, and not what discord.js sends by itself. */
const makeRequest: RESTOptions['makeRequest'] = (url, { method = 'GET', headers, body }) =>
  fetch(url, {
    method,
    headers: headers as Record<string, string>,
    ...(typeof body === 'string' && { body }),
  });

function register(options: Partial<RegistrationOptions> = {}) {
  const settings = { token: TOKEN, apiUrl: null, guild: null, dryRun: false, commands };
  return registerCommands({ ...settings, ...options }, { makeRequest });
}

test('the interception works: a request that no test planned does not leave the process', async () => {
  const server = await LoopbackDiscord.start();
  onTestFinished(() => server.stop());
  await expect(register({ apiUrl: server.apiUrl })).rejects.toThrow('could not be reached');
  expect(server.requests).toEqual([]);
  nock.enableNetConnect();
  expect(await register({ apiUrl: server.apiUrl })).toMatchObject({ added: ALL, written: true });
});

describe('what differs is written at once', () => {
  test('where nothing is registered', async () => {
    const api = discordWith([])
      .put(ROUTE, JSON.parse(JSON.stringify(wanted)))
      .reply(200, []);
    expect(await register()).toEqual({ ...NOTHING, added: ALL, written: true });
    expect(api.pendingMocks()).toEqual([]);
  });

  test('where one command is stale', async () => {
    const stale = { ...listed[0], id: '759', name: 'old' };
    const api = discordWith([...listed, stale])
      .put(ROUTE)
      .reply(200, []);
    expect(await register()).toMatchObject({ removed: ['old'], unchanged: ALL, written: true });
    expect(api.pendingMocks()).toEqual([]);
  });

  test.each([
    { what: 'a description', change: { description: 'Something else.' } },
    { what: 'an option', change: { options: [] } },
    { what: 'who may use it', change: { default_member_permissions: '8' } },
    { what: 'where it can be used', change: { contexts: [0] } },
    { what: 'how it is installed', change: { integration_types: [0, 1] } },
  ])('where $what differs', async ({ change }) => {
    const [first, ...rest] = listed;
    const api = discordWith([{ ...first, ...change }, ...rest])
      .put(ROUTE)
      .reply(200, []);
    expect(await register()).toMatchObject({ changed: ['ask'], unchanged: ALL.slice(1), written: true });
    expect(api.pendingMocks()).toEqual([]);
  });
});

test('what is the same is not written', async () => {
  const api = discordWith(listed);
  expect(await register()).toEqual({ ...NOTHING, unchanged: ALL });
  expect(api.pendingMocks()).toEqual([]);
});

test('a dry run writes nothing', async () => {
  discordWith([]);
  expect(await register({ dryRun: true })).toMatchObject({ added: ALL, written: false });
});

test('the commands of one server are those of its own route', async () => {
  const route = `/applications/${APPLICATION}/guilds/${GUILD}/commands`;
  const listedThere = listed.map(({ contexts, integration_types, ...command }) => ({
    ...command,
    guild_id: GUILD,
  }));
  discordWith(listedThere, route);
  expect(await register({ guild: GUILD })).toMatchObject({ unchanged: ALL, written: false });
  const api = discordWith([], route).put(route).reply(200, []);
  expect(await register({ guild: GUILD })).toMatchObject({ added: ALL, written: true });
  expect(api.pendingMocks()).toEqual([]);
});

describe('commands of single servers', () => {
  const there = `/applications/${APPLICATION}/guilds/${GUILD}/commands`;
  const elsewhere = `/applications/${APPLICATION}/guilds/700000000000000002/commands`;
  const withLeftOvers = () =>
    discord()
      .get('/applications/@me')
      .reply(200, { id: APPLICATION })
      .get(listOf(ROUTE))
      .reply(200, listed)
      .get(SERVERS)
      .reply(200, [{ id: GUILD }, { id: '700000000000000002' }])
      .get(listOf(there))
      .reply(200, [{ ...listed[0], guild_id: GUILD }])
      .get(listOf(elsewhere))
      .reply(403, { code: 50_001, message: 'Missing Access' });
  const emptied = [{ server: GUILD, names: ['ask'] }];

  test('are removed where all servers get theirs, and a server that does not let the bot look is passed over', async () => {
    const api = withLeftOvers().put(there, []).reply(200, []);
    expect(await register()).toEqual({ ...NOTHING, unchanged: ALL, emptied, written: true });
    expect(api.pendingMocks()).toEqual([]);
  });

  test('are only named in a dry run', async () => {
    withLeftOvers();
    expect(await register({ dryRun: true })).toEqual({ ...NOTHING, unchanged: ALL, emptied });
  });

  test('that all servers have as well are named', async () => {
    const listedThere = listed.map(({ contexts, integration_types, ...command }) => command);
    discord()
      .get('/applications/@me')
      .reply(200, { id: APPLICATION })
      .get(listOf(there))
      .reply(
        200,
        listedThere.map((command) => ({ ...command, guild_id: GUILD })),
      )
      .get(listOf(ROUTE))
      .reply(200, [listed[0], { ...listed[0], name: 'old' }]);
    expect(await register({ guild: GUILD })).toEqual({ ...NOTHING, unchanged: ALL, doubled: ['ask'] });
  });
});

describe('a Discord that fails', () => {
  test('for a moment is asked again', async () => {
    const api = discord()
      .get('/applications/@me')
      .reply(500)
      .get('/applications/@me')
      .reply(200, { id: APPLICATION })
      .get(listOf(ROUTE))
      .reply(200, [])
      .put(ROUTE)
      .reply(502)
      .put(ROUTE)
      .reply(200, [])
      .get(SERVERS)
      .reply(200, []);
    expect(await register()).toMatchObject({ written: true });
    expect(api.pendingMocks()).toEqual([]);
  });

  test('because of too many requests is asked again after the time that it names', async () => {
    const slowDown = { message: 'You are being rate limited.', retry_after: 0.05, global: false };
    const api = discordWith([])
      .put(ROUTE)
      .reply(429, slowDown, { 'retry-after': '0.05' })
      .put(ROUTE)
      .reply(200, []);
    expect(await register()).toMatchObject({ written: true });
    expect(api.pendingMocks()).toEqual([]);
  });

  test.each([
    {
      status: 401,
      body: { code: 0, message: '401: Unauthorized' },
      says: 'Discord refused the token: copy the bot token from the developer portal into DISCORD_TOKEN again.',
    },
    {
      status: 403,
      body: { code: 50_001, message: 'Missing Access' },
      says: 'Discord did not allow it (Missing Access): check that the bot was invited to the server with the scope applications.commands.',
    },
    {
      status: 400,
      body: { code: 50_035, message: 'Invalid Form Body' },
      says: 'Discord refused a request with status 400 and code 50035 (Invalid Form Body).',
    },
    {
      status: 503,
      body: {},
      says: 'Discord at https://discord.com/api answered with status 503: try again later.',
    },
  ])('with $status is told in one sentence', async ({ status, body, says }) => {
    discordWith([]).put(ROUTE).times(4).reply(status, body);
    await expect(register()).rejects.toMatchObject({ name: 'UserError', code: 'discord', message: says });
  });

  test('and does not know the bot is another one, which is told', async () => {
    discord().get('/applications/@me').reply(200, { id: null });
    await expect(register()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/ is not Discord: check DISCORD_API_URL/),
    });
  });

  test('and is Discord, but answers otherwise than expected, shows a bug', async () => {
    discord()
      .get('/applications/@me')
      .reply(200, { id: APPLICATION })
      .get(listOf(ROUTE))
      .reply(200, { commands: [] });
    await expect(register()).rejects.toMatchObject({ name: 'ZodError' });
  });
});

test('what is no token is told before Discord is asked', async () => {
  await expect(register({ token: 'your-token' })).rejects.toThrow(/^DISCORD_TOKEN does not look like/);
});
