import { access, readFile } from 'node:fs/promises';
import dotenv from 'dotenv';
import { decode } from './corpus/files/decode.js';
import { codeOf, reasonOf } from './corpus/files/file-reason.js';
import { UserError } from './shared/user-error.js';

const NAME = '.env';
/** What some editors make of the name, and some systems do not show. */
const WITH_ENDING = '.env.txt';

/**
 * Takes the settings of `.env` in the folder one is in; what the environment has already goes before. The file may be
 * written in whatever encoding an editor or a shell chose, UTF-16 with its mark among them.
 *
 * @returns what is odd about the file, in sentences for whoever runs the program: what cannot be read is as if it were
 *   not there, which nobody would guess
 */
export async function takeEnvFile(environment: NodeJS.ProcessEnv): Promise<string[]> {
  try {
    const { text, warnings } = await decode(await readFile(NAME));
    dotenv.populate(environment, dotenv.parse(text));
    return warnings.map((warning) => `About ${NAME}: ${warning} Save it as UTF-8.`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      return (await isThere(WITH_ENDING)) ? [`${WITH_ENDING} is not read: call it ${NAME}.`] : [];
    }
    return [`${NAME} is not read: ${error instanceof UserError ? 'It holds no text.' : reasonOf(error)}`];
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
