import {
  APPLICATION,
  BOT_USER,
  channelOf,
  type WrittenMessage,
  whereWritten,
  writtenMessage,
} from './interactions.js';
import { inChannel, keptMessage } from './kept-messages.js';
import { type Answer, invalidBody, ok, refusal } from './loopback-answer.js';
import { brokenRules } from './message-rules.js';
import type { Person } from './people.js';
import { isObject, type Json, type JsonObject, type WireMessage } from './wire.js';

/** A message that the bot wrote into a channel. */
export interface PostedMessage {
  readonly channel: string;
  readonly message: WireMessage;
  /** The message that it answers. */
  readonly answers: string | null;
  readonly body: JsonObject;
}

/** The channels of a Discord on loopback: what people wrote there, and what the bot did. */
export class LoopbackChannels {
  /** What the bot wrote, oldest first. */
  readonly posted: PostedMessage[] = [];
  /** What people wrote, oldest first. */
  readonly #written: (JsonObject & { readonly id: string })[] = [];

  /** Somebody writes a message; Discord tells the bot its words only where it is for the bot. */
  write(
    content: string,
    by: Person,
    { repliesTo, ...change }: WrittenMessage,
  ): JsonObject & { readonly id: string } {
    const pings = content.includes(`<@${APPLICATION}>`) || repliesTo !== undefined;
    const message = writtenMessage({
      ...whereWritten(by),
      content: pings || by.guild === null ? content : '',
      mentions: pings ? [BOT_USER] : [],
      ...(repliesTo !== undefined && {
        type: 19,
        message_reference: { type: 0, channel_id: channelOf(by), message_id: repliesTo },
      }),
      ...change,
    });
    this.#written.push(message);
    return message;
  }

  /** The messages of a channel above one of them, the last one first. */
  history(channel: string, query: URLSearchParams): Answer {
    const own = this.posted.map((posted) => inChannel(posted.channel, posted.message));
    const all = [...own, ...this.#written].filter(({ channel_id }) => channel_id === channel);
    const above = all.filter(({ id }) => BigInt(id) < BigInt(query.get('before') ?? 0));
    const lastFirst = above.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
    return ok(lastFirst.slice(0, Number(query.get('limit'))));
  }

  /** @param others messages that stand in a channel besides */
  read(channel: string, id: string | null, others: readonly WireMessage[]): Answer {
    const written = this.#written.find((message) => message.id === id);
    if (written !== undefined) return ok(written);
    const found = [...this.posted.map(withReference), ...others].find((message) => message.id === id);
    return found === undefined ? refusal(404, 10_008, 'Unknown Message') : ok(inChannel(channel, found));
  }

  /** The bot writes a message. */
  post(channel: string, body: Json): Answer {
    const data = isObject(body) ? body : {};
    const twin =
      data.enforce_nonce === true && this.posted.find(({ body }) => body.nonce === data.nonce)?.message;
    if (twin) return ok(inChannel(channel, twin));
    const broken = brokenRules(data);
    if (broken.length > 0) return invalidBody(broken);
    const reference = isObject(data.message_reference) ? data.message_reference.message_id : null;
    const message = keptMessage(data, 0);
    const answers = typeof reference === 'string' ? reference : null;
    this.posted.push({ channel, message, answers, body: data });
    return ok(inChannel(channel, message));
  }
}

/** A message that the bot wrote, with what it answers, as Discord gives it. */
function withReference({ channel, message, answers }: PostedMessage): WireMessage {
  if (answers === null) return message;
  const reference = { type: 0, channel_id: channel, message_id: answers };
  return Object.assign({ type: 19, message_reference: reference }, message);
}
