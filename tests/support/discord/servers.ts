import {
  ADMIN_ROLE,
  CATEGORY,
  CHANNEL,
  GUILD,
  OTHER_CHANNEL,
  OWNER_ID,
  PLAIN_ROLE,
  THREAD,
} from './people.js';
import type { JsonObject } from './wire.js';

/** A server as Discord tells a bot of it; one of them has channels. */
export function serverWith(id: string, locale: string): JsonObject {
  return {
    id,
    name: 'A server',
    owner_id: OWNER_ID,
    roles: rolesOf(id),
    emojis: [],
    stickers: [],
    channels: id === GUILD ? channelsOfGuild : [],
    members: [],
    threads: id === GUILD ? [thread] : [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    features: [],
    member_count: 3,
    joined_at: '2024-01-01T00:00:00.000Z',
    preferred_locale: locale,
  };
}

const channelsOfGuild: JsonObject[] = [
  { id: CATEGORY, type: 4, name: 'town', position: 0, permission_overwrites: [] },
  { id: CHANNEL, type: 0, name: 'general', position: 1, parent_id: CATEGORY, permission_overwrites: [] },
  { id: OTHER_CHANNEL, type: 0, name: 'library', position: 2, parent_id: null, permission_overwrites: [] },
];

const thread: JsonObject = {
  id: THREAD,
  type: 11,
  name: 'a thread',
  parent_id: CHANNEL,
  owner_id: OWNER_ID,
  member_count: 1,
  message_count: 1,
  thread_metadata: {
    archived: false,
    locked: false,
    auto_archive_duration: 60,
    archive_timestamp: '2024-01-01T00:00:00.000Z',
  },
};

/** A server's roles: the one that everybody has is called like the server. */
function rolesOf(guild: string): JsonObject[] {
  const ids = guild === GUILD ? [guild, PLAIN_ROLE, ADMIN_ROLE] : [guild];
  return ids.map((id, position) => ({
    id,
    name: id === guild ? '@everyone' : `role ${position}`,
    color: 0,
    hoist: false,
    position,
    permissions: '0',
    managed: false,
    mentionable: false,
    flags: 0,
  }));
}
