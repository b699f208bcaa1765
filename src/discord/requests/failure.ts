import { randomBytes } from 'node:crypto';
import type { Texts } from '../../commands/texts/texts.js';
import type { Log } from '../../shared/log.js';
import { UserError } from '../../shared/user-error.js';
import { MarkupError } from '../access/markup-error.js';
import { errorFacts } from '../connection/redact.js';
import type { MessageBody } from '../rendering/limits.js';
import { markupMessage, plainMessage } from '../rendering/plain-message.js';

/**
 * What a person is told about an error: the sentence of a `UserError`, and for a bug nothing of it but a short reference,
 * under which the log has the rest.
 *
 * @param secrets what a person typed, which the log must not hold
 */
export function failureMessage(
  error: unknown,
  { refusal }: Texts,
  log: Log,
  secrets: readonly string[],
): MessageBody {
  if (error instanceof MarkupError) return markupMessage(error.message);
  if (error instanceof UserError) return plainMessage(refusalOf(error, refusal));
  const reference = randomBytes(3).toString('hex');
  log.error('A request failed', { reference, ...errorFacts(error, secrets) });
  return plainMessage(refusal.bug(reference));
}

/** What the library refuses everybody is said in the reader's language; every other sentence is in it already. */
function refusalOf({ code, message }: UserError, refusal: Texts['refusal']): string {
  switch (code) {
    case 'busy':
      return refusal.readingAgain;
    case 'unknown-place':
      return refusal.unknownPlace;
    case 'broken-rules':
      return refusal.brokenRules;
    default:
      return message;
  }
}
