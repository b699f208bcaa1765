import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../commands/command.js';
import { NO_OWN_TEXTS, namedIn, optionNamed, textsWith } from '../../commands/texts/choose-texts.js';
import { english } from '../../commands/texts/english.js';
import type { Language, Named, Texts } from '../../commands/texts/texts.js';

/** The option that this room adds to a command whose reply may be public. */
export const PRIVATE_OPTION = 'private';

const textsIn = textsWith(NO_OWN_TEXTS);

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
    ...localized((texts) => optionNamed(texts, name)),
    required: option.required,
    autocomplete: option.complete !== null,
    max_length: Math.min(option.maxLength, LONGEST_TEXT),
  }));
  const chosen = {
    type: ApplicationCommandOptionType.Boolean as const,
    name: PRIVATE_OPTION,
    description: english.options.private.description,
    ...localized(({ options }) => options.private),
    required: false,
  };
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    ...localized((texts) => namedIn(texts, command)),
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
  const { name_localizations } = localized(({ findTheSource }) => ({ name: findTheSource, description: '' }));
  return [
    { type: ApplicationCommandType.Message, name: messageMenu, name_localizations, ...sharedData(command) },
  ];
}

/** Discord's names for the languages; where it has none of the texts, people see English. */
const LOCALES: readonly (readonly [locale: Locale, language: Language])[] = [
  [Locale.German, 'de'],
  [Locale.French, 'fr'],
  [Locale.SpanishES, 'es'],
  [Locale.SpanishLATAM, 'es'],
  [Locale.Japanese, 'ja'],
  [Locale.ChineseCN, 'zh'],
];

/** What something is called in each language, and what is said about it. */
function localized(named: (texts: Texts) => Named) {
  const inEach = (field: keyof Named): LocalizationMap =>
    Object.fromEntries(LOCALES.map(([locale, language]) => [locale, named(textsIn(language))[field]]));
  return { name_localizations: inEach('name'), description_localizations: inEach('description') };
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
