import { fileURLToPath } from 'node:url';
import { commands } from './commands/commands.js';
import { textsWith } from './commands/texts/choose-texts.js';
import type { Config } from './config.js';
import { jsonLine, write } from './console/output.js';
import { runPrompt } from './console/prompt.js';
import { wrapped } from './console/render.js';
import { styleFor } from './console/style.js';
import type { StartedLibrary } from './library/start-library.js';
import type { Log } from './shared/log.js';
import { UserError } from './shared/user-error.js';

const NO_TOKEN =
  'No DISCORD_TOKEN is set, so this is the console; to connect to Discord, put the token into .env (see README.md).';
const ASK = 'Ask a question, or type /help. Ctrl-D ends.';

/** The prompt, until it is left. */
export async function openConsole({ job, limit, ownTexts }: Config, library: StartedLibrary): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const opening = job.type === 'console' ? ASK : `${NO_TOKEN}\n${ASK}`;
  await write(output, `${wrapped(opening, styleFor(output, process.env))}\n`);
  await runPrompt({ library, commands, texts: textsWith(ownTexts)('en'), limit, input, output });
}

/** The bot on Discord, until it is stopped. */
export async function openBot(
  config: Config,
  token: string,
  library: StartedLibrary,
  log: Log,
): Promise<void> {
  // discord.js takes a while to load, and only the bot needs it.
  const { runBot } = await import('./discord/bot.js');
  await runBot({
    ...config.discord,
    token,
    texts: textsWith(config.ownTexts),
    status: config.status,
    library,
    commands,
    log,
  });
}

/** The bot as several processes, which each run this program again. */
export async function openProcesses(config: Config, token: string, log: Log): Promise<void> {
  const { manageProcesses } = await import('./discord/processes/manage-processes.js');
  const program = {
    file: fileURLToPath(new URL('./index.js', import.meta.url)),
    args: process.argv.slice(2),
  };
  await manageProcesses({ ...config.discord, token, program, status: config.status, log });
}

/** Tells Discord the commands, or only what is different there. */
export async function register(
  { discord, json }: Config,
  { guild, dryRun }: { readonly guild: string | null; readonly dryRun: boolean },
): Promise<void> {
  if (discord.token === null) {
    throw new UserError(
      'DISCORD_TOKEN is not set; put the bot’s token into .env (see README.md).',
      'bad-configuration',
    );
  }
  const { registerCommands } = await import('./discord/registration/register.js');
  const { describeRegistration } = await import('./discord/registration/registration-report.js');
  const report = await registerCommands({
    token: discord.token,
    apiUrl: discord.apiUrl,
    guild: guild ?? discord.guild,
    dryRun,
    commands,
  });
  const text = json ? jsonLine({ id: null, ...report }) : describeRegistration(report);
  await write(process.stdout, text);
}
