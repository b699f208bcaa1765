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

interface Session {
  readonly id: string;
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
  readonly #hello: () => readonly GatewayEvent[];
  #session: Session | null = null;
  #socket: WebSocket | null = null;
  #sessions = 0;

  /** @param hello the events after an identify; the first one is READY, and its `session_id` is filled in here */
  constructor(server: Server, hello: () => readonly GatewayEvent[]) {
    this.#hello = hello;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#server.handleUpgrade(request, socket, head, (connection) => this.#connected(connection));
    });
  }

  get connected(): boolean {
    return this.#socket?.readyState === 1;
  }

  /** Sends an event; to a bot that has lost its connection it is sent when it resumes. */
  dispatch(event: GatewayEvent): void {
    const session = this.#session;
    if (session === null) throw new Error('No bot has identified itself.');
    session.events.push({ sequence: session.events.length + 1, event });
    if (this.connected) this.#sendEvent(session.events.length, event);
  }

  /** Sends the last events again, as Discord may after a connection was lost. */
  repeat(count: number): void {
    for (const { sequence, event } of this.#session?.events.slice(-count) ?? [])
      this.#sendEvent(sequence, event);
  }

  /** Breaks the connection without a word. */
  drop(): void {
    this.#socket?.terminate();
  }

  close(code: number): void {
    this.#socket?.close(code);
  }

  /** Asks the bot to connect again. */
  askToReconnect(): void {
    this.#send({ op: OP.reconnect, d: null });
  }

  stop(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #connected(socket: WebSocket): void {
    this.#socket = socket;
    socket.on('message', (data) => {
      const payload: unknown = JSON.parse(String(data));
      if (isObject(payload) && typeof payload.op === 'number') {
        this.received.push({ op: payload.op, d: payload.d ?? null });
        this.#answer(payload.op, payload.d ?? null);
      }
    });
    this.#send({ op: OP.hello, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  #answer(op: number, d: Json): void {
    if (op === OP.heartbeat && this.acknowledges) this.#send({ op: OP.ack, d: null });
    if (op === OP.identify) this.#identify();
    if (op === OP.resume && isObject(d)) this.#resume(d);
  }

  #identify(): void {
    const { welcome } = this;
    if (welcome.type === 'silence') return;
    if (welcome.type === 'close') {
      this.close(welcome.code);
      return;
    }
    if (welcome.type === 'invalid-session') {
      this.welcome = { type: 'ready' };
      this.#send({ op: OP.invalidSession, d: false });
      return;
    }
    this.#sessions += 1;
    this.#session = { id: `session-${this.#sessions}`, events: [] };
    for (const event of this.#hello()) {
      const data = event.name === 'READY' ? { ...event.data, session_id: this.#session.id } : event.data;
      this.dispatch({ ...event, data });
    }
  }

  #resume({ session_id: id, seq }: JsonObject): void {
    const session = this.#session;
    if (!this.resumable || session === null || session.id !== id || typeof seq !== 'number') {
      this.#send({ op: OP.invalidSession, d: false });
      return;
    }
    for (const { sequence, event } of session.events.filter(({ sequence }) => sequence > seq)) {
      this.#sendEvent(sequence, event);
    }
    this.dispatch({ name: 'RESUMED', data: {} });
  }

  #sendEvent(sequence: number, { name, data }: GatewayEvent): void {
    this.#send({ op: OP.dispatch, t: name, s: sequence, d: data });
  }

  #send(payload: JsonObject): void {
    if (this.connected) this.#socket?.send(JSON.stringify(payload));
  }
}
