import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usage } from './command-line.js';
import { commandCalled } from './commands/command.js';
import { commands } from './commands/commands.js';
import { readInput } from './commands/input.js';
import { EVERYTHING } from './commands/pages.js';
import { textsWith } from './commands/texts/choose-texts.js';
import { type Config, readConfig } from './config.js';
import { runBatch } from './console/batch.js';
import { runOnce } from './console/one-off.js';
import { jsonLine, write } from './console/output.js';
import { runPrompt } from './console/prompt.js';
import { isSettingsFile } from './corpus/settings/settings-file.js';
import { takeEnvFile } from './env-file.js';
import { type StartedLibrary, startLibrary } from './library/start-library.js';
import { watchFolder } from './library/watch-folder.js';
import { createLog, type Log } from './log.js';
import { packageFile } from './package-file.js';
import { logReading } from './reading-log.js';
import { UserError } from './user-error.js';

/** Exit statuses: 0 answered, 1 not answered, 2 a call or a folder that a person must put right, 70 a bug. */
type ExitStatus = 0 | 1 | 2 | 70;

/**
 * Runs the program.
 *
 * @param args the words behind the program's name
 * @returns the status to end with. Something may still be under way then, such as a connection attempt that was given up:
 *   the caller ends the process.
 */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  try {
    const odd = await takeEnvFile(process.env);
    return await run(readConfig(process.env, args, odd));
  } catch (error) {
    return await explain(error, args.includes('--json'));
  }
}

async function run(config: Config): Promise<ExitStatus> {
  const { job } = config;
  switch (job.type) {
    case 'usage':
      await write(process.stdout, `${usage}\n`);
      return 0;
    case 'version':
      await write(process.stdout, `${packageFile().version}\n`);
      return 0;
    case 'register':
      startLog(config);
      return await register(config, job);
    default: {
      const log = startLog(config);
      const token = botToken(config);
      const { shardProcesses, shardProcess } = config.discord;
      if (token !== null && shardProcesses && shardProcess === null) {
        return await openProcesses(config, token, log);
      }
      return await withLibrary(config, log, (library) => serve(config, library, log));
    }
  }
}

/** Everything that needs the documents. */
async function serve(config: Config, library: StartedLibrary, log: Log): Promise<ExitStatus> {
  const { job, json, limit } = config;
  switch (job.type) {
    case 'command': {
      const command = commandCalled(job.name, commands);
      const input = readInput(command, job.input);
      const everything = job.name === 'sources' ? EVERYTHING : null;
      const texts = textsWith(config.ownTexts)('en');
      const status = await runOnce({ library, command, input, json, texts, limit: limit ?? everything });
      return status === 'unanswered' ? 1 : 0;
    }
    case 'batch':
      await runBatch({ library, commands, input: process.stdin, output: process.stdout, log });
      return 0;
    default: {
      const token = botToken(config);
      if (token === null) await openConsole(config, library);
      else await openBot(config, token, library, log);
      return 0;
    }
  }
}

/** The token where this call is to run the bot; `null` where it is to do anything else. */
function botToken({ job, discord }: Config): string | null {
  return job.type === 'start' ? discord.token : null;
}

async function openConsole({ job, limit, ownTexts }: Config, library: StartedLibrary): Promise<void> {
  if (job.type !== 'console') {
    await write(
      process.stdout,
      'No DISCORD_TOKEN is set, so this is the console; to connect to Discord, put the token into .env (see README.md).\n',
    );
  }
  await write(process.stdout, 'Ask a question, or type /help. Ctrl-D ends.\n');
  const { stdin: input, stdout: output } = process;
  await runPrompt({ library, commands, texts: textsWith(ownTexts)('en'), limit, input, output });
}

async function openBot(config: Config, token: string, library: StartedLibrary, log: Log): Promise<void> {
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
async function openProcesses(config: Config, token: string, log: Log): Promise<ExitStatus> {
  const { manageProcesses } = await import('./discord/processes/manage-processes.js');
  const program = {
    file: fileURLToPath(new URL('./index.js', import.meta.url)),
    args: process.argv.slice(2),
  };
  await manageProcesses({ ...config.discord, token, program, status: config.status, log });
  return 0;
}

async function register(
  { discord, json }: Config,
  { guild, dryRun }: { readonly guild: string | null; readonly dryRun: boolean },
): Promise<ExitStatus> {
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
  return 0;
}

/** The log, with what is odd about the environment at its beginning. */
function startLog(config: Config): Log {
  const log = logFor(config);
  for (const remark of config.remarks) log.warn(remark);
  return log;
}

/** The bot's log is read by programs, unless somebody looks at it; every other call's by who called. */
function logFor(config: Config): Log {
  const { level, format } = config.log;
  const { token, shardProcess } = config.discord;
  const forPrograms = botToken(config) !== null && !process.stderr.isTTY;
  return createLog({
    level,
    format: format ?? (forPrograms ? 'json' : 'text'),
    secrets: token === null ? [] : [token],
    always: shardProcess === null ? {} : { process: shardProcess },
  });
}

async function withLibrary(
  config: Config,
  log: Log,
  use: (library: StartedLibrary) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const { corpus, limits, memoryMegabytes, cache, watchMs, job } = config;
  const staysOpen = job.type === 'start' || job.type === 'console';
  const watch =
    staysOpen && watchMs !== null ? await watchFolder({ folder: corpus, limits, every: watchMs, log }) : null;
  const isPrompt = staysOpen && botToken(config) === null;
  const tell = logReading(log);
  const stop = new AbortController();
  const library = await startLibrary({
    folder: corpus,
    limits,
    cache,
    memoryMegabytes,
    // At the prompt somebody types while it is found who said what.
    onProgress: (progress) => (isPrompt && progress.step === 'quotations' ? undefined : tell(progress)),
    onNotKept: (problem) => log.warn(problem),
    onRejection: (problem, reading) =>
      log.warn('a promise was rejected that nobody waits for', {
        reason: problem,
        file: reading?.file ?? null,
      }),
    onRestart: ({ message, reading }) =>
      log.error('the library is started again', { reason: message, file: reading?.file ?? null }),
  }).catch((error: unknown) => {
    throw isAbsolute(corpus) ? error : withWhereItWasLookedFor(error, resolve(corpus));
  });
  try {
    await tellWhatIsAmiss(config, library, log);
    void watch?.keep(library, stop.signal);
    const status = await use(library);
    // Who is quoted may still be being found: the next call is quick only where that, too, has been kept.
    if (!staysOpen && cache !== null) await library.sources();
    return status;
  } finally {
    stop.abort();
    await library.close();
  }
}

/**
 * Logs what is wrong in the settings of the folder, and that there is nothing to answer from.
 *
 * @throws UserError where nothing can be read and the call is for an answer
 */
async function tellWhatIsAmiss({ corpus, job }: Config, library: StartedLibrary, log: Log): Promise<void> {
  const [{ documents }, skipped] = await Promise.all([library.counts(), library.skipped()]);
  for (const { file, reason } of skipped) if (isSettingsFile(file)) log.error(`${file}: ${reason}`);
  if (documents > 0) return;
  if (skipped.every(({ file }) => isSettingsFile(file))) {
    log.warn(`The folder “${corpus}” holds no documents yet.`);
    return;
  }
  // These two name each file themselves.
  if (job.type === 'command' && (job.name === 'sources' || job.name === 'check')) return;
  const problem = `Nothing in the folder “${corpus}” can be read; footnote check names each file with the reason.`;
  if (job.type === 'command') throw new UserError(problem, 'unreadable-corpus');
  log.warn(problem);
}

/** A short name of a folder means another one in each place that the program may be started in. */
function withWhereItWasLookedFor(error: unknown, path: string): unknown {
  if (!(error instanceof UserError) || error.code !== 'unreadable-corpus') return error;
  return new UserError(`${error.message} It was looked for at “${path}”.`, error.code, { cause: error });
}

/** A person is told in one sentence; a bug shows where it is. Where nobody reads it any more, the status still says it. */
async function explain(error: unknown, json: boolean): Promise<ExitStatus> {
  const say = (stream: NodeJS.WritableStream, text: string) => write(stream, text).catch(() => undefined);
  if (!(error instanceof UserError)) {
    await say(process.stderr, `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 70;
  }
  await say(process.stderr, `${error.message}\n`);
  if (json) {
    const answer = { id: null, error: { code: error.code, message: error.message } };
    await say(process.stdout, jsonLine(answer));
  }
  return 2;
}
