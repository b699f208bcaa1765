import { setTimeout as pause } from 'node:timers/promises';
import { folderState } from '../corpus/files/folder-state.js';
import { type CorpusLimits, DEFAULT_LIMITS } from '../corpus/limits.js';
import { unusedInEnglish } from '../corpus/settings/folder-settings.js';
import { reasonInEnglish } from '../corpus/unread-in-english.js';
import type { Log } from '../shared/log.js';
import { UserError } from '../shared/user-error.js';
import type { Library, ReloadReport } from './library.js';

export interface WatchOptions {
  readonly folder: string;
  /** What differs from `DEFAULT_LIMITS`. */
  readonly limits?: Partial<CorpusLimits> | undefined;
  /** How long between two looks at the folder, in milliseconds. */
  readonly every: number;
  readonly log: Log;
}

/** A watch over a folder, which has looked at it already. */
export interface FolderWatch {
  /** Reloads the library when the folder has changed and settled, until `stop` is aborted. */
  keep(library: Pick<Library, 'reload'>, stop: AbortSignal): Promise<void>;
}

/** Looking takes at most this share of the time, however many files there are. */
const SHARE = 0.1;

/** Somebody may put an archive of pictures there. */
const MOST_NAMED = 100;

/** After so many looks a folder in which something always changes is read all the same. */
const MOST_LOOKS = 12;

/**
 * Watches a folder by looking at it again and again. Being told by the system would be quicker, but costs a watch for
 * each folder and file, of which systems allow few, and does not work over network shares and into containers, nor when
 * the folder itself goes and comes back.
 *
 * It is to be started before the folder is read, so that nothing that changes meanwhile is missed.
 */
export async function watchFolder({ folder, limits, every, log }: WatchOptions): Promise<FolderWatch> {
  const look = () => folderState(folder, { ...DEFAULT_LIMITS, ...limits });
  let wasRead = await look();

  return {
    async keep(library, stop) {
      let last = wasRead;
      let looks = 0;
      let wait = every;
      while (await paused(wait, stop)) {
        const begun = performance.now();
        const now = await look();
        wait = Math.max(every, (performance.now() - begun) / SHARE);
        const settled = now === last || looks >= MOST_LOOKS;
        last = now;
        looks = now === wasRead ? 0 : looks + 1;
        if (now === wasRead || !settled || stop.aborted) continue;
        // From before the reload: what changes while it reads is seen at the next look.
        wasRead = now;
        looks = 0;
        await reloadAndLog(library, log, stop);
      }
    },
  };
}

async function reloadAndLog(library: Pick<Library, 'reload'>, log: Log, stop: AbortSignal): Promise<void> {
  try {
    logReport(await library.reload(), log);
  } catch (error) {
    if (stop.aborted) return;
    if (error instanceof UserError) log.warn(`The folder changed. ${error.message}`);
    else log.error('reading the changed folder failed', { error: String(error) });
  }
}

function logReport(report: ReloadReport, log: Log): void {
  const { added, changed, removed, skipped, newlySkipped, unusedPatterns, passages, ms } = report;
  log.info('reloaded', {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    skipped: skipped.length,
    passages,
    ms,
  });
  for (const [files, what] of [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const) {
    for (const file of files) log.debug(`document ${what}`, { file });
  }
  for (const { file, reason } of newlySkipped.slice(0, MOST_NAMED))
    log.warn('file left out', { file, reason: reasonInEnglish(reason) });
  const rest = newlySkipped.length - MOST_NAMED;
  if (rest > 0) log.warn('more files left out; footnote check names them', { files: rest });
  for (const { file, pattern } of unusedPatterns.slice(0, MOST_NAMED))
    log.warn(`${file}: ${unusedInEnglish(pattern)}`);
}

/** @returns false when it was told to stop */
async function paused(milliseconds: number, stop: AbortSignal): Promise<boolean> {
  try {
    await pause(milliseconds, undefined, { signal: stop, ref: false });
    return true;
  } catch {
    return false;
  }
}
