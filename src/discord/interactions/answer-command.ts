import { type Audience, layOut } from '../rendering/render.js';
import type { BotContext } from '../requests/bot-context.js';
import { type Result, replied } from '../requests/outcome.js';
import { type Asking, type CommandCall, runCommand } from '../requests/run-command.js';
import { showProgress } from './progress.js';
import type { Responder } from './responder.js';

/** A command that somebody called. */
export interface CalledCommand extends Omit<CommandCall, 'page'>, Asking {}

/**
 * Runs a command and sends its reply, the first page of it.
 *
 * @throws UserError for what the caller can put right
 */
export async function answerCommand(
  { command, input, caller, texts, visibility }: CalledCommand,
  responder: Responder,
  bot: BotContext,
): Promise<Result> {
  const call: CommandCall = { command, input, page: 1 };
  const audience: Audience =
    visibility === 'private'
      ? { type: 'private', shareable: true }
      : { type: 'public', asker: caller.user, shared: false };
  const progress = showProgress(responder);
  // The reply is worked out while Discord is told that one will come.
  const [, reply] = await Promise.all([
    responder.defer(visibility),
    runCommand(call, { caller, texts, visibility }, bot, progress.show).finally(progress.end),
  ]);
  const { accentColour } = bot;
  const body = layOut({ command, input, reply, texts })({ sheet: 1, audience, accentColour });
  return replied(await responder.edit(body), reply);
}
