import type { Place } from '../corpus/settings/channel-rules.js';
import { UserError } from '../shared/user-error.js';
import type { Library, OnProgress, ReloadReport, WholeLibrary } from './library.js';
import type { WorkerOptions } from './thread/protocol.js';
import { startWorker, type WorkerDeath, type WorkerWatch } from './thread/running-worker.js';
import { keepRunning, type Succession } from './thread/succession.js';

export interface StartOptions extends WorkerOptions, Omit<WorkerWatch, 'stop'> {
  /** The built worker; tests that run from the sources name it. */
  readonly workerFile?: URL;
  /** Told when the worker died and another one takes its place. */
  readonly onRestart?: (death: WorkerDeath) => void;
}

/** What happened since the library was started. */
export interface LibraryActivity {
  /** How often a thread took the place of one that had died. */
  readonly restarts: number;
  /** How often the folder was read again, and how often that failed. */
  readonly reloads: number;
  readonly failedReloads: number;
  /** How long it took the last time, in milliseconds; `null`: not yet. */
  readonly reloadMs: number | null;
}

/** A library in a thread of its own. */
export interface StartedLibrary extends WholeLibrary {
  activity(): LibraryActivity;
  /** @param patience how long what was read may take to be kept, in milliseconds; 5,000 where nothing is said */
  close(patience?: number): Promise<void>;
}

const DEFAULT_PATIENCE = 5_000;

/**
 * Opens a library in a worker thread: reading a folder never holds up the caller's thread, and a crash while reading
 * never ends the program. When the worker dies, a new one reads the folder again, without the file over which the old one
 * died, and is asked what the old one was being asked; where it died over no file, a question is answered with a `UserError`.
 * Where starting it fails too, a reload tries once more.
 *
 * @throws UserError `unreadable-corpus` when the folder cannot be read
 */
export async function startLibrary({
  workerFile,
  onRestart,
  onNotKept,
  onRejection,
  onProgress,
  memoryMegabytes,
  ...options
}: StartOptions): Promise<StartedLibrary> {
  const file = workerFile ?? new URL('./thread/worker.js', import.meta.url);
  const activity = { restarts: 0, reloads: 0, failedReloads: 0, reloadMs: null as number | null };
  const succession = await keepRunning(
    (setAside, stop) =>
      startWorker(
        file,
        { ...options, setAside },
        { stop, memoryMegabytes, onNotKept, onRejection, onProgress },
      ),
    (death) => {
      activity.restarts += 1;
      onRestart?.(death);
    },
  );

  async function reload(place: Place | null, onCallProgress?: OnProgress): Promise<ReloadReport> {
    try {
      const worker = await succession.revived();
      const report = (await worker.call('reload', [], place, onCallProgress)) as ReloadReport;
      succession.answered();
      activity.reloads += 1;
      activity.reloadMs = report.ms;
      return report;
    } catch (error) {
      activity.failedReloads += 1;
      throw error;
    }
  }

  const at = (place: Place | null) =>
    seenFrom(place, succession, (onCallProgress) => reload(place, onCallProgress));
  return {
    ...at(null),
    at,
    activity: () => ({ ...activity }),
    close: (patience = DEFAULT_PATIENCE) => succession.close(patience),
  };
}

/** The library as a place has it: all but reloading is asked of the thread that runs. */
function seenFrom(place: Place | null, succession: Succession, reload: Library['reload']): Library {
  const call: Call = (method, ...args) => callFrom(place, succession, method, args);
  return {
    ask: (request) => call('ask', request),
    quotes: (request) => call('quotes', request),
    quotations: (name) => call('quotations', name),
    locate: (request) => call('locate', request),
    sources: () => call('sources'),
    read: (request) => call('read', request),
    counts: () => call('counts'),
    skipped: () => call('skipped'),
    unusedPatterns: () => call('unusedPatterns'),
    check: () => call('check'),
    reload,
    context: (reference) => call('context', reference),
    complete: (kind, typed, limit, longest) => call('complete', kind, typed, limit, longest),
  };
}

type Answer<Name extends keyof Library> = Awaited<ReturnType<Library[Name]>>;

type Call = <Name extends keyof Library>(
  method: Name,
  ...args: Parameters<Library[Name]>
) => Promise<Answer<Name>>;

/** Calls the thread that runs, and the next one where it ends over a file before it has answered. */
async function callFrom<Name extends keyof Library>(
  place: Place | null,
  succession: Succession,
  method: Name,
  args: Parameters<Library[Name]>,
): Promise<Answer<Name>> {
  const worker = await succession.running();
  try {
    const value = await worker.call(method, args, place);
    succession.answered();
    return value as Answer<Name>;
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'busy' || succession.closing.aborted) throw error;
    // What asks nothing is not to blame, nor is a question for a thread that ended over a file, which the next one leaves out.
    const { reading } = await worker.ended;
    if (reading === null && args.length > 0) throw error;
    return callFrom(place, succession, method, args);
  }
}
