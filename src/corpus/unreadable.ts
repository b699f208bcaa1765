import { UserError } from '../shared/user-error.js';
import { reasonInEnglish } from './unread-in-english.js';
import type { UnreadReason } from './unread-reason.js';

/** Thrown where a file cannot be read, for a reason that can be told in every language; its message is in English. */
export class Unreadable extends UserError {
  readonly reason: UnreadReason;

  /** @param cause what was thrown by what tried to read it */
  constructor(reason: UnreadReason, cause?: unknown) {
    super(reasonInEnglish(reason), 'unreadable-corpus', { cause });
    this.reason = reason;
  }
}
