import { type Client, type ClientApplication, Team, TeamMemberMembershipState } from 'discord.js';
import type { Caller } from './caller.js';

/** Who may run a command for admins, as the operator configured it. */
export interface Admins {
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/** What decides who the admins are where nobody is named. */
export interface Ownership {
  /** The people who own the bot; asked for only where it matters. */
  owners(): Promise<ReadonlySet<string>>;
  /** The server that the documents serve where they serve one only, which then decides about them. */
  onlyServer(): string | null;
}

/**
 * Whether a caller may run a command for admins. Named users and roles are the only admins where there are any.
 * Otherwise the documents belong to the bot's owners; and where they serve one server only, to those who manage it as
 * well. Where they serve several, the managers of one must not decide what the others read.
 */
export async function isAdmin(caller: Caller, admins: Admins, ownership: Ownership): Promise<boolean> {
  if (admins.users.includes(caller.user)) return true;
  if (admins.roles.some((role) => caller.roles.includes(role))) return true;
  if (admins.users.length > 0 || admins.roles.length > 0) return false;
  if (caller.managesServer && caller.place.server === ownership.onlyServer()) return true;
  return (await ownership.owners()).has(caller.user);
}

/**
 * The id of the server that the bot serves where it serves one only: it is in one, or the operator allows one.
 *
 * @param allowed ids of the servers that it answers in; none: all
 */
export function onlyServer(client: Client, allowed: readonly string[]): string | null {
  const [first = null, ...others] = allowed.length > 0 ? allowed : client.guilds.cache.keys();
  if (others.length > 0) return null;
  // Of several processes, each knows its own servers only.
  const knowsAll = allowed.length > 0 || client.shard === null || client.shard.count === 1;
  return knowsAll ? first : null;
}

/** The people who own the bot: one, or those who have joined its team; an invitation alone gives no rights. */
export async function ownersOf(application: ClientApplication): Promise<ReadonlySet<string>> {
  const { owner } = await application.fetch();
  if (owner === null) return new Set();
  if (!(owner instanceof Team)) return new Set([owner.id]);
  const joined = owner.members.filter(
    ({ membershipState }) => membershipState === TeamMemberMembershipState.Accepted,
  );
  return new Set(joined.keys());
}
