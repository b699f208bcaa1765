import { beforeAll, onTestFinished } from 'vitest';
import { harwick } from '../documents.js';
import { eventually } from '../eventually.js';
import { type AtEnd, type Files, folderWith } from '../folder.js';
import { startProgram, withoutProgress } from '../program.js';
import { LoopbackDiscord, TOKEN } from './loopback-discord.js';

/** How a program came to its end. */
export interface Ending {
  /** `null` when a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** But for how far reading the documents has come. */
  readonly stderr: string;
}

/** The bot as operators run it: the built program as a process of its own. */
export interface BotProgram {
  readonly discord: LoopbackDiscord;
  readonly folder: string;
  /** What stands on standard error so far. */
  log(): string;
  send(signal: NodeJS.Signals): void;
  /** Nobody reads standard error any more, as where the program behind a pipe has ended. */
  stopReading(): void;
  readonly ended: Promise<Ending>;
  /** What an operator does: SIGTERM, and waiting for the end. */
  stop(): Promise<Ending>;
}

export interface BotProgramSetup {
  /** A Discord that is there already, such as that of a bot which has ended. */
  readonly discord?: LoopbackDiscord;
  /** A folder that is there already. */
  readonly folder?: string;
  readonly files?: Files;
  readonly environment?: Readonly<Record<string, string>>;
  /** Tells Discord how to behave before the bot connects. */
  readonly before?: (discord: LoopbackDiscord) => void;
}

/** A Discord on loopback that is gone when the test has finished. */
export async function discordForTest(atEnd: AtEnd = onTestFinished): Promise<LoopbackDiscord> {
  const discord = await LoopbackDiscord.start();
  atEnd(() => discord.stop());
  return discord;
}

/** The bot once it is ready. */
export async function connectedProgram(
  setup: BotProgramSetup = {},
  atEnd: AtEnd = onTestFinished,
): Promise<BotProgram> {
  const bot = await startedProgram(setup, atEnd);
  await Promise.race([
    eventually(() => / info ready|"msg":"ready"/.test(bot.log()), 'the bot is ready'),
    bot.ended.then(({ stderr }) => Promise.reject(new Error(`The bot ended: ${stderr}`))),
  ]);
  return bot;
}

/** One bot for all tests of a file or of a part of it, which leave it as they found it. */
export function sharedProgram(setup: BotProgramSetup = {}): () => BotProgram {
  let bot: BotProgram | null = null;
  beforeAll(async () => {
    const cleanUps: (() => Promise<void>)[] = [];
    bot = await connectedProgram(setup, (cleanUp) => cleanUps.unshift(cleanUp));
    return async () => {
      for (const cleanUp of cleanUps) await cleanUp();
    };
  });
  return () => {
    if (bot === null) throw new Error('The bot is not there before the tests.');
    return bot;
  };
}

/** The bot, perhaps not yet connected; ended with the test. */
export async function startedProgram(
  setup: BotProgramSetup = {},
  atEnd: AtEnd = onTestFinished,
): Promise<BotProgram> {
  const discord = setup.discord ?? (await discordForTest(atEnd));
  setup.before?.(discord);
  const folder = setup.folder ?? (await folderWith(setup.files ?? harwick, atEnd));
  const child = startProgram(['--corpus', folder], {
    environment: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      FOOTNOTE_LOG_FORMAT: 'text',
      ...setup.environment,
    },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ending>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, stderr: withoutProgress(stderr) }));
  });
  atEnd(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const send = (signal: NodeJS.Signals) => void child.kill(signal);
  return {
    discord,
    folder,
    log: () => stderr,
    send,
    stopReading: () => void child.stderr.destroy(),
    ended,
    stop() {
      send('SIGTERM');
      return ended;
    },
  };
}
