import type { Channel } from 'discord.js';
import type { Place } from '../../corpus/settings/channel-rules.js';

interface Placed {
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly channel: Channel | null;
}

/** The place of an interaction or of a message. What holds a channel is known only where Discord tells the bot. */
export function placeOf({ guildId, channelId, channel }: Placed): Place {
  if (guildId === null)
    return { server: null, channels: channelId === null ? [] : [channelId], certain: true };
  const held = holders(channel);
  return {
    server: guildId,
    channels: channelId === null ? [] : [channelId, ...(held ?? [])],
    certain: channelId !== null && held !== null,
  };
}

/** @returns `null` where they are not known */
function holders(channel: Channel | null): string[] | null {
  if (channel === null) return null;
  if (channel.isDMBased() || channel.parentId === null) return [];
  if (!channel.isThread()) return [channel.parentId];
  const further = holders(channel.parent);
  return further && [channel.parentId, ...further];
}
