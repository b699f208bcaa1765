import { CHANNEL, DIRECT_CHANNEL, type Person } from './people.js';
import type { Json, JsonObject, WireMessage } from './wire.js';

export const APPLICATION = '740000000000000001';

const DISCORD_EPOCH = 1_420_070_400_000n;
let made = 0n;

/** An id as Discord makes them: it holds the moment in which it was made. */
export function snowflake(moment = Date.now()): string {
  made += 1n;
  return String(((BigInt(moment) - DISCORD_EPOCH) << 22n) | (made & 0xfffn));
}

/** What every interaction has. */
export function interaction(
  type: number,
  by: Person,
  data: JsonObject,
): JsonObject & { id: string; token: string } {
  const id = snowflake();
  const user = userOf(by);
  const where: JsonObject =
    by.guild === null
      ? { user, channel: { id: DIRECT_CHANNEL, type: 1 }, context: 1 }
      : {
          guild_id: by.guild,
          guild_locale: 'en-US',
          channel: {
            id: by.channel,
            type: 0,
            guild_id: by.guild,
            name: 'general',
            permissions: by.permissions,
          },
          member: {
            user,
            roles: [...by.roles],
            permissions: by.permissions,
            joined_at: '2024-01-01T00:00:00.000Z',
            deaf: false,
            mute: false,
            flags: 0,
          },
          context: 0,
        };
  return {
    id,
    application_id: APPLICATION,
    type,
    token: `token-of-${id}`,
    version: 1,
    channel_id: by.guild === null ? DIRECT_CHANNEL : by.channel,
    locale: by.locale ?? 'en-US',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: { '0': by.guild ?? '0' },
    attachment_size_limit: 10_485_760,
    data,
    ...where,
  };
}

function userOf({ id }: Person): JsonObject {
  return { id, username: `user${id.slice(-2)}`, discriminator: '0', avatar: null, global_name: null };
}

/**
 * `/ask question: …`; text options and truth values.
 *
 * @param resolved what Discord sends along of those whom the options mention
 */
export function slashCommand(
  name: string,
  options: Readonly<Record<string, string | boolean>>,
  by: Person,
  resolved?: JsonObject,
) {
  return interaction(2, by, {
    id: '750000000000000001',
    type: 1,
    name,
    options: Object.entries(options).map(([option, value]) => ({
      name: option,
      type: typeof value === 'boolean' ? 5 : 3,
      value,
    })),
    ...(resolved && { resolved }),
  });
}

/** Somebody typing in an option of a command. */
export function typing(name: string, option: string, value: string, by: Person) {
  return interaction(4, by, {
    id: '750000000000000001',
    type: 1,
    name,
    options: [{ name: option, type: 3, value, focused: true }],
  });
}

/** Somebody choosing a command in the menu of a message. */
export function messageMenu(name: string, message: JsonObject, by: Person) {
  const written = writtenMessage(message);
  return interaction(2, by, {
    id: '750000000000000002',
    type: 3,
    name,
    target_id: written.id,
    resolved: { messages: { [written.id]: written } },
  });
}

export const BOT_USER = botUser(APPLICATION, 'footnote');

/** Another bot, whatever it is called. */
export function otherBot(name: string): JsonObject {
  return botUser('720000000000000098', name);
}

function botUser(id: string, username: string): JsonObject {
  return { id, username, discriminator: '0', avatar: null, bot: true };
}

/** A file beside the words of a message. */
export const ATTACHMENT: JsonObject = {
  id: '1',
  filename: 'a.png',
  size: 1,
  url: 'https://x.example',
  proxy_url: 'https://x.example',
};

/** What is special about a message that somebody writes. */
export interface WrittenMessage {
  /** The id of the bot's message that it answers, with a ping. */
  readonly repliesTo?: string;
  readonly [field: string]: Json | undefined;
}

export function channelOf({ guild, channel }: Person): string {
  return guild === null ? DIRECT_CHANNEL : channel;
}

/** Who writes a message, and where. */
export function whereWritten(by: Person): JsonObject {
  const author = userOf(by);
  const channel_id = channelOf(by);
  return by.guild === null
    ? { author, channel_id, channel_type: 1 }
    : { author, channel_id, guild_id: by.guild, member: { roles: [...by.roles], joined_at: null, flags: 0 } };
}

/** A message as Discord tells of it, with what a test does not say about it. */
export function writtenMessage(message: JsonObject): JsonObject & { id: string } {
  return {
    type: 0,
    channel_id: CHANNEL,
    content: '',
    author: { id: '720000000000000099', username: 'somebody', discriminator: '0', avatar: null },
    attachments: [],
    embeds: [],
    components: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: 0,
    timestamp: '2024-01-01T00:00:00.000Z',
    edited_timestamp: null,
    ...message,
    id: typeof message.id === 'string' ? message.id : snowflake(),
  };
}

export function buttonClick(message: WireMessage, customId: string, by: Person) {
  const clicked = JSON.parse(JSON.stringify(message)) as JsonObject;
  return {
    ...interaction(3, by, { component_type: 2, custom_id: customId, id: 1 }),
    message: writtenMessage({ ...clicked, type: 20, author: BOT_USER }),
  };
}
