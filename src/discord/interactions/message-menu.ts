import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { UserError } from '../../shared/user-error.js';
import { callerOf } from '../access/caller.js';
import { readTypedInput } from '../reading/input.js';
import { wordsOfMessage } from '../reading/message-words.js';
import type { BotContext } from '../requests/bot-context.js';
import type { Result } from '../requests/outcome.js';
import { admit } from '../requests/run-command.js';
import { answerCommand } from './answer-command.js';
import type { Responder } from './responder.js';

/**
 * Answers a command that was chosen in the menu of a message, for the one who chose it only.
 *
 * @throws UserError for a message without words, and for what else the caller can put right
 */
export async function answerMessageMenu(
  interaction: MessageContextMenuCommandInteraction,
  responder: Responder,
  bot: BotContext,
): Promise<Result> {
  const { own: texts } = bot.textsFor(interaction);
  const command = bot.commands.find(({ messageMenu }) => messageMenu === interaction.commandName);
  if (command === undefined) throw new UserError(texts.refusal.unknownMenu);
  const caller = callerOf(interaction);
  await admit(command, caller, texts, bot);
  const words = wordsOfMessage(interaction.targetMessage, texts);
  const [first] = Object.keys(command.options);
  const input = readTypedInput(command, (option) => (option === first ? words : null), texts);
  return answerCommand({ command, input, caller, texts, visibility: 'private' }, responder, bot);
}
