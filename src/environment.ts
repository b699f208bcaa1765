import { z } from 'zod';
import { shorten } from './commands/parts/wording.js';
import { languageOfLocale } from './commands/texts/choose-texts.js';
import { LANGUAGES } from './commands/texts/texts.js';
import { DEFAULT_LIMITS } from './corpus/limits.js';
import { LOG_LEVELS } from './shared/log.js';
import { UserError } from './shared/user-error.js';

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const MEGABYTE = 1024 * 1024;

/** Of a wrong value so much is shown that it can be recognised, in UTF-16 units. */
const LONGEST_SHOWN = 60;

/** An id as Discord gives it to everything. */
export const SNOWFLAKE = /^\d{15,21}$/;

const snowflake = z.string().regex(SNOWFLAKE);
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

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings);

type SettingName = keyof typeof settings;
type ValueOf<S> = S extends Setting<infer Value, infer Default> ? Value | Default : never;
/** What the environment says of each setting, or else what it is when it is not set. */
export type SettingValues = { readonly [Name in SettingName]: ValueOf<(typeof settings)[Name]> };

/**
 * Reads the settings; an empty one counts as not set.
 *
 * @param remarks what is told as well where a value is wrong, so that all can be put right at once
 * @throws UserError `bad-configuration` naming every setting with a wrong value, and the remarks
 */
export function readSettings(environment: Environment, remarks: readonly string[]): SettingValues {
  const problems: string[] = [];
  const values = Object.entries(settings).map(([name, { schema, must, otherwise }]) => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return [name, otherwise] as const;
    const parsed = schema.safeParse(text);
    if (!parsed.success) problems.push(wrongValue(name, text, must));
    return [name, parsed.data] as const;
  });
  if (problems.length > 0) throw new UserError([...problems, ...remarks].join('\n'), 'bad-configuration');
  return Object.fromEntries(values) as unknown as SettingValues;
}

function wrongValue(name: string, text: string, must: string): string {
  const value = shorten(text.replace(/\s+/g, ' '), LONGEST_SHOWN);
  return `The setting ${name} is “${value}”, but must be ${must}; .env.example explains it.`;
}
