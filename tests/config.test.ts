import { describe, expect, test } from 'vitest';
import { botToken, type Config, readConfig } from '../src/config.js';

const MEGABYTE = 1024 * 1024;
const IDS = '123456789012345678, 223456789012345678';
const READ_IDS = ['123456789012345678', '223456789012345678'];

/** The path of each value in a configuration, such as `discord.rules.channels`. */
function valuesOf(part: object, path = ''): [string, unknown][] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? valuesOf(value, `${path}${name}.`)
      : [[`${path}${name}`, value]],
  );
}

function changedBy(environment: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const unset = new Map(valuesOf(readConfig({}, [])));
  const changed = valuesOf(readConfig(environment, args)).filter(
    ([path, value]) => JSON.stringify(value) !== JSON.stringify(unset.get(path)),
  );
  return Object.fromEntries(changed);
}

describe('a setting decides what it is named for, and nothing else', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['DISCORD_TOKEN', 'secret', { 'discord.token': 'secret' }],
    ['DISCORD_API_URL', 'http://localhost:8080/api//', { 'discord.apiUrl': 'http://localhost:8080/api' }],
    ['DISCORD_GUILD_ID', '123456789012345678', { 'discord.guild': '123456789012345678' }],
    ['DISCORD_REGISTER_AT_START', 'yes', { 'discord.registerAtStart': true }],
    ['DISCORD_READY_SECONDS', '90', { 'discord.readyTimeoutMs': 90_000 }],
    ['DISCORD_SHARDS', '3', { 'discord.shards': 3 }],
    ['DISCORD_SHARD_PROCESSES', 'yes', { 'discord.shardProcesses': true }],
    ['FOOTNOTE_LOG_LEVEL', 'debug', { 'log.level': 'debug' }],
    ['FOOTNOTE_LOG_FORMAT', 'text', { 'log.format': 'text' }],
    ['FOOTNOTE_STATUS_PORT', '9090', { 'status.port': 9_090, 'status.host': '127.0.0.1' }],
    ['FOOTNOTE_CORPUS', 'texts', { corpus: 'texts' }],
    ['FOOTNOTE_ADMIN_USERS', IDS, { 'discord.admins.users': READ_IDS }],
    ['FOOTNOTE_ADMIN_ROLES', IDS, { 'discord.admins.roles': READ_IDS }],
    ['FOOTNOTE_SERVERS', IDS, { 'discord.rules.servers': READ_IDS }],
    ['FOOTNOTE_CHANNELS', IDS, { 'discord.rules.channels': READ_IDS }],
    ['FOOTNOTE_DIRECT_MESSAGES', 'no', { 'discord.rules.directMessages': false }],
    ['FOOTNOTE_MENTIONS', 'no', { 'discord.rules.messages': false }],
    ['FOOTNOTE_ANSWERS', 'private', { 'discord.rules.visibility': 'private' }],
    ['FOOTNOTE_ACCENT_COLOUR', '#C8102e', { 'discord.accentColour': 0xc8102e }],
    ['FOOTNOTE_LANGUAGE', 'fr_CA', { 'discord.language': 'fr' }],
    ['FOOTNOTE_INTRODUCTION', 'Welcome.', { 'ownTexts.introduction': 'Welcome.' }],
    ['FOOTNOTE_UNANSWERED', 'Ask Ada.', { 'ownTexts.unanswered': 'Ask Ada.' }],
    ['FOOTNOTE_NOTE', 'No advice.', { 'ownTexts.note': 'No advice.' }],
    ['FOOTNOTE_COOLDOWN_SECONDS', '20', { 'discord.rules.cooldownMs': 20_000 }],
    ['FOOTNOTE_SNAPSHOT', 'no', { cache: null }],
    ['FOOTNOTE_CACHE', 'kept', { cache: 'kept' }],
    ['FOOTNOTE_WATCH_SECONDS', '30', { watchMs: 30_000 }],
    ['FOOTNOTE_MAX_FILE_MEGABYTES', '2', { 'limits.fileBytes': 2 * MEGABYTE }],
    // What unpacks a file needs room for it.
    [
      'FOOTNOTE_MAX_FILE_MEGABYTES',
      '400',
      { 'limits.fileBytes': 400 * MEGABYTE, 'limits.unfoldedBytes': 1_600 * MEGABYTE },
    ],
    ['FOOTNOTE_MAX_FILES', '7', { 'limits.files': 7 }],
    ['FOOTNOTE_MAX_PASSAGES', '7', { 'limits.passages': 7 }],
    ['FOOTNOTE_MAX_DEPTH', '7', { 'limits.depth': 7 }],
    ['FOOTNOTE_MAX_FILE_SECONDS', '7', { 'limits.fileMilliseconds': 7_000 }],
    ['FOOTNOTE_MAX_MEMORY_MEGABYTES', '900', { memoryMegabytes: 900 }],
  ])('%s=%s', (name, value, changed) => {
    expect(changedBy({ [name]: value })).toEqual(changed);
    expect(changedBy({ [name]: ` ${value} ` })).toEqual(changed);
  });

  test('where health is served is said by an address and a port together', () => {
    expect(changedBy({ FOOTNOTE_STATUS_HOST: '0.0.0.0' })).toEqual({});
    for (const host of ['0.0.0.0', '::1', 'localhost'])
      expect(readConfig({ FOOTNOTE_STATUS_HOST: host, FOOTNOTE_STATUS_PORT: '80' }, []).status).toEqual({
        port: 80,
        host,
      });
  });

  test('what is said in a call goes before what is set', () => {
    expect(changedBy({ FOOTNOTE_CORPUS: 'texts' }, ['--corpus', 'other'])).toEqual({ corpus: 'other' });
  });
});

describe('a number', () => {
  test.each<[string, number, number]>([
    ['DISCORD_READY_SECONDS', 1, 600],
    ['DISCORD_SHARDS', 1, 1_000],
    ['FOOTNOTE_STATUS_PORT', 1, 65_535],
    ['FOOTNOTE_COOLDOWN_SECONDS', 0, 3_600],
    ['FOOTNOTE_WATCH_SECONDS', 0, 86_400],
    ['FOOTNOTE_MAX_FILE_MEGABYTES', 1, 500],
    ['FOOTNOTE_MAX_FILES', 1, 10_000_000],
    ['FOOTNOTE_MAX_PASSAGES', 1, 50_000_000],
    ['FOOTNOTE_MAX_DEPTH', 0, 1_000],
    ['FOOTNOTE_MAX_FILE_SECONDS', 1, 3_600],
    ['FOOTNOTE_MAX_MEMORY_MEGABYTES', 64, 1_000_000],
  ])('%s is from %i to %i', (name, least, most) => {
    for (const taken of [least, most]) readConfig({ [name]: String(taken) }, []);
    for (const wrong of [least - 1, most + 1, `${least}.5`, `${least}s`])
      expect(() => readConfig({ [name]: String(wrong) }, [])).toThrow(
        `a whole number from ${least} to ${most}; .env.example explains it.`,
      );
  });
});

test.each([
  ['DISCORD_API_URL', 'discord.com', 'an http or https address such as https://discord.com/api'],
  ['DISCORD_API_URL', 'ftp://discord.com', 'an http or https address such as https://discord.com/api'],
  ['DISCORD_GUILD_ID', '12345678901234', 'a server’s id, which is a number of 15 to 21 digits'],
  ['DISCORD_REGISTER_AT_START', 'maybe', 'yes or no'],
  ['DISCORD_SHARD_PROCESSES', 'maybe', 'yes or no'],
  ['FOOTNOTE_LOG_LEVEL', 'loud', 'one of debug, info, warn, error, silent'],
  ['FOOTNOTE_LOG_FORMAT', 'xml', 'one of json, text'],
  ['FOOTNOTE_STATUS_HOST', 'here', 'an address of this machine such as 127.0.0.1 or 0.0.0.0'],
  ['FOOTNOTE_ADMIN_USERS', 'ada', 'a list of users’ ids (numbers), separated by commas'],
  ['FOOTNOTE_ADMIN_ROLES', 'ada', 'a list of roles’ ids (numbers), separated by commas'],
  ['FOOTNOTE_SERVERS', 'ada', 'a list of servers’ ids (numbers), separated by commas'],
  ['FOOTNOTE_CHANNELS', 'ada', 'a list of channels’ ids (numbers), separated by commas'],
  ['FOOTNOTE_DIRECT_MESSAGES', 'maybe', 'yes or no'],
  ['FOOTNOTE_MENTIONS', 'maybe', 'yes or no'],
  ['FOOTNOTE_ANSWERS', 'secret', 'public or private'],
  ['FOOTNOTE_ACCENT_COLOUR', '#c8102', 'a colour of six hexadecimal digits such as c8102e'],
  ['FOOTNOTE_SNAPSHOT', 'maybe', 'yes or no'],
  ['FOOTNOTE_NOTE', 'n'.repeat(501), 'a text of at most 500 characters'],
])('%s cannot be “%s”', (name, value, must) => {
  expect(() => readConfig({ [name]: value }, [])).toThrow(
    expect.objectContaining({
      code: 'bad-configuration',
      message: expect.stringMatching(new RegExp(`^The setting ${name} is “[^”]+”, but must be `)),
    }),
  );
  expect(() => readConfig({ [name]: value }, [])).toThrow(`, but must be ${must}; .env.example explains it.`);
});

test('of a wrong value no more is shown than makes it recognisable', () => {
  const wrong = { FOOTNOTE_LANGUAGE: `klingon ${'x'.repeat(5_000)}\ny` };
  expect(() => readConfig(wrong, [])).toThrow(
    /^The setting FOOTNOTE_LANGUAGE is “klingon x{51}…”, but must be /,
  );
});

test.each(['FOOTNOTE_ADMIN_USERS', 'FOOTNOTE_ADMIN_ROLES', 'FOOTNOTE_SERVERS', 'FOOTNOTE_CHANNELS'])(
  '%s takes ids however they are separated, and what names nobody is not everybody',
  (name) => {
    const two = readConfig({ [name]: '123456789012345678, 223456789012345678' }, []);
    expect(two).not.toEqual(readConfig({}, []));
    for (const list of ['123456789012345678,223456789012345678,', '123456789012345678 223456789012345678'])
      expect(readConfig({ [name]: list }, [])).toEqual(two);
    expect(() => readConfig({ [name]: ' , ' }, [])).toThrow(`The setting ${name} is “,”, but must be `);
  },
);

test.each([
  ['FOOTNOTE_LOG_LEVEL', 'debug', ['DEBUG', 'Debug']],
  ['FOOTNOTE_LOG_FORMAT', 'json', ['JSON']],
  ['FOOTNOTE_ANSWERS', 'private', ['Private']],
  ['DISCORD_SHARDS', 'auto', ['AUTO']],
  ['FOOTNOTE_DIRECT_MESSAGES', 'yes', ['Yes', 'true', 'TRUE', 'on', '1']],
  ['FOOTNOTE_MENTIONS', 'no', ['NO', 'false', 'False', 'off', '0']],
  ['FOOTNOTE_LANGUAGE', 'de', ['DE', 'de-DE', 'de_AT']],
])('%s is %s in whatever way that is written', (name, value, others) => {
  const config = readConfig({ [name]: value }, []);
  for (const other of others) expect(readConfig({ [name]: other }, [])).toEqual(config);
  expect(() => readConfig({ [name]: 'maybe' }, [])).toThrow(`The setting ${name} is “maybe”, but must be `);
});

test('all that is wrong is told at once, with what is odd', () => {
  const wrong = { FOOTNOTE_MAX_FILES: 'many', FOOTNOTE_MENTIONS: 'maybe', FOOTNOTE_MENTION: 'no' };
  expect(() => readConfig(wrong, [], ['.env holds no text.'])).toThrow(
    /^The setting FOOTNOTE_MENTIONS is .*\nThe setting FOOTNOTE_MAX_FILES is .*\n\.env holds no text\.\n.*FOOTNOTE_MENTION\b/,
  );
  const odd = readConfig({ FOOTNOTE_MENTION: 'no' }, [], ['.env holds no text.']).remarks;
  expect(odd).toEqual(['.env holds no text.', expect.stringContaining('FOOTNOTE_MENTION')]);
});

test.each(['help', 'version', '--help', '-h', '--version', '-v'])(
  'footnote %s informs whatever is set, and remarks on nothing',
  (word) => {
    const wrong = { FOOTNOTE_MAX_FILES: 'many', FOOTNOTE_MENTION: 'no' };
    expect(readConfig(wrong, [word], ['.env holds no text.']).remarks).toEqual([]);
  },
);

test('of several processes, each knows which it is and leaves remarks to the one that started it', () => {
  const environment = { FOOTNOTE_MENTION: 'no', SHARDS: '2' };
  const second = readConfig({ ...environment, SHARDING_MANAGER: 'true' }, []);
  expect({ process: second.discord.shardProcess, remarks: second.remarks }).toEqual({
    process: 2,
    remarks: [],
  });
  const only: Config = readConfig(environment, []);
  expect({ process: only.discord.shardProcess, remarks: only.remarks.length }).toEqual({
    process: null,
    remarks: 1,
  });
});

test('a token runs the bot only where nothing else is asked for', () => {
  const token = (...args: string[]) => botToken(readConfig({ DISCORD_TOKEN: 'secret' }, args));
  expect(token()).toBe('secret');
  for (const call of ['console', 'check', 'register', 'batch']) expect(token(call)).toBeNull();
});
