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
import { type Command, listedOptions } from '../../commands/command.js';
import { commandIn, languageOfLocale, optionIn, programTexts } from '../../commands/texts/choose-texts.js';
import { english } from '../../commands/texts/english.js';
import type { Named, Texts } from '../../commands/texts/texts.js';

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
  const texts = Object.entries(listedOptions(command.options)).map(([name, option]) => ({
    type: ApplicationCommandOptionType.String as const,
    ...described((texts) => optionIn(texts, name)),
    required: option.required,
    autocomplete: option.complete !== null,
    max_length: Math.min(option.maxLength, LONGEST_TEXT),
  }));
  const chosen = {
    type: ApplicationCommandOptionType.Boolean as const,
    ...described((texts) => optionIn(texts, PRIVATE_OPTION)),
    required: false,
  };
  return {
    type: ApplicationCommandType.ChatInput,
    ...described((texts) => commandIn(texts, command)),
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
  return [
    {
      type: ApplicationCommandType.Message,
      name: messageMenu,
      name_localizations: inEachLanguage(({ findTheSource }) => findTheSource),
      ...sharedData(command),
    },
  ];
}

/** Discord's locales that have texts of their own; in all others people see English. */
const LOCALES = Object.values(Locale).flatMap((locale) => {
  const language = languageOfLocale(locale);
  return language === null || language === 'en' ? [] : [{ locale, texts: programTexts[language] }];
});

/** What something is called, and what is said about it, in English and in each other language. */
function described(named: (texts: Texts) => Named) {
  const { name, description } = named(english);
  return {
    name,
    description,
    name_localizations: inEachLanguage((texts) => named(texts).name),
    description_localizations: inEachLanguage((texts) => named(texts).description),
  };
}

function inEachLanguage(said: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(LOCALES.map(({ locale, texts }) => [locale, said(texts)]));
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
