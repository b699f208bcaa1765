import type { ChatInputCommandInteraction } from 'discord.js';
import type { TextOption } from '../../commands/command.js';
import { UserError } from '../../shared/user-error.js';
import { callerOf } from '../access/caller.js';
import { readTypedInput } from '../reading/input.js';
import { type NameOf, namesInOptions, withNames } from '../reading/mentioned-names.js';
import { plainProse } from '../reading/plain-text.js';
import { PRIVATE_OPTION } from '../registration/command-data.js';
import type { BotContext } from '../requests/bot-context.js';
import type { SpokenTexts } from '../requests/languages.js';
import type { Result } from '../requests/outcome.js';
import { admit, listedCommand } from '../requests/run-command.js';
import { answerCommand } from './answer-command.js';
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
): Promise<Result> {
  const texts = bot.textsFor(interaction);
  const command = listedCommand(interaction.commandName, texts.own, bot);
  const caller = callerOf(interaction);
  await admit(command, caller, texts.own, bot);
  const nameOf = namesInOptions(interaction);
  const typed = (option: string) => {
    const value = interaction.options.getString(option);
    return value === null
      ? null
      : plainValue(value, command.options[option]?.complete ?? null, nameOf, texts);
  };
  const input = readTypedInput(command, typed, texts.own);
  const wanted = interaction.options.getBoolean(PRIVATE_OPTION) ?? bot.visibility === 'private';
  const visibility = command.visibility === 'private' || wanted ? 'private' : 'public';
  const replyTexts = visibility === 'private' ? texts.own : texts.shared;
  return answerCommand({ command, input, caller, texts: replyTexts, visibility }, responder, bot);
}

/**
 * Prose is read as in a message; a name that is offered for an option is taken as it is, and somebody who is mentioned for
 * one goes by their name.
 *
 * @throws UserError where that is not known, and where prose holds nothing but what is no text, such as an emoji of the server
 */
function plainValue(
  value: string,
  complete: TextOption['complete'],
  nameOf: NameOf,
  { own }: SpokenTexts,
): string {
  if (complete === null) {
    const prose = plainProse(value, nameOf);
    if (prose === '') throw new UserError(own.find.noWords);
    return prose;
  }
  if (complete !== 'people') return value;
  return withNames(value, nameOf, () => {
    throw new UserError(own.input.mentionIsNoName);
  });
}
