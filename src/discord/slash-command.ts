import type { ChatInputCommandInteraction } from 'discord.js';
import { callerOf } from './admins.js';
import { answerCommand } from './answer-command.js';
import { admit, type BotContext, listedCommand } from './bot-context.js';
import { PRIVATE_OPTION } from './command-data.js';
import { readTypedInput } from './input.js';
import type { Outcome } from './outcome.js';
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
  const texts = bot.textsFor(interaction);
  const command = listedCommand(interaction.commandName, texts.own, bot);
  const caller = callerOf(interaction);
  await admit(command, caller, texts.own, bot);
  const input = readTypedInput(command, (option) => interaction.options.getString(option), texts.own);
  const wanted = interaction.options.getBoolean(PRIVATE_OPTION) ?? bot.visibility === 'private';
  const visibility = command.visibility === 'private' || wanted ? 'private' : 'public';
  return answerCommand(
    { command, input, page: 1 },
    { caller, visibility, texts: visibility === 'private' ? texts.own : texts.shared },
    responder,
    bot,
  );
}
