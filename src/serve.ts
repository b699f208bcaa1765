import { knownCommand } from './commands/command.js';
import { commands } from './commands/commands.js';
import { readInput } from './commands/input/input.js';
import { EVERYTHING } from './commands/parts/pages.js';
import { textsWith } from './commands/texts/choose-texts.js';
import { botToken, type Config } from './config.js';
import { runBatch } from './console/batch.js';
import { runOnce } from './console/one-off.js';
import { openBot, openConsole } from './fronts.js';
import type { StartedLibrary } from './library/start-library.js';
import type { Log } from './shared/log.js';

/** 0 answered, 1 not answered. */
export type AnswerExitStatus = 0 | 1;

/** Does what was asked for with the documents, in the front that was asked for. */
export async function serve(config: Config, library: StartedLibrary, log: Log): Promise<AnswerExitStatus> {
  const { job, json, limit } = config;
  switch (job.type) {
    case 'command': {
      const command = knownCommand(job.name, commands);
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
