import { UserError } from '../user-error.js';
import type { Texts } from './texts/texts.js';

/**
 * Asks the library, and says in the reader's language where the source that was named is none.
 *
 * @param source the file, folder or title that was named; `null`: none
 */
export async function inKnownSource<Answer>(
  source: string | null,
  { input }: Texts,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (source === null || !(error instanceof UserError) || error.code !== 'not-found') throw error;
    throw new UserError(input.unknownSource(source), error.code, { cause: error });
  }
}
