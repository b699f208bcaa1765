import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../commands/command.js';

/** The option that this room adds to a command whose reply may be public. */
export const PRIVATE_OPTION = 'private';

/** Discord allows a text option no more. */
const LONGEST_TEXT = 6_000;

export type CommandData =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** All that Discord is told: the commands that people can call, and those that stand in the menu of a message. */
export function commandData(commands: readonly Command[]): CommandData[] {
  const listed = commands.filter(({ listed }) => listed);
  return [...listed.map(slashCommandData), ...listed.flatMap(menuData)];
}

function slashCommandData(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const texts = Object.entries(command.options).map(([name, option]) => ({
    type: ApplicationCommandOptionType.String as const,
    name,
    description: option.description,
    required: option.required,
    autocomplete: option.complete !== null,
    max_length: Math.min(option.maxLength, LONGEST_TEXT),
  }));
  const chosen = {
    type: ApplicationCommandOptionType.Boolean as const,
    name: PRIVATE_OPTION,
    description: 'Show the answer to you alone.',
    required: false,
  };
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    // Discord wants required options first.
    options: [
      ...texts.filter(({ required }) => required),
      ...texts.filter(({ required }) => !required),
      ...(command.visibility === 'choice' ? [chosen] : []),
    ],
    ...sharedData(command),
  };
}

function menuData(command: Command): RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  const { messageMenu } = command;
  if (messageMenu === undefined) return [];
  return [{ type: ApplicationCommandType.Message, name: messageMenu, ...sharedData(command) }];
}

function sharedData({ access }: Command) {
  return {
    // Only a default, which a server can change and which does not hold in direct messages: checked at every call.
    default_member_permissions: access === 'admins' ? String(PermissionFlagsBits.ManageGuild) : null,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    nsfw: false,
  };
}
