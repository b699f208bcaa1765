import { usage } from './command-line.js';
import { commandCalled } from './commands/command.js';
import { commands } from './commands/commands.js';
import { readInput } from './commands/input/input.js';
import { EVERYTHING } from './commands/parts/pages.js';
import { textsWith } from './commands/texts/choose-texts.js';
import { botToken, type Config, readConfig } from './config.js';
import { runBatch } from './console/batch.js';
import { runOnce } from './console/one-off.js';
import { jsonLine, write } from './console/output.js';
import { takeEnvFile } from './env-file.js';
import { openBot, openConsole, openProcesses, register } from './fronts.js';
import type { StartedLibrary } from './library/start-library.js';
import type { Log } from './log.js';
import { packageFile } from './package-file.js';
import { startLog } from './start-log.js';
import { UserError } from './user-error.js';
import { withLibrary } from './with-library.js';

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
      await register(config, job);
      return 0;
    default: {
      const log = startLog(config);
      const token = botToken(config);
      const { shardProcesses, shardProcess } = config.discord;
      if (token !== null && shardProcesses && shardProcess === null) {
        await openProcesses(config, token, log);
        return 0;
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
      await runBatch({ library, commands, limit, input: process.stdin, output: process.stdout, log });
      return 0;
    default: {
      const token = botToken(config);
      if (token === null) await openConsole(config, library);
      else await openBot(config, token, library, log);
      return 0;
    }
  }
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
