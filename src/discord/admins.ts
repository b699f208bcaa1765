import {
  type BaseInteraction,
  type ClientApplication,
  PermissionFlagsBits,
  Team,
  TeamMemberMembershipState,
} from 'discord.js';

/** Who may run a command for admins, as the operator configured it. */
export interface Admins {
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/** Who asks, where, and with which rights. */
export interface Caller {
  readonly user: string;
  /** The roles in the server where it is asked; empty in a direct message. */
  readonly roles: readonly string[];
  /** Whether they may manage the server where it is asked; never in a direct message. */
  readonly managesServer: boolean;
}

/**
 * Whether a caller may run a command for admins. Named users and roles are the only admins where there are any;
 * otherwise those who manage the server, and the bot's owner.
 *
 * @param owners asked for only where it matters
 */
export async function isAdmin(
  caller: Caller,
  admins: Admins,
  owners: () => Promise<ReadonlySet<string>>,
): Promise<boolean> {
  if (admins.users.includes(caller.user)) return true;
  if (admins.roles.some((role) => caller.roles.includes(role))) return true;
  if (admins.users.length > 0 || admins.roles.length > 0) return false;
  return caller.managesServer || (await owners()).has(caller.user);
}

/** What Discord says about the one who asks. */
export function callerOf(interaction: BaseInteraction): Caller {
  const inServer = interaction.guildId !== null;
  const roles = interaction.member?.roles ?? [];
  return {
    user: interaction.user.id,
    roles: !inServer ? [] : Array.isArray(roles) ? roles : [...roles.cache.keys()],
    managesServer: inServer && (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
  };
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
