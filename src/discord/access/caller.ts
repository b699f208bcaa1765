import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import type { Place } from '../../corpus/settings/channel-rules.js';
import { placeOf } from './place.js';

/** Who asks, where, and with which rights. */
export interface Caller {
  readonly user: string;
  readonly place: Place;
  /** The roles in the server where it is asked; empty in a direct message. */
  readonly roles: readonly string[];
  /** Whether they may manage the server where it is asked; never in a direct message. */
  readonly managesServer: boolean;
}

/** What Discord says about the one who asks by a command or a button. */
export function callerOf(interaction: BaseInteraction): Caller {
  const { guildId, member, memberPermissions, user } = interaction;
  return {
    user: user.id,
    place: placeOf(interaction),
    roles: guildId === null ? [] : rolesOf(member),
    managesServer: guildId !== null && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
  };
}

/** What Discord says about the one who writes a message. */
export function writerOf(message: Message): Caller {
  const { author, member } = message;
  return {
    user: author.id,
    place: placeOf(message),
    roles: rolesOf(member),
    managesServer: member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}

function rolesOf(member: BaseInteraction['member']): string[] {
  const roles = member?.roles ?? [];
  return Array.isArray(roles) ? roles : [...roles.cache.keys()];
}
