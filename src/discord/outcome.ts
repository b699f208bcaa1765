import type { AnswerStatus } from '../retrieval/answer.js';

/** What became of a request, for the log. */
export interface Outcome {
  /** Whether the answer arrived. */
  readonly sent: boolean;
  readonly status: AnswerStatus | 'done';
}
