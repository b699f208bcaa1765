import type { Texts } from '../../commands/texts/texts.js';
import type { Caller } from '../access/admins.js';
import { type Audience, renderReply } from '../rendering/render.js';
import { type BotContext, type CommandCall, runCommand } from '../requests/bot-context.js';
import { type Outcome, outcomeOf } from '../requests/outcome.js';
import { showProgress } from './progress.js';
import type { Responder, Visibility } from './responder.js';

/** Who asks, who will see the answer, and what the program says to them. */
export interface Asking {
  readonly caller: Caller;
  readonly texts: Texts;
  readonly visibility: Visibility;
}

/**
 * Runs a command and sends its reply.
 *
 * @throws UserError for what the caller can put right
 */
export async function answerCommand(
  call: CommandCall,
  { caller, visibility, texts }: Asking,
  responder: Responder,
  bot: BotContext,
): Promise<Outcome> {
  const audience: Audience =
    visibility === 'private'
      ? { type: 'private', shareable: true }
      : { type: 'public', asker: caller.user, shared: false };
  const progress = showProgress(responder);
  // The reply is worked out while Discord is told that one will come.
  const [deferred, reply] = await Promise.all([
    responder.defer(visibility),
    runCommand(call, { caller, texts }, bot, progress.show).finally(progress.end),
  ]);
  const sent =
    deferred &&
    (await responder.edit(
      renderReply({ ...call, reply, sheet: 1, audience, texts, accentColour: bot.accentColour }),
    ));
  return outcomeOf(sent, reply);
}
