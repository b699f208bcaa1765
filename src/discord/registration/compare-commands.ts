import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType } from 'discord.js';
import type { CommandData } from './command-data.js';

/** A command as Discord lists it; what else it has is compared as it comes. */
export interface RegisteredCommand {
  readonly name: string;
  readonly type?: number | undefined;
  readonly guild_id?: string | undefined;
  readonly [field: string]: unknown;
}

/** Names of commands. */
export interface CommandDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** The fields of a command that are compared, with what Discord fills in where nothing was said. */
const COMMAND_FIELDS = {
  type: ApplicationCommandType.ChatInput,
  name: '',
  description: '',
  name_localizations: null,
  description_localizations: null,
  default_member_permissions: null,
  nsfw: false,
};
/** These exist for commands of all servers only: those of one server come back without. */
const GLOBAL_FIELDS = { contexts: null, integration_types: null };
const OPTION_FIELDS = {
  type: 0,
  name: '',
  description: '',
  name_localizations: null,
  description_localizations: null,
  required: false,
  autocomplete: false,
  choices: null,
  min_length: null,
  max_length: null,
};

/** What of a list of registered commands differs from the wanted one. */
export function compareCommands(
  registered: readonly RegisteredCommand[],
  wanted: readonly CommandData[],
): CommandDifference {
  const difference = {
    added: [] as string[],
    changed: [] as string[],
    removed: [] as string[],
    unchanged: [] as string[],
  };
  const waiting = new Map(registered.map((command) => [keyOf(command), command]));
  for (const command of wanted) {
    const present = waiting.get(keyOf(command));
    waiting.delete(keyOf(command));
    if (present === undefined) difference.added.push(command.name);
    else if (sameCommand(present, command)) difference.unchanged.push(command.name);
    else difference.changed.push(command.name);
  }
  difference.removed.push(...[...waiting.values()].map(({ name }) => name));
  return difference;
}

/** A slash command, a user command and a message command may share a name. */
function keyOf({ type, name }: RegisteredCommand | CommandData): string {
  return `${type ?? ApplicationCommandType.ChatInput} ${name}`;
}

function sameCommand(present: RegisteredCommand, wanted: CommandData): boolean {
  const fields = present.guild_id === undefined ? { ...COMMAND_FIELDS, ...GLOBAL_FIELDS } : COMMAND_FIELDS;
  return isDeepStrictEqual(comparable(present, fields), comparable(wanted, fields));
}

/**
 * A command reduced to what can differ. It goes through JSON first, where a key that is `undefined` and one that is
 * not there are the same: discord.js's own `equals` takes them for different.
 */
function comparable(command: object, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { options = [], ...rest } = JSON.parse(JSON.stringify(command)) as Record<string, unknown>;
  const list = Array.isArray(options) ? options : [];
  return {
    ...withDefaults(rest, fields),
    options: list.map((option: object) => withDefaults({ ...option }, OPTION_FIELDS)),
  };
}

/** The order of a list of numbers, such as contexts, means nothing. */
function withDefaults(given: Record<string, unknown>, fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const field = given[name] ?? value;
      return [name, Array.isArray(field) ? field.toSorted() : field];
    }),
  );
}
