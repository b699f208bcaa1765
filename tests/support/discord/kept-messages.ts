import { BOT_USER, snowflake, writtenMessage } from './interactions.js';
import { CHANNEL } from './people.js';
import { FLAGS, type JsonObject, type WireComponent, type WireMessage } from './wire.js';

export function flagsOf({ flags }: JsonObject): number {
  return typeof flags === 'number' ? flags : 0;
}

/**
 * A message as Discord keeps it: every component gets an id.
 *
 * @param kept the flags that do not come from what was sent
 */
export function keptMessage(data: JsonObject, kept: number): WireMessage {
  const { content, components } = data;
  let id = 0;
  const numbered = (list: readonly WireComponent[]): WireComponent[] =>
    list.map((component) => {
      id += 1;
      const inner = component.components;
      return { ...component, id, ...(inner && { components: numbered(inner) }) };
    });
  return {
    id: snowflake(),
    content: typeof content === 'string' ? content : '',
    flags: (flagsOf(data) & ~FLAGS.ephemeral) | kept,
    components: Array.isArray(components) ? numbered(components as unknown as WireComponent[]) : [],
  };
}

export function asJson(value: WireMessage): JsonObject {
  return JSON.parse(JSON.stringify({ ...value, channel_id: CHANNEL, type: 20 })) as JsonObject;
}

/** A message of the bot as Discord gives it to who reads the channel. */
export function inChannel(channel: string, value: WireMessage): JsonObject & { id: string } {
  return writtenMessage({ ...asJson(value), channel_id: channel, author: BOT_USER });
}
