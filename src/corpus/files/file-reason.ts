import { reasonInEnglish } from '../unread-in-english.js';
import { type UnreadReason, unread } from '../unread-reason.js';

/** What the system called its refusal, such as `ENOENT`; empty where it did not say. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The same for people, where there has to be something to name. */
export function namedCodeOf(error: unknown): string {
  return codeOf(error) || 'no reason given';
}

/** Why a file or folder could not be opened. */
export function refusalOf(error: unknown): UnreadReason {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return unread('gone');
    case 'EACCES':
    case 'EPERM':
      return unread('forbidden');
    default:
      return unread('system', namedCodeOf(error));
  }
}

/** The same as a sentence for whoever runs the program. */
export function reasonOf(error: unknown): string {
  return reasonInEnglish(refusalOf(error));
}
