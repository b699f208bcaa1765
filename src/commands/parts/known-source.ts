import { matchSources } from '../../corpus/match-sources.js';
import { tellReason } from '../../corpus/unread-reason.js';
import type { Library } from '../../library/library.js';
import { UserError } from '../../shared/user-error.js';
import type { Texts } from '../texts/texts.js';
import { partSettings } from './skipped-parts.js';

/**
 * Asks the library, and says in the reader's language where the source that was named is none: that there is no such
 * file, or that it could not be read, and why.
 *
 * @param source the file, folder or title that was named; `null`: none
 */
export async function inKnownSource<Answer>(
  library: Library,
  source: string | null,
  { input, unread }: Texts,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (source === null || !(error instanceof UserError) || error.code !== 'not-found') throw error;
    const { files } = partSettings(await library.skipped());
    const [at] = matchSources(
      files.map(({ file }) => ({ source: { file, title: '' } })),
      source,
    );
    const skipped = at === undefined ? undefined : files[at];
    const message = skipped
      ? input.unreadSource(skipped.file, tellReason(skipped.reason, unread))
      : input.unknownSource(source);
    throw new UserError(message, error.code, { cause: error });
  }
}
