import { onTestFinished } from 'vitest';
import type { Command } from '../../../src/commands/command.js';
import { commands as allCommands } from '../../../src/commands/commands.js';
import { type BotOptions, runBot } from '../../../src/discord/bot.js';
import type { Library } from '../../../src/library/library.js';
import { openLibrary } from '../../../src/library/open-library.js';
import { lineLog } from '../../../src/log.js';
import { harwick } from '../documents.js';
import { eventually } from '../eventually.js';
import { type Files, folderWith } from '../folder.js';
import { LoopbackDiscord, TOKEN } from './loopback-discord.js';

export interface RunningBot {
  readonly discord: LoopbackDiscord;
  readonly library: Library;
  readonly folder: string;
  /** What the bot logged, a line an item. */
  readonly log: readonly string[];
  /** Settles as `runBot` does. */
  readonly ended: Promise<'stopped' | Error>;
  /** What SIGTERM does. */
  stop(): Promise<'stopped' | Error>;
}

export interface BotSetup extends Partial<Pick<BotOptions, 'admins' | 'readyTimeoutMs' | 'token'>> {
  readonly files?: Files;
  readonly commands?: readonly Command[];
  /** Changes how the library answers, such as to make it slow. */
  readonly around?: (library: Library) => Library;
  /** Tells Discord how to behave before the bot connects. */
  readonly before?: (discord: LoopbackDiscord) => void;
}

/** The bot in this process, over real documents, with a Discord on loopback; ready, and stopped with the test. */
export async function runningBot(setup: BotSetup = {}): Promise<RunningBot> {
  const bot = await startedBot(setup);
  await eventually(() => bot.log.some((line) => line.includes(' info ready')), 'the bot is ready');
  return bot;
}

/** As `runningBot`, but without waiting until it is ready. */
export async function startedBot(setup: BotSetup = {}): Promise<RunningBot> {
  const discord = await LoopbackDiscord.start();
  onTestFinished(() => discord.stop());
  setup.before?.(discord);
  const folder = await folderWith(setup.files ?? harwick);
  const opened = await openLibrary({ folder });
  const library = setup.around?.(opened) ?? opened;
  const log: string[] = [];
  const ended = runBot({
    token: setup.token ?? TOKEN,
    apiUrl: discord.apiUrl,
    readyTimeoutMs: setup.readyTimeoutMs ?? 10_000,
    library,
    commands: setup.commands ?? allCommands,
    admins: setup.admins ?? { users: [], roles: [] },
    log: lineLog((line) => log.push(line)),
  }).then(
    () => 'stopped' as const,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  const stop = () => {
    process.emit('SIGTERM', 'SIGTERM');
    return ended;
  };
  onTestFinished(async () => {
    await stop();
  });
  return { discord, library, folder, log, ended, stop };
}
