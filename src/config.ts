import { z } from 'zod';
import { cacheFolder } from './cache-folder.js';
import { type Call, parseCall } from './command-line.js';
import { shorten } from './commands/parts/wording.js';
import { languageOfLocale, type OwnTexts } from './commands/texts/choose-texts.js';
import { LANGUAGES } from './commands/texts/texts.js';
import { type CorpusLimits, DEFAULT_LIMITS } from './corpus/limits.js';
import type { BotSettings } from './discord/settings.js';
import { LOG_LEVELS, type LogOptions } from './log.js';
import type { StatusAddress } from './monitoring/status-server.js';
import { unknownSettings } from './unknown-settings.js';
import { UserError } from './user-error.js';

/** Everything that the environment and the command line decide. */
export interface Config extends Call {
  /** What is odd about the environment, in sentences for whoever runs the program. */
  readonly remarks: readonly string[];
  readonly corpus: string;
  readonly limits: Omit<CorpusLimits, 'paragraphUnits' | 'passageUnits'>;
  /** How much memory the thread that reads the documents may take, in megabytes; `null`: as Node.js has it. */
  readonly memoryMegabytes: number | null;
  /** The folder in which what was read is kept for the next start; `null`: nowhere. */
  readonly cache: string | null;
  /** How long between two looks for changes in the folder, in milliseconds; `null`: it is not watched. */
  readonly watchMs: number | null;
  /** What the operator says in the place of the program's own texts. */
  readonly ownTexts: OwnTexts;
  readonly log: {
    readonly level: LogOptions['level'];
    /** `null`: what suits who reads it, a person at a terminal or a program. */
    readonly format: LogOptions['format'] | null;
  };
  /** Where health and metrics are served; `null`: nowhere. */
  readonly status: StatusAddress | null;
  readonly discord: BotSettings & {
    /** `null` where none is set. */
    readonly token: string | null;
    /** Whether each connection has a process of its own. */
    readonly shardProcesses: boolean;
    /** Which of these processes this one is, from 0; `null`: none. */
    readonly shardProcess: number | null;
  };
}

/** The token where this call is to run the bot; `null` where it is to do anything else. */
export function botToken({ job, discord }: Config): string | null {
  return job.type === 'start' ? discord.token : null;
}

/** Of a wrong value so much is shown that it can be recognised, in UTF-16 units. */
const LONGEST_SHOWN = 60;
const MEGABYTE = 1024 * 1024;

const snowflake = z.string().regex(/^\d{15,21}$/);
const snowflakes = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter(Boolean))
  // Commas alone name nobody, and must not mean everybody.
  .pipe(z.array(snowflake).min(1));
const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));

const ownText = z.string().max(500);
const OWN_TEXT = 'a text of at most 500 characters';
/** Without `#`, behind which a `.env` file holds a comment. */
const colour = z
  .string()
  .regex(/^#?[0-9a-f]{6}$/i)
  .transform((digits) => Number.parseInt(digits.replace('#', ''), 16));

/** One of some words, in capitals or small letters. */
const word = <const Word extends string>(words: readonly Word[]) =>
  z
    .string()
    .transform((given) => given.toLowerCase())
    .pipe(z.enum(words));

const YES = ['yes', 'true', 'on', '1'] as const;
const NO = ['no', 'false', 'off', '0'] as const;
/** Whoever has set other programs writes yes and no in other words. */
const yesOrNo = word([...YES, ...NO]).transform((answer) => YES.some((yes) => yes === answer));

/** A language, or a locale of it such as `de-DE`. */
const language = z
  .string()
  .transform((locale) => languageOfLocale(locale.replaceAll('_', '-')))
  .pipe(z.enum(LANGUAGES));

/** Each setting: how it is read, what it must be (for the error), and what it is when it is not set. */
const settings = {
  DISCORD_TOKEN: setting(z.string(), 'the bot’s token', null),
  DISCORD_API_URL: setting(
    z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
    'an http or https address such as https://discord.com/api',
    null,
  ),
  DISCORD_GUILD_ID: setting(snowflake, 'a server’s id, which is a number of 15 to 21 digits', null),
  DISCORD_REGISTER_AT_START: setting(yesOrNo, 'yes or no', false),
  DISCORD_READY_SECONDS: wholeNumberSetting(1, 600, 60),
  DISCORD_SHARDS: setting(
    z.union([word(['auto']), wholeNumber(1, 1_000)]),
    'auto or a whole number from 1 to 1000',
    'auto',
  ),
  DISCORD_SHARD_PROCESSES: setting(yesOrNo, 'yes or no', false),
  FOOTNOTE_LOG_LEVEL: setting(word(LOG_LEVELS), oneOf(LOG_LEVELS), 'info'),
  FOOTNOTE_LOG_FORMAT: setting(word(['json', 'text']), oneOf(['json', 'text']), null),
  FOOTNOTE_STATUS_PORT: wholeNumberSetting(1, 65_535, null),
  FOOTNOTE_STATUS_HOST: setting(
    z.union([z.ipv4(), z.ipv6(), word(['localhost'])]),
    'an address of this machine such as 127.0.0.1 or 0.0.0.0',
    '127.0.0.1',
  ),
  FOOTNOTE_CORPUS: setting(z.string(), 'a folder', 'corpus'),
  FOOTNOTE_ADMIN_USERS: setting(snowflakes, 'a list of users’ ids (numbers), separated by commas', []),
  FOOTNOTE_ADMIN_ROLES: setting(snowflakes, 'a list of roles’ ids (numbers), separated by commas', []),
  FOOTNOTE_SERVERS: setting(snowflakes, 'a list of servers’ ids (numbers), separated by commas', []),
  FOOTNOTE_CHANNELS: setting(snowflakes, 'a list of channels’ ids (numbers), separated by commas', []),
  FOOTNOTE_DIRECT_MESSAGES: setting(yesOrNo, 'yes or no', null),
  FOOTNOTE_MENTIONS: setting(yesOrNo, 'yes or no', true),
  FOOTNOTE_ANSWERS: setting(word(['public', 'private']), 'public or private', 'public'),
  FOOTNOTE_ACCENT_COLOUR: setting(colour, 'a colour of six hexadecimal digits such as c8102e', null),
  FOOTNOTE_LANGUAGE: setting(language, oneOf(LANGUAGES), null),
  FOOTNOTE_INTRODUCTION: setting(ownText, OWN_TEXT, null),
  FOOTNOTE_UNANSWERED: setting(ownText, OWN_TEXT, null),
  FOOTNOTE_NOTE: setting(ownText, OWN_TEXT, null),
  FOOTNOTE_COOLDOWN_SECONDS: wholeNumberSetting(0, 3_600, 0),
  FOOTNOTE_SNAPSHOT: setting(yesOrNo, 'yes or no', true),
  FOOTNOTE_CACHE: setting(z.string(), 'a folder', null),
  FOOTNOTE_WATCH_SECONDS: wholeNumberSetting(0, 86_400, 0),
  FOOTNOTE_MAX_FILE_MEGABYTES: wholeNumberSetting(1, 500, DEFAULT_LIMITS.fileBytes / MEGABYTE),
  FOOTNOTE_MAX_FILES: wholeNumberSetting(1, 10_000_000, DEFAULT_LIMITS.files),
  FOOTNOTE_MAX_PASSAGES: wholeNumberSetting(1, 50_000_000, DEFAULT_LIMITS.passages),
  FOOTNOTE_MAX_DEPTH: wholeNumberSetting(0, 1_000, DEFAULT_LIMITS.depth),
  FOOTNOTE_MAX_FILE_SECONDS: wholeNumberSetting(1, 3_600, DEFAULT_LIMITS.fileMilliseconds / 1_000),
  FOOTNOTE_MAX_MEMORY_MEGABYTES: wholeNumberSetting(64, 1_000_000, null),
} as const;

function oneOf(values: readonly string[]): string {
  return `one of ${values.join(', ')}`;
}

interface Setting<Value, Default> {
  readonly schema: z.ZodType<Value, string>;
  readonly must: string;
  readonly otherwise: Default;
}

function setting<Value, const Default>(
  schema: z.ZodType<Value, string>,
  must: string,
  otherwise: Default,
): Setting<Value, Default> {
  return { schema, must, otherwise };
}

function wholeNumberSetting<const Default>(
  least: number,
  most: number,
  otherwise: Default,
): Setting<number, Default> {
  return setting(wholeNumber(least, most), `a whole number from ${least} to ${most}`, otherwise);
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment and the command line.
 *
 * @param args the words behind the program's name
 * @param odd what is odd about where the environment comes from, in sentences
 * @throws UserError `bad-configuration` naming every setting with a wrong value and all else that is odd, `bad-request` for
 *   a wrong call
 */
export function readConfig(
  environment: Environment,
  args: readonly string[],
  odd: readonly string[] = [],
): Config {
  const call = parseCall(args);
  const informs = call.job.type === 'usage' || call.job.type === 'version';
  const remarks = informs ? [] : [...odd, ...unknownSettings(environment, Object.keys(settings))];
  const value = readSettings(informs ? {} : environment, remarks);
  // discord.js's `ShardingManager` tells the processes that it starts.
  const shardProcess = environment.SHARDING_MANAGER === 'true' ? Number(environment.SHARDS) : null;
  return {
    ...call,
    // Of several processes, the one that started the others has said it.
    remarks: shardProcess === null ? remarks : [],
    corpus: call.corpus ?? value.FOOTNOTE_CORPUS,
    limits: {
      fileBytes: value.FOOTNOTE_MAX_FILE_MEGABYTES * MEGABYTE,
      // The file itself, a copy of it, and its text at two bytes a character.
      unfoldedBytes: Math.max(DEFAULT_LIMITS.unfoldedBytes, 4 * value.FOOTNOTE_MAX_FILE_MEGABYTES * MEGABYTE),
      files: value.FOOTNOTE_MAX_FILES,
      passages: value.FOOTNOTE_MAX_PASSAGES,
      depth: value.FOOTNOTE_MAX_DEPTH,
      fileMilliseconds: value.FOOTNOTE_MAX_FILE_SECONDS * 1_000,
    },
    memoryMegabytes: value.FOOTNOTE_MAX_MEMORY_MEGABYTES,
    cache: value.FOOTNOTE_SNAPSHOT ? (value.FOOTNOTE_CACHE ?? cacheFolder(environment)) : null,
    watchMs: value.FOOTNOTE_WATCH_SECONDS === 0 ? null : value.FOOTNOTE_WATCH_SECONDS * 1_000,
    ownTexts: {
      introduction: value.FOOTNOTE_INTRODUCTION,
      unanswered: value.FOOTNOTE_UNANSWERED,
      note: value.FOOTNOTE_NOTE,
    },
    status:
      value.FOOTNOTE_STATUS_PORT === null
        ? null
        : { port: value.FOOTNOTE_STATUS_PORT, host: value.FOOTNOTE_STATUS_HOST },
    log: { level: value.FOOTNOTE_LOG_LEVEL, format: value.FOOTNOTE_LOG_FORMAT },
    discord: {
      token: value.DISCORD_TOKEN,
      apiUrl: value.DISCORD_API_URL,
      guild: value.DISCORD_GUILD_ID,
      registerAtStart: value.DISCORD_REGISTER_AT_START,
      readyTimeoutMs: value.DISCORD_READY_SECONDS * 1_000,
      shards: value.DISCORD_SHARDS,
      shardProcesses: value.DISCORD_SHARD_PROCESSES,
      shardProcess,
      accentColour: value.FOOTNOTE_ACCENT_COLOUR,
      language: value.FOOTNOTE_LANGUAGE,
      admins: { users: value.FOOTNOTE_ADMIN_USERS, roles: value.FOOTNOTE_ADMIN_ROLES },
      rules: {
        servers: value.FOOTNOTE_SERVERS,
        channels: value.FOOTNOTE_CHANNELS,
        directMessages: value.FOOTNOTE_DIRECT_MESSAGES,
        messages: value.FOOTNOTE_MENTIONS,
        visibility: value.FOOTNOTE_ANSWERS,
        cooldownMs: value.FOOTNOTE_COOLDOWN_SECONDS * 1_000,
      },
    },
  };
}

type SettingName = keyof typeof settings;
type ValueOf<S> = S extends Setting<infer Value, infer Default> ? Value | Default : never;
type Values = { readonly [Name in SettingName]: ValueOf<(typeof settings)[Name]> };

/** @param remarks what is told as well where a value is wrong, so that all can be put right at once */
function readSettings(environment: Environment, remarks: readonly string[]): Values {
  const problems: string[] = [];
  const values = Object.entries(settings).map(([name, { schema, must, otherwise }]) => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return [name, otherwise] as const;
    const parsed = schema.safeParse(text);
    if (!parsed.success) problems.push(wrongValue(name, text, must));
    return [name, parsed.data] as const;
  });
  if (problems.length > 0) throw new UserError([...problems, ...remarks].join('\n'), 'bad-configuration');
  return Object.fromEntries(values) as unknown as Values;
}

function wrongValue(name: string, text: string, must: string): string {
  const value = shorten(text.replace(/\s+/g, ' '), LONGEST_SHOWN);
  return `The setting ${name} is “${value}”, but must be ${must}; .env.example explains it.`;
}
