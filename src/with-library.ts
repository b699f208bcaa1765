import { isAbsolute, resolve } from 'node:path';
import { botToken, type Config } from './config.js';
import { unusedInEnglish } from './corpus/settings/folder-settings.js';
import { isSettingsFile } from './corpus/settings/settings-file.js';
import { reasonInEnglish } from './corpus/unread-in-english.js';
import { type StartedLibrary, startLibrary } from './library/start-library.js';
import { watchFolder } from './library/watch-folder.js';
import { logReading } from './reading-log.js';
import type { Log } from './shared/log.js';
import { UserError } from './shared/user-error.js';

/** How long a call that has answered may take to keep what it read, in milliseconds: a slow disk needs more than seconds. */
const UNTIL_KEPT = 600_000;

/**
 * Opens the documents, has them used, and closes them again, also where using them fails.
 *
 * @throws UserError where the folder cannot be read, and where a question is asked and nothing in it can
 */
export async function withLibrary<T>(
  config: Config,
  log: Log,
  use: (library: StartedLibrary) => Promise<T>,
): Promise<T> {
  const { corpus, limits, cache, watchMs, job } = config;
  const isKeptOpen = staysOpen(job);
  const watch =
    isKeptOpen && watchMs !== null
      ? await watchFolder({ folder: corpus, limits, every: watchMs, log })
      : null;
  const stop = new AbortController();
  const library = await openDocuments(config, log);
  try {
    await tellWhatIsAmiss(config, library, log);
    void watch?.keep(library, stop.signal);
    const used = await use(library);
    if (!isKeptOpen && cache !== null) {
      // Who is quoted may still be being found: the next call is quick only where that, too, has been kept.
      await library.sources();
      await library.close(UNTIL_KEPT);
    }
    return used;
  } finally {
    stop.abort();
    await library.close();
  }
}

/** @throws UserError where the folder cannot be read, with where it was looked for */
async function openDocuments(config: Config, log: Log): Promise<StartedLibrary> {
  const { corpus, limits, cache, memoryMegabytes, job } = config;
  const isPrompt = staysOpen(job) && botToken(config) === null;
  const tell = logReading(log);
  try {
    return await startLibrary({
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
    });
  } catch (error) {
    throw isAbsolute(corpus) ? error : withWhereItWasLookedFor(error, resolve(corpus));
  }
}

/** Whether it answers people for as long as it runs. */
function staysOpen({ type }: Config['job']): boolean {
  return type === 'start' || type === 'console';
}

/**
 * Logs what is wrong in the settings of the folder, and that there is nothing to answer from, unless the call says so itself.
 *
 * @throws UserError where nothing can be read and the call is for an answer
 */
async function tellWhatIsAmiss(
  { corpus, job, json }: Config,
  library: StartedLibrary,
  log: Log,
): Promise<void> {
  const [{ documents }, skipped, unused] = await Promise.all([
    library.counts(),
    library.skipped(),
    staysOpen(job) ? library.unusedPatterns() : [],
  ]);
  for (const { file, reason } of skipped)
    if (isSettingsFile(file)) log.error(`${file}: ${reasonInEnglish(reason)}`);
  for (const { file, pattern } of unused) log.warn(`${file}: ${unusedInEnglish(pattern)}`);
  if (documents > 0) return;
  if (skipped.every(({ file }) => isSettingsFile(file))) {
    const saysSo = job.type === 'command' && job.name !== 'check' && !json;
    if (!saysSo) log.warn(`The folder “${corpus}” holds no documents yet.`);
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
