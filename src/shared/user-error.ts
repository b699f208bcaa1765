/** Short, stable names of what can go wrong, for programs that read the JSON; `internal` is a bug. */
export const ERROR_CODES = [
  'bad-request',
  'not-found',
  'busy',
  'bad-configuration',
  'unreadable-corpus',
  'discord',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export type UserErrorCode =
  | Exclude<ErrorCode, 'internal'>
  /** What may be shown where it is asked is not known; on Discord only. */
  | 'unknown-place'
  | 'broken-rules';

/**
 * Something a person can put right: a missing folder, a wrong flag, a refused token.
 *
 * Its message is one clear sentence that says what is wrong and what to do, and it is shown as it is, without a
 * stack trace. Everything else that is thrown is a bug and is treated like one.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;

  constructor(message: string, code: UserErrorCode = 'bad-request', options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
