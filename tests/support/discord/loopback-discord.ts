import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  APPLICATION,
  BOT_USER,
  buttonClick,
  messageMenu,
  slashCommand,
  typing,
  type WrittenMessage,
} from './interactions.js';
import { registered, withoutLocalizations } from './listed-commands.js';
import { type Answer, NO_CONTENT, ok, refusal } from './loopback-answer.js';
import { LoopbackChannels, type PostedMessage } from './loopback-channels.js';
import { type GatewayEvent, LoopbackGateway, type ShardPair, shardOf } from './loopback-gateway.js';
import { type InteractionRecord, LoopbackInteractions } from './loopback-interactions.js';
import { GUILD, OTHER_GUILD, OWNER_ID, type Person } from './people.js';
import { serverWith } from './servers.js';
import { buttonsOf, isObject, type Json, type JsonObject, type WireMessage } from './wire.js';

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
      /** The request was obeyed all the same. */
      readonly after?: boolean;
    }
  /** The connection breaks; `after`: when the request was already obeyed. */
  | { readonly type: 'drop'; readonly after: boolean }
  /** The answer comes when a test lets it, the request is obeyed. */
  | { readonly type: 'hold'; readonly until: Promise<unknown> };

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
  sessionsLeft = { remaining: 999, reset_after: 86_400_000 };
  /** How many connections may begin at once. */
  maxConcurrency = 16;
  /** The registered commands: of all servers under `''`, else under a server's id. */
  readonly commands = new Map<string, JsonObject[]>();
  readonly #server: Server;
  readonly #interactions = new LoopbackInteractions();
  readonly #channels = new LoopbackChannels();
  readonly #faults: {
    readonly match: (request: RecordedRequest) => boolean;
    readonly fault: Fault;
    left: number;
  }[] = [];
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

  /** What the bot wrote into channels, oldest first. */
  get posted(): readonly PostedMessage[] {
    return this.#channels.posted;
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
  write(content: string, by: Person, change: WrittenMessage = {}): string {
    const message = this.#channels.write(content, by, change);
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
    const record = this.#interactions.begin(id, token, message);
    const data = { ...interaction, ...('guild_locale' in interaction && { guild_locale: this.guildLocale }) };
    this.gateway.dispatch({ name: 'INTERACTION_CREATE', data });
    return record;
  }

  /** From now on the interaction's token is not known: it is too old. */
  expire(record: InteractionRecord): void {
    this.#interactions.forget(record);
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
          user: BOT_USER,
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
    const refuse = fault?.type === 'status' ? fault : null;
    const answer = refuse === null || refuse.after ? this.#answer(recorded) : NO_CONTENT;
    if (refuse !== null) return write(response, refuse.status, refuse.body ?? {}, refuse.headers);
    if (fault?.type === 'drop') return void request.socket.destroy();
    if (fault?.type === 'hold') await fault.until;
    write(response, answer.status, answer.body);
  }

  #answer({ method, path, query, authorization, body }: RecordedRequest): Answer {
    const [room, id = '', token = '', ...rest] = path.split('/').slice(1);
    // The token in the path is what authorises these.
    if (room === 'interactions') return this.#interactions.callback(token, body);
    if (room === 'webhooks') return this.#interactions.webhook(method, token, rest, body);

    if (authorization !== `Bot ${this.#acceptedToken}`) return refusal(401, 0, '401: Unauthorized');
    if (path === '/gateway/bot') {
      return ok({
        url: this.#gatewayUrl,
        shards: this.recommendedShards,
        session_start_limit: { total: 1_000, max_concurrency: this.maxConcurrency, ...this.sessionsLeft },
      });
    }
    if (room === 'channels') {
      const [message] = rest;
      if (token === 'typing') return NO_CONTENT;
      if (method === 'POST') return this.#channels.post(id, body);
      if (message === undefined) return this.#channels.history(id, query);
      return this.#channels.read(id, message, this.#interactions.messages);
    }
    if (path === '/users/@me/guilds') return ok(this.servers.map((id) => ({ id, name: 'A server' })));
    if (path === '/applications/@me') {
      return ok({
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
    return ok(localized ? commands : (withoutLocalizations(commands) as Json));
  }
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
