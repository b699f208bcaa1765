import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  /** But for how far reading the documents has come. */
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder to run in. */
  readonly cwd?: string;
}

/** Has a program run this module before itself, also in its threads. */
export function runningFirst(code: string): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

/** Starts the built program with no settings but those given; the caller ends it. */
export function startProgram(args: readonly string[], { environment = {}, cwd }: ProgramOptions = {}) {
  const inherited = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  return spawn(process.execPath, [entry, ...args], {
    // Nothing is left behind in the home folder of who runs the tests.
    env: { ...inherited, DISCORD_TOKEN: '', FOOTNOTE_SNAPSHOT: 'no', ...environment },
    ...(cwd !== undefined && { cwd }),
  });
}

/** Standard error without how far reading the documents has come, which a program says on a slow machine only. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(/^.*\breading the documents\b.*\n/gm, '');
}

/** Runs the built program to its end. */
export async function runProgram(args: readonly string[], options: ProgramOptions = {}): Promise<Outcome> {
  const child = startProgram(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(options.input ?? '');
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, stdout, stderr: withoutProgress(stderr) };
}
