import type { Reply } from '../../commands/reply.js';
import type { AnswerStatus } from '../../retrieval/answer.js';
import type { LogFacts } from '../../shared/log.js';

/**
 * What became of a request, for those who run the bot:
 *
 * - `answered`, `unsure`, `unanswered`: the reply's status
 * - `done`: something other than a question was done, such as removing a message
 * - `refused`: the caller was told what to put right
 * - `failed`: a bug, told with a reference
 * - `undelivered`: Discord did not take the answer
 */
export type RequestOutcome = AnswerStatus | 'done' | 'refused' | 'failed' | 'undelivered';

/** A request that is over: never its text, only what it was. */
export interface FinishedRequest extends LogFacts {
  /** `/ask`, `button page`, `complete /quotes`. */
  readonly request: string;
  /** The server's id, `null` in a direct message. */
  readonly server: string | null;
  readonly outcome: RequestOutcome;
  /** From its arrival to the last thing that was sent for it. */
  readonly ms: number;
  readonly passages: number;
}

/** What became of a request, before it is known how long that took. */
export type Result = Pick<FinishedRequest, 'outcome' | 'passages'>;

/** What became of a request that was answered with a reply, if that arrived. */
export function replied(arrived: boolean, { status, parts }: Reply): Result {
  return arrived
    ? { outcome: status, passages: parts.filter(({ type }) => type === 'quote').length }
    : settled(false);
}

/** What became of a request that was answered without one. */
export function settled(arrived: boolean, outcome: RequestOutcome = 'done'): Result {
  return { outcome: arrived ? outcome : 'undelivered', passages: 0 };
}
