import { asJson, flagsOf, keptMessage } from './kept-messages.js';
import { type Answer, invalidBody, NO_CONTENT, ok, refusal } from './loopback-answer.js';
import { brokenRules } from './message-rules.js';
import { FLAGS, isObject, type Json, type JsonObject, type WireMessage } from './wire.js';

/** What became of an interaction. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  /** The first responses that the bot sent, refused ones too. */
  readonly callbacks: JsonObject[];
  /** The message whose button was clicked, as it was then. */
  readonly clicked: WireMessage | null;
  /** The reply, or the message whose button was clicked, as it now stands. */
  original: WireMessage | null;
  readonly followUps: WireMessage[];
  /** What autocomplete was answered with. */
  choices: Json;
}

/** The interactions of a Discord on loopback, and what the bot may answer to them. */
export class LoopbackInteractions {
  readonly #records = new Map<string, InteractionRecord>();

  /** @param clicked the message whose button was clicked */
  begin(id: string, token: string, clicked: WireMessage | null): InteractionRecord {
    const record: InteractionRecord = {
      id,
      token,
      callbacks: [],
      clicked,
      original: clicked,
      followUps: [],
      choices: null,
    };
    this.#records.set(token, record);
    return record;
  }

  /** From now on the interaction's token is not known. */
  forget({ token }: InteractionRecord): void {
    this.#records.delete(token);
  }

  /** Replies and further messages as they now stand. */
  get messages(): WireMessage[] {
    return [...this.#records.values()].flatMap(({ original, followUps }) => [
      ...(original === null ? [] : [original]),
      ...followUps,
    ]);
  }

  /** What Discord answers to the first response to an interaction. */
  callback(token: string, body: Json): Answer {
    const record = this.#records.get(token);
    if (record === undefined || !isObject(body)) return refusal(404, 10_062, 'Unknown interaction');
    record.callbacks.push(body);
    if (record.callbacks.length > 1)
      return refusal(400, 40_060, 'Interaction has already been acknowledged.');
    const data = isObject(body.data) ? body.data : {};
    const flags = flagsOf(data);
    switch (body.type) {
      case 4: {
        const broken = brokenRules(data);
        if (broken.length > 0) return refused(record, broken);
        record.original = keptMessage(data, flags & FLAGS.ephemeral);
        return NO_CONTENT;
      }
      case 5:
        // A defer takes no flag but this one.
        if (flags & ~FLAGS.ephemeral) return refused(record, ['flags of a defer']);
        record.original = { ...keptMessage({}, flags), flags: flags | FLAGS.loading };
        return NO_CONTENT;
      case 6:
        return NO_CONTENT;
      case 8:
        record.choices = data.choices ?? null;
        return NO_CONTENT;
      default:
        return refused(record, ['type']);
    }
  }

  /** What it answers to all that the bot sends behind its first response. */
  webhook(method: string, token: string, rest: readonly string[], body: Json): Answer {
    const record = this.#records.get(token);
    if (record === undefined || record.callbacks.length === 0) return refusal(404, 10_015, 'Unknown Webhook');
    const data = isObject(body) ? body : {};
    const broken = method === 'DELETE' ? [] : brokenRules(data);
    if (broken.length > 0) return invalidBody(broken);
    if (method === 'POST') {
      const flags = flagsOf(data);
      // The first message after a defer takes its place, and is seen by whom the defer was for.
      if (record.original !== null && record.original.flags & FLAGS.loading) {
        record.original = keptMessage(data, record.original.flags & FLAGS.ephemeral);
        return ok(asJson(record.original));
      }
      const sent = keptMessage(data, flags & FLAGS.ephemeral);
      record.followUps.push(sent);
      return ok(asJson(sent));
    }
    if (rest[0] !== 'messages' || rest[1] !== '@original' || record.original === null) {
      return refusal(404, 10_008, 'Unknown Message');
    }
    if (method === 'DELETE') {
      record.original = null;
      return NO_CONTENT;
    }
    const { id, flags, content } = record.original;
    // What a message once is, text or components of version 2, it is for good.
    const mixed =
      (flags & FLAGS.componentsV2 && data.content) ||
      (flagsOf(data) & FLAGS.componentsV2 && content !== '' && data.content !== null);
    if (mixed) return invalidBody(['content and components v2 in one message']);
    const kept = flags & (FLAGS.ephemeral | FLAGS.componentsV2);
    record.original = { ...keptMessage(data, kept), id };
    return ok(asJson(record.original));
  }
}

function refused(record: InteractionRecord, broken: readonly string[]): Answer {
  record.callbacks.pop();
  return invalidBody(broken);
}
