import type { ReadFile } from '../../corpus/read-document.js';
import type { Place } from '../../corpus/settings/channel-rules.js';
import { UserError, type UserErrorCode } from '../../shared/user-error.js';
import type { Library, ReadingProgress } from '../library.js';
import type { LibraryOptions } from '../open-library.js';

/** What the main thread and the library's worker say to each other. */
export type Method = keyof Library | 'close';

/** Functions cannot be sent to a thread: it tells what it reads in messages. */
export type WorkerOptions = Omit<
  LibraryOptions,
  'onReading' | 'onNotKept' | 'onKeeping' | 'onProgress' | 'onWhole'
>;

export interface LibraryCall {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
  /** Where it is asked; `null`: where everything may be seen. */
  readonly place: Place | null;
}

export type WorkerMessage =
  /** A file's contents begin to be read; `null`: none is being read any more. */
  | { readonly type: 'reading'; readonly reading: ReadFile | null }
  /** What was read could not be kept for the next start. */
  | { readonly type: 'not-kept'; readonly problem: string }
  /** A promise that nobody waits for was rejected. */
  | { readonly type: 'rejection'; readonly problem: string }
  /** Something of what was read is still to be kept for the next start, or nothing any more. */
  | { readonly type: 'keeping'; readonly isKeeping: boolean }
  /** The folder is being read, was read, or could not be. */
  | { readonly type: 'opening'; readonly progress: ReadingProgress }
  | { readonly type: 'opened' }
  /** Everything has been read for the first time. */
  | { readonly type: 'whole' }
  | { readonly type: 'refused'; readonly error: WireError }
  | { readonly type: 'progress'; readonly id: number; readonly progress: ReadingProgress }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: WireError };

/** An error as it crosses between threads, which keep no classes. */
export interface WireError {
  readonly message: string;
  readonly stack: string | null;
  /** Set for a `UserError` only. */
  readonly code: UserErrorCode | null;
}

/** An error made ready to be sent to the other thread. */
export function toWire(error: unknown): WireError {
  if (error instanceof UserError) return { message: error.message, stack: null, code: error.code };
  if (error instanceof Error) return { message: error.message, stack: error.stack ?? null, code: null };
  return { message: String(error), stack: null, code: null };
}

/** The error that the other thread sent. */
export function fromWire({ message, stack, code }: WireError): Error {
  if (code !== null) return new UserError(message, code);
  const error = new Error(message);
  if (stack !== null) error.stack = stack;
  return error;
}
