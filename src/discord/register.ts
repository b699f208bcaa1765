import { DefaultRestOptions, REST, type RESTOptions, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../commands/command.js';
import { restAddress } from './client.js';
import { commandData } from './command-data.js';
import { type CommandDifference, compareCommands, type RegisteredCommand } from './compare-commands.js';
import { checkToken, connectionFailure } from './connection-failure.js';

export interface RegistrationOptions {
  readonly token: string;
  /** The REST address without version, `null` for Discord's own. */
  readonly apiUrl: string | null;
  /** Registers for one server, where changes show at once; `null`: for all servers. */
  readonly guild: string | null;
  /** Whether to say only what would change. */
  readonly dryRun: boolean;
  readonly commands: readonly Command[];
}

/** The names of the commands that were (or, in a dry run, would be) added, changed, removed or left as they are. */
export interface RegistrationReport extends CommandDifference {
  /** Whether Discord was told about changes. */
  readonly written: boolean;
}

const applicationSchema = z.object({ id: z.string().regex(/^\d+$/) });
const registeredSchema = z.array(
  z.looseObject({ name: z.string(), type: z.number().optional(), guild_id: z.string().optional() }),
);

/**
 * Makes Discord's list of the bot's commands what it should be, and writes only when something is different. Discord
 * replaces the whole list: commands that are not among `commands` are removed.
 *
 * @param rest settings of the REST client, such as another way to make requests
 * @throws UserError in one sentence for a token that is malformed or refused, a server that the bot may not change, or
 *   a Discord that cannot be reached
 */
export async function registerCommands(
  { token, apiUrl, guild, dryRun, commands }: RegistrationOptions,
  rest: Partial<RESTOptions> = {},
): Promise<RegistrationReport> {
  checkToken(token);
  const api = new REST({ ...restAddress(apiUrl), ...rest }).setToken(token);
  const wanted = commands.filter(({ listed }) => listed).map(commandData);
  try {
    const { id } = applicationSchema.parse(await api.get(Routes.currentApplication()));
    const route =
      guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
    const registered: RegisteredCommand[] = registeredSchema.parse(await api.get(route));
    const difference = compareCommands(registered, wanted);
    const same = [difference.added, difference.changed, difference.removed].every(
      (names) => names.length === 0,
    );
    if (!same && !dryRun) await api.put(route, { body: wanted });
    return { ...difference, written: !same && !dryRun };
  } catch (error) {
    throw connectionFailure(error, apiUrl ?? DefaultRestOptions.api);
  }
}
