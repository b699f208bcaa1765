import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject, type Json, type JsonObject } from './wire.js';

/** What the gateway does when a bot identifies itself. */
export type Welcome =
  | { readonly type: 'ready' }
  /** Says nothing any more. */
  | { readonly type: 'silence' }
  | { readonly type: 'close'; readonly code: number }
  /** Refuses the session once, then accepts. */
  | { readonly type: 'invalid-session' };

export interface GatewayEvent {
  readonly name: string;
  readonly data: JsonObject;
}

/** Which of a bot's connections, from 0, and how many there are. */
export type ShardPair = readonly [shard: number, count: number];

/** Which connection is told of a server, of so many; direct messages come over the first one. */
export function shardOf(guild: string, count: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(count));
}

interface Session {
  readonly id: string;
  readonly shard: ShardPair;
  readonly events: { readonly sequence: number; readonly event: GatewayEvent }[];
}

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
};

/** Discord's gateway on loopback: identify, ready, heartbeats, resume. */
export class LoopbackGateway {
  /** What was sent to the gateway, oldest first. */
  readonly received: { readonly op: number; readonly d: Json }[] = [];
  welcome: Welcome = { type: 'ready' };
  heartbeatInterval = 41_250;
  /** `false`: heartbeats are heard but not answered, as on a connection that is dead on one side. */
  acknowledges = true;
  /** `false`: the session to resume is not known any more. */
  resumable = true;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #hello: (shard: ShardPair) => readonly GatewayEvent[];
  /** The newest session of each shard, and the connection over which it goes. */
  readonly #sessions = new Map<number, Session>();
  readonly #sockets = new Map<number, WebSocket>();
  #begun = 0;

  /** @param hello the events after an identify; the first one is READY, and its `session_id` is filled in here */
  constructor(server: Server, hello: (shard: ShardPair) => readonly GatewayEvent[]) {
    this.#hello = hello;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#server.handleUpgrade(request, socket, head, (connection) => this.#connected(connection));
    });
  }

  /** The shards that have identified themselves. */
  get shards(): number[] {
    return [...this.#sessions.keys()].sort((a, b) => a - b);
  }

  /** Sends an event; to a bot that has lost its connection it is sent when it resumes. */
  dispatch(event: GatewayEvent): void {
    const guild = typeof event.data.guild_id === 'string' ? event.data.guild_id : null;
    const [any] = this.#sessions.values();
    if (any === undefined) throw new Error('No bot has identified itself.');
    const session = this.#sessions.get(guild === null ? 0 : shardOf(guild, any.shard[1]));
    if (session === undefined) throw new Error(`No shard has identified itself for the server ${guild}.`);
    this.#tell(session, event);
  }

  /** Sends the last events again, as Discord may after a connection was lost. */
  repeat(count: number): void {
    for (const { shard, events } of this.#sessions.values()) {
      for (const { sequence, event } of events.slice(-count)) this.#sendEvent(shard[0], sequence, event);
    }
  }

  /** Breaks the connection without a word. */
  drop(): void {
    for (const socket of this.#sockets.values()) socket.terminate();
  }

  close(code: number): void {
    for (const socket of this.#sockets.values()) socket.close(code);
  }

  /** Asks the bot to connect again. */
  askToReconnect(): void {
    for (const socket of this.#sockets.values()) send(socket, { op: OP.reconnect, d: null });
  }

  stop(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #connected(socket: WebSocket): void {
    socket.on('message', (data) => {
      const payload: unknown = JSON.parse(String(data));
      if (isObject(payload) && typeof payload.op === 'number') {
        this.received.push({ op: payload.op, d: payload.d ?? null });
        this.#answer(socket, payload.op, payload.d ?? null);
      }
    });
    send(socket, { op: OP.hello, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  #answer(socket: WebSocket, op: number, d: Json): void {
    if (op === OP.heartbeat && this.acknowledges) send(socket, { op: OP.ack, d: null });
    if (op === OP.identify && isObject(d)) this.#identify(socket, d);
    if (op === OP.resume && isObject(d)) this.#resume(socket, d);
  }

  #identify(socket: WebSocket, { shard: given }: JsonObject): void {
    const shard = readShard(given);
    this.#sockets.set(shard[0], socket);
    const { welcome } = this;
    if (welcome.type === 'silence') return;
    if (welcome.type === 'close') {
      socket.close(welcome.code);
      return;
    }
    if (welcome.type === 'invalid-session') {
      this.welcome = { type: 'ready' };
      send(socket, { op: OP.invalidSession, d: false });
      return;
    }
    this.#begun += 1;
    const session: Session = { id: `session-${this.#begun}`, shard, events: [] };
    this.#sessions.set(shard[0], session);
    for (const event of this.#hello(shard)) {
      const data = event.name === 'READY' ? { ...event.data, session_id: session.id } : event.data;
      this.#tell(session, { ...event, data });
    }
  }

  #resume(socket: WebSocket, { session_id: id, seq }: JsonObject): void {
    const session = [...this.#sessions.values()].find((known) => known.id === id);
    if (!this.resumable || session === undefined || typeof seq !== 'number') {
      send(socket, { op: OP.invalidSession, d: false });
      return;
    }
    this.#sockets.set(session.shard[0], socket);
    for (const { sequence, event } of session.events.filter(({ sequence }) => sequence > seq)) {
      this.#sendEvent(session.shard[0], sequence, event);
    }
    this.#tell(session, { name: 'RESUMED', data: {} });
  }

  #tell({ shard, events }: Session, event: GatewayEvent): void {
    events.push({ sequence: events.length + 1, event });
    this.#sendEvent(shard[0], events.length, event);
  }

  #sendEvent(shard: number, sequence: number, { name, data }: GatewayEvent): void {
    const socket = this.#sockets.get(shard);
    if (socket !== undefined) send(socket, { op: OP.dispatch, t: name, s: sequence, d: data });
  }
}

function send(socket: WebSocket, payload: JsonObject): void {
  if (socket.readyState === 1) socket.send(JSON.stringify(payload));
}

function readShard(given: Json | undefined): ShardPair {
  const [shard, count] = Array.isArray(given) ? given : [0, 1];
  return typeof shard === 'number' && typeof count === 'number' ? [shard, count] : [0, 1];
}
