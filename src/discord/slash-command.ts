import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../commands/command.js';
import { callerOf } from './admins.js';
import { answerCommand } from './answer-command.js';
import { admit, type BotContext, listedCommand } from './bot-context.js';
import { PRIVATE_OPTION } from './command-data.js';
import { readTypedInput } from './input.js';
import type { Outcome } from './outcome.js';
import { plainProse } from './plain-text.js';
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
  const typed = (option: string) => plainValue(command, option, interaction.options.getString(option));
  const input = readTypedInput(command, typed, texts.own);
  const wanted = interaction.options.getBoolean(PRIVATE_OPTION) ?? bot.visibility === 'private';
  const visibility = command.visibility === 'private' || wanted ? 'private' : 'public';
  return answerCommand(
    { command, input, page: 1 },
    { caller, visibility, texts: visibility === 'private' ? texts.own : texts.shared },
    responder,
    bot,
  );
}

/** Prose is read as in a message; a name that is offered for an option is taken as it is. */
function plainValue({ options }: Command, option: string, value: string | null): string | null {
  return value !== null && options[option]?.complete === null ? plainProse(value) : value;
}
