import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  APPLICATION,
  BOT_USER,
  buttonClick,
  channelOf,
  messageMenu,
  slashCommand,
  typing,
  type WrittenMessage,
  whereWritten,
  writtenMessage,
} from './interactions.js';
import { asJson, flagsOf, inChannel, keptMessage } from './kept-messages.js';
import { registered, withoutLocalizations } from './listed-commands.js';
import { type GatewayEvent, LoopbackGateway, type ShardPair, shardOf } from './loopback-gateway.js';
import { brokenRules } from './message-rules.js';
import { GUILD, OTHER_GUILD, OWNER_ID, type Person } from './people.js';
import { serverWith } from './servers.js';
import { buttonsOf, FLAGS, isObject, type Json, type JsonObject, type WireMessage } from './wire.js';

/** In the shape of a bot's token, and good for nothing. */
export const TOKEN = 'NzQwMDAwMDAwMDAwMDAwMDAx.GaBcDe.loopback-0123456789_abcdefghijklmnopq';

export interface RecordedRequest {
  readonly method: string;
  /** Without host and version: `/gateway/bot`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | null;
  readonly body: Json;
}

/** What is answered instead of what would be. */
export type Fault =
  | {
      readonly type: 'status';
      readonly status: number;
      readonly body?: JsonObject;
      readonly headers?: Record<string, string>;
    }
  /** The connection breaks; `after`: when the request was already obeyed. */
  | { readonly type: 'drop'; readonly after: boolean }
  /** The answer comes when a test lets it, the request is obeyed. */
  | { readonly type: 'hold'; readonly until: Promise<unknown> };

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

/** A message that the bot wrote into a channel. */
export interface PostedMessage {
  readonly channel: string;
  readonly message: WireMessage;
  /** The message that it answers. */
  readonly answers: string | null;
  readonly body: JsonObject;
}

interface Answer {
  readonly status: number;
  readonly body: Json;
}

const OK = (body: Json): Answer => ({ status: 200, body });
const NO_CONTENT: Answer = { status: 204, body: null };
const refusal = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message },
});

/**
 * The parts of Discord that the bot uses, on loopback: REST for commands, interactions and webhooks, and the gateway.
 * It keeps messages as Discord would, refuses what Discord would refuse, and fails in the ways that it is told to.
 */
export class LoopbackDiscord {
  readonly requests: RecordedRequest[] = [];
  readonly gateway: LoopbackGateway;
  /** The servers that the bot is in. */
  servers: readonly string[] = [GUILD, OTHER_GUILD];
  /** The language of all servers. */
  guildLocale = 'en-US';
  /** How many connections Discord recommends. */
  recommendedShards = 1;
  /** How many sessions may begin, of 1,000, and for how long no more may, in milliseconds. */
  sessionsLeft: { readonly remaining: number; readonly reset_after: number } = {
    remaining: 999,
    reset_after: 86_400_000,
  };
  /** The registered commands: of all servers under `''`, else under a server's id. */
  readonly commands = new Map<string, JsonObject[]>();
  /** What the bot wrote into channels, oldest first. */
  readonly posted: PostedMessage[] = [];
  readonly #server: Server;
  readonly #interactions = new Map<string, InteractionRecord>();
  readonly #faults: {
    readonly match: (request: RecordedRequest) => boolean;
    readonly fault: Fault;
    left: number;
  }[] = [];
  /** What people wrote, oldest first. */
  readonly #written: (JsonObject & { readonly id: string })[] = [];
  #acceptedToken = TOKEN;

  private constructor(server: Server) {
    this.#server = server;
    this.gateway = new LoopbackGateway(server, (shard) => this.#helloEvents(shard));
    server.on('request', (request, response) => void this.#serve(request, response));
  }

  static async start(): Promise<LoopbackDiscord> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new LoopbackDiscord(server);
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  /** From now on the bot's token is refused. */
  refuseToken(): void {
    this.#acceptedToken = '';
  }

  /** Answers the next requests to a path with a fault. */
  fail(method: string, path: RegExp, fault: Fault, times = 1): void {
    const match = (request: RecordedRequest) => request.method === method && path.test(request.path);
    this.#faults.push({ match, fault, left: times });
  }

  /** Sends a slash command to the bot and gives its record, which fills as the bot answers. */
  slash(
    name: string,
    options: Readonly<Record<string, string | boolean>>,
    by: Person,
    resolved?: JsonObject,
  ): InteractionRecord {
    return this.interact(slashCommand(name, options, by, resolved));
  }

  type(name: string, option: string, value: string, by: Person): InteractionRecord {
    return this.interact(typing(name, option, value, by));
  }

  /** Chooses a command in the menu of a message, of which only what matters needs to be given. */
  choose(name: string, message: JsonObject, by: Person): InteractionRecord {
    return this.interact(messageMenu(name, message, by));
  }

  /** Somebody writes a message; Discord tells the bot its words only where it is for the bot. Gives its id. */
  write(content: string, by: Person, { repliesTo, ...change }: WrittenMessage = {}): string {
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
    this.gateway.dispatch({ name: 'MESSAGE_CREATE', data: message });
    return message.id;
  }

  /** Clicks the button of a message that has this label. */
  click(message: WireMessage, label: string | RegExp, by: Person): InteractionRecord {
    const button = buttonsOf(message).find((found) =>
      typeof label === 'string' ? found.label === label : label.test(found.label),
    );
    if (button === undefined) {
      throw new Error(`There is no button ${label}, only ${buttonsOf(message).map(({ label }) => label)}.`);
    }
    return this.interact(buttonClick(message, button.custom_id, by), message);
  }

  interact(
    interaction: JsonObject & { id: string; token: string },
    message: WireMessage | null = null,
  ): InteractionRecord {
    const { id, token } = interaction;
    const record: InteractionRecord = {
      id,
      token,
      callbacks: [],
      clicked: message,
      original: message,
      followUps: [],
      choices: null,
    };
    this.#interactions.set(token, record);
    const data = { ...interaction, ...('guild_locale' in interaction && { guild_locale: this.guildLocale }) };
    this.gateway.dispatch({ name: 'INTERACTION_CREATE', data });
    return record;
  }

  /** From now on the interaction's token is not known: it is too old. */
  expire({ token }: InteractionRecord): void {
    this.#interactions.delete(token);
  }

  requestsTo(method: string, path: RegExp): RecordedRequest[] {
    return this.requests.filter((request) => request.method === method && path.test(request.path));
  }

  #helloEvents([shard, count]: ShardPair): GatewayEvent[] {
    const servers = this.servers.filter((id) => shardOf(id, count) === shard);
    return [
      {
        name: 'READY',
        data: {
          v: 10,
          user: { id: APPLICATION, username: 'footnote', discriminator: '0', avatar: null, bot: true },
          guilds: servers.map((id) => ({ id, unavailable: true })),
          resume_gateway_url: this.#gatewayUrl,
          application: { id: APPLICATION, flags: 0 },
          shard: [shard, count],
        },
      },
      ...servers.map((id) => ({ name: 'GUILD_CREATE', data: serverWith(id, this.guildLocale) })),
    ];
  }

  get #gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}/gateway`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString();
    const recorded: RecordedRequest = {
      method: request.method ?? '',
      path: decodeURIComponent((request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*/, '')),
      query: new URLSearchParams((request.url ?? '').split('?')[1]),
      authorization: request.headers.authorization ?? null,
      body: text === '' ? null : (JSON.parse(text) as Json),
    };
    this.requests.push(recorded);

    const planned = this.#faults.find(({ match, left }) => left > 0 && match(recorded));
    if (planned !== undefined) planned.left -= 1;
    const fault = planned?.fault;
    if (fault?.type === 'drop' && !fault.after) return void request.socket.destroy();
    if (fault?.type === 'status') return write(response, fault.status, fault.body ?? {}, fault.headers);
    const answer = this.#answer(recorded);
    if (fault?.type === 'drop') return void request.socket.destroy();
    if (fault?.type === 'hold') await fault.until;
    write(response, answer.status, answer.body);
  }

  #answer({ method, path, query, authorization, body }: RecordedRequest): Answer {
    const [room, id = '', token = '', ...rest] = path.split('/').slice(1);
    // The token in the path is what authorises these.
    if (room === 'interactions') return this.#callback(token, body);
    if (room === 'webhooks') return this.#webhook(method, token, rest, body);

    if (authorization !== `Bot ${this.#acceptedToken}`) return refusal(401, 0, '401: Unauthorized');
    if (path === '/gateway/bot') {
      return OK({
        url: this.#gatewayUrl,
        shards: this.recommendedShards,
        session_start_limit: { total: 1_000, max_concurrency: 16, ...this.sessionsLeft },
      });
    }
    if (room === 'channels' && method === 'GET' && rest.length === 0) return this.#history(id, query);
    if (room === 'channels') return this.#channel(method, id, rest[0] ?? null, token, body);
    if (path === '/users/@me/guilds') return OK(this.servers.map((id) => ({ id, name: 'A server' })));
    if (path === '/applications/@me') {
      return OK({
        id: APPLICATION,
        name: 'Footnote',
        owner: { id: OWNER_ID, username: 'owner', discriminator: '0', avatar: null },
        team: null,
      });
    }
    if (room === 'applications' && id === APPLICATION && path.endsWith('/commands')) {
      const guild = token === 'guilds' ? (rest[0] ?? '') : '';
      return this.#commandList(method, guild, query.get('with_localizations') === 'true', body);
    }
    return refusal(404, 0, '404: Not Found');
  }

  /** The messages of a channel above one of them, the last one first. */
  #history(channel: string, query: URLSearchParams): Answer {
    const own = this.posted.map((posted) => inChannel(posted.channel, posted.message));
    const all = [...own, ...this.#written].filter(({ channel_id }) => channel_id === channel);
    const above = all.filter(({ id }) => BigInt(id) < BigInt(query.get('before') ?? 0));
    const lastFirst = above.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
    return OK(lastFirst.slice(0, Number(query.get('limit'))));
  }

  #channel(method: string, channel: string, messageId: string | null, what: string, body: Json): Answer {
    if (what === 'typing') return NO_CONTENT;
    const data = isObject(body) ? body : {};
    if (method === 'GET') {
      const written = this.#written.find(({ id }) => id === messageId);
      if (written !== undefined) return OK(written);
      const all = [
        ...this.posted.map(withReference),
        ...[...this.#interactions.values()].flatMap(({ original, followUps }) => [original, ...followUps]),
      ];
      const found = all.find((message) => message?.id === messageId) ?? null;
      if (found === null) return refusal(404, 10_008, 'Unknown Message');
      return OK(inChannel(channel, found));
    }
    const twin =
      data.enforce_nonce === true && this.posted.find(({ body }) => body.nonce === data.nonce)?.message;
    if (twin) return OK(inChannel(channel, twin));
    const broken = brokenRules(data);
    if (broken.length > 0) return refusal(400, 50_035, `Invalid Form Body: ${broken.join(', ')}`);
    const reference = isObject(data.message_reference) ? data.message_reference.message_id : null;
    const sent = keptMessage(data, 0);
    this.posted.push({
      channel,
      message: sent,
      answers: typeof reference === 'string' ? reference : null,
      body: data,
    });
    return OK(inChannel(channel, sent));
  }

  #commandList(method: string, guild: string, localized: boolean, body: Json): Answer {
    if (guild !== '' && guild !== GUILD) return refusal(403, 50_001, 'Missing Access');
    if (method === 'PUT' && Array.isArray(body)) {
      const before = this.commands.get(guild) ?? [];
      this.commands.set(
        guild,
        body.filter(isObject).map((command) => registered(command, guild, before)),
      );
    }
    const commands = this.commands.get(guild) ?? [];
    return OK(localized ? commands : (withoutLocalizations(commands) as Json));
  }

  #callback(token: string, body: Json): Answer {
    const record = this.#interactions.get(token);
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

  #webhook(method: string, token: string, rest: readonly string[], body: Json): Answer {
    const record = this.#interactions.get(token);
    if (record === undefined || record.callbacks.length === 0) return refusal(404, 10_015, 'Unknown Webhook');
    const data = isObject(body) ? body : {};
    const broken = method === 'DELETE' ? [] : brokenRules(data);
    if (broken.length > 0) return refusal(400, 50_035, `Invalid Form Body: ${broken.join(', ')}`);
    if (method === 'POST') {
      const flags = flagsOf(data);
      // The first message after a defer takes its place, and is seen by whom the defer was for.
      if (record.original !== null && record.original.flags & FLAGS.loading) {
        record.original = keptMessage(data, record.original.flags & FLAGS.ephemeral);
        return OK(asJson(record.original));
      }
      const sent = keptMessage(data, flags & FLAGS.ephemeral);
      record.followUps.push(sent);
      return OK(asJson(sent));
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
    if (mixed) return refusal(400, 50_035, 'Invalid Form Body: content and components v2 in one message');
    const kept = flags & (FLAGS.ephemeral | FLAGS.componentsV2);
    record.original = { ...keptMessage(data, kept), id };
    return OK(asJson(record.original));
  }
}

function refused(record: InteractionRecord, broken: readonly string[]): Answer {
  record.callbacks.pop();
  return refusal(400, 50_035, `Invalid Form Body: ${broken.join(', ')}`);
}

function write(
  response: ServerResponse,
  status: number,
  body: Json,
  headers: Record<string, string> = {},
): void {
  if (status === 204) return void response.writeHead(status, headers).end();
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** A message that the bot wrote, with what it answers, as Discord gives it. */
function withReference({ channel, message, answers }: PostedMessage): WireMessage {
  if (answers === null) return message;
  const reference = { type: 0, channel_id: channel, message_id: answers };
  return Object.assign({ type: 19, message_reference: reference }, message);
}
