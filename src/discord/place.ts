import type { Channel } from 'discord.js';

/** Where somebody uses the bot. */
export interface Place {
  /** The server's id; `null` in a direct message. */
  readonly server: string | null;
  /** The channel's id, before those that hold it: a thread's channel, a channel's category. */
  readonly channels: readonly string[];
}

interface Placed {
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly channel: Channel | null;
}

/** The place of an interaction or of a message. What holds a channel is known only where the bot can see it. */
export function placeOf({ guildId, channelId, channel }: Placed): Place {
  return { server: guildId, channels: channelId === null ? [] : [channelId, ...holders(channel)] };
}

function holders(channel: Channel | null): string[] {
  if (channel === null || channel.isDMBased()) return [];
  const { parent, parentId } = channel;
  return parentId === null ? [] : [parentId, ...holders(parent)];
}
