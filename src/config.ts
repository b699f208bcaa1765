import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { type Call, parseCall } from './command-line.js';
import type { OwnTexts } from './commands/texts/choose-texts.js';
import { type CorpusLimits, DEFAULT_LIMITS } from './corpus/limits.js';
import type { BotSettings } from './discord/settings.js';
import {
  type Environment,
  MEGABYTE,
  readSettings,
  SETTING_NAMES,
  type SettingValues,
} from './environment.js';
import type { StatusAddress } from './monitoring/status-server.js';
import type { LogOptions } from './shared/log.js';
import { unknownSettings } from './unknown-settings.js';

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
  const remarks = informs ? [] : [...odd, ...unknownSettings(environment, SETTING_NAMES)];
  const value = readSettings(informs ? {} : environment, remarks);
  // discord.js's `ShardingManager` tells the processes that it starts.
  const shardProcess = environment.SHARDING_MANAGER === 'true' ? Number(environment.SHARDS) : null;
  return {
    ...call,
    // Of several processes, the one that started the others has said it.
    remarks: shardProcess === null ? remarks : [],
    corpus: call.corpus ?? value.FOOTNOTE_CORPUS,
    limits: corpusLimits(value),
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
    discord: botSettings(value, shardProcess),
  };
}

/** Where this system keeps what a program can make again: Footnote's own folder there. */
function cacheFolder(environment: Environment): string {
  const { LOCALAPPDATA: local, XDG_CACHE_HOME: cache } = environment;
  if (platform() === 'win32') return join(local || join(homedir(), 'AppData', 'Local'), 'footnote', 'cache');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'footnote');
  return join(cache || join(homedir(), '.cache'), 'footnote');
}

function corpusLimits(value: SettingValues): Config['limits'] {
  const fileBytes = value.FOOTNOTE_MAX_FILE_MEGABYTES * MEGABYTE;
  return {
    fileBytes,
    // The file itself, a copy of it, and its text at two bytes a character.
    unfoldedBytes: Math.max(DEFAULT_LIMITS.unfoldedBytes, 4 * fileBytes),
    files: value.FOOTNOTE_MAX_FILES,
    passages: value.FOOTNOTE_MAX_PASSAGES,
    depth: value.FOOTNOTE_MAX_DEPTH,
    fileMilliseconds: value.FOOTNOTE_MAX_FILE_SECONDS * 1_000,
  };
}

function botSettings(value: SettingValues, shardProcess: number | null): Config['discord'] {
  return {
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
  };
}
