import { DiscordAPIError, REST, type RESTOptions, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../../commands/command.js';
import { askDiscord } from '../connection/ask-discord.js';
import { restAddress } from '../connection/client.js';
import { checkToken, connectionFailure } from '../connection/connection-failure.js';
import { commandData } from './command-data.js';
import { type CommandDifference, compareCommands, type RegisteredCommand } from './compare-commands.js';

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

/** A server whose own list of the bot's commands is not needed beside that of all servers. */
export interface ServerCommands {
  /** The server's id. */
  readonly server: string;
  /** The names of its own commands, which members of it see beside those of all servers. */
  readonly names: readonly string[];
}

/** The names of the commands that were (or, in a dry run, would be) added, changed, removed or left as they are. */
export interface RegistrationReport extends CommandDifference {
  /** Servers with commands of their own, which were (or would be) removed: left from trying the bot in one server. */
  readonly emptied: readonly ServerCommands[];
  /** Commands that one server was given although all servers have them: its members see these twice. */
  readonly doubled: readonly string[];
  /** Whether Discord was told about changes. */
  readonly written: boolean;
}

const applicationSchema = z.object({ id: z.string().regex(/^\d+$/) });
const serversSchema = z.array(z.looseObject({ id: z.string() }));
const registeredSchema = z.array(
  z.looseObject({ name: z.string(), type: z.number().optional(), guild_id: z.string().optional() }),
);

/** Discord lists no more servers at once; in so many, commands of one server alone are looked for. */
const MOST_SERVERS = 200;

/**
 * Makes Discord's list of the bot's commands what it should be, and writes only what is different. Discord replaces the
 * whole list: commands that are not among `commands` are removed. Where the list is that of all servers, lists of
 * single servers are emptied, because both would be shown.
 *
 * @param rest settings of the REST client, such as another way to make requests
 * @throws UserError in one sentence for a token that is malformed or refused, a server that the bot may not change, or
 *   a Discord that cannot be reached or is none
 */
export async function registerCommands(
  { token, apiUrl, guild, dryRun, commands }: RegistrationOptions,
  rest: Partial<RESTOptions> = {},
): Promise<RegistrationReport> {
  checkToken(token);
  const api = new REST({ ...restAddress(apiUrl), ...rest }).setToken(token);
  const wanted = commandData(commands);
  try {
    const { id } = await askDiscord(api, Routes.currentApplication(), applicationSchema);
    const route =
      guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
    const registered = await listCommands(api, route);
    const difference = compareCommands(registered, wanted);
    const same = [difference.added, difference.changed, difference.removed].every(
      (names) => names.length === 0,
    );
    const write = (list: `/${string}`, body: unknown) => (dryRun ? null : api.put(list, { body }));
    if (!same) await write(route, wanted);
    const emptied = guild === null ? await serversWithCommands(api, id) : [];
    for (const { server } of emptied) await write(Routes.applicationGuildCommands(id, server), []);
    const everywhere = guild === null ? [] : await listCommands(api, Routes.applicationCommands(id));
    const names = new Set(wanted.map(({ name }) => name));
    return {
      ...difference,
      emptied,
      doubled: everywhere.map(({ name }) => name).filter((name) => names.has(name)),
      written: !dryRun && (!same || emptied.length > 0),
    };
  } catch (error) {
    throw connectionFailure(error, apiUrl) ?? error;
  }
}

async function listCommands(api: REST, route: `/${string}`): Promise<RegisteredCommand[]> {
  // Without this, Discord leaves out what commands are called in other languages.
  const query = new URLSearchParams({ with_localizations: 'true' });
  return registeredSchema.parse(await api.get(route, { query }));
}

async function serversWithCommands(api: REST, application: string): Promise<ServerCommands[]> {
  const query = new URLSearchParams({ limit: String(MOST_SERVERS) });
  const servers = serversSchema.parse(await api.get(Routes.userGuilds(), { query }));
  const found: ServerCommands[] = [];
  for (const { id: server } of servers) {
    const commands = await listCommands(api, Routes.applicationGuildCommands(application, server)).catch(
      (error: unknown) => {
        // It was invited there without its commands, so it has none.
        if (error instanceof DiscordAPIError && error.status === 403) return [];
        throw error;
      },
    );
    if (commands.length > 0) found.push({ server, names: commands.map(({ name }) => name) });
  }
  return found;
}
