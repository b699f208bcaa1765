import { usage } from './command-line.js';
import { botToken, type Config, readConfig } from './config.js';
import { jsonLine, write } from './console/output.js';
import { takeEnvFile } from './env-file.js';
import { packageFile } from './package-file.js';
import type { AnswerExitStatus } from './serve.js';
import { UserError } from './shared/user-error.js';
import { startLog } from './start-log.js';
import { withLibrary } from './with-library.js';

/** Exit statuses: those of an answer, 2 for a call or a folder that a person must put right, 70 for a bug. */
type ExitStatus = AnswerExitStatus | 2 | 70;

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
    case 'register': {
      startLog(config);
      const { register } = await import('./fronts.js');
      await register(config, job);
      return 0;
    }
    default: {
      const log = startLog(config);
      const token = botToken(config);
      const { shardProcesses, shardProcess } = config.discord;
      if (token !== null && shardProcesses && shardProcess === null) {
        const { openProcesses } = await import('./fronts.js');
        await openProcesses(config, token, log);
        return 0;
      }
      // Loaded while the thread of the library already reads the documents.
      const serving = import('./serve.js');
      return await withLibrary(config, log, async (library) => (await serving).serve(config, library, log));
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
