import type { ChatInputCommandInteraction } from 'discord.js';
import { callerOf } from './admins.js';
import { admit, type BotContext, listedCommand, runCommand } from './bot-context.js';
import { PRIVATE_OPTION } from './command-data.js';
import { readTypedInput } from './input.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { showProgress } from './progress.js';
import { type Audience, renderReply } from './render.js';
import type { Responder } from './responder.js';

/**
 * Answers a slash command.
 *
 * @throws UserError for what the caller can put right
 */
export async function answerSlashCommand(
  interaction: ChatInputCommandInteraction,
  responder: Responder,
  bot: BotContext,
): Promise<Outcome> {
  const command = listedCommand(interaction.commandName, bot);
  const caller = callerOf(interaction);
  await admit(command, caller, bot);
  const input = readTypedInput(command, (option) => interaction.options.getString(option));
  const wanted = interaction.options.getBoolean(PRIVATE_OPTION) ?? bot.visibility === 'private';
  const hidden = command.visibility === 'private' || wanted;
  const audience: Audience = hidden
    ? { type: 'private', shareable: true }
    : { type: 'public', asker: interaction.user.id, shared: false };

  const progress = showProgress(responder);
  // The reply is worked out while Discord is told that one will come.
  const [deferred, reply] = await Promise.all([
    responder.defer(audience.type),
    runCommand({ command, input, page: 1 }, caller, bot, progress.show).finally(progress.end),
  ]);
  const sent = deferred && (await responder.edit(renderReply({ command, input, reply, sheet: 1, audience })));
  return outcomeOf(sent, reply);
}
