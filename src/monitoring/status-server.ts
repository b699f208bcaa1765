import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import type { Log } from '../shared/log.js';
import { UserError } from '../shared/user-error.js';
import { METRICS_TYPE, type Metric, writeMetrics } from './metrics.js';

/** Whether the program does its work, and what is wrong where it does not. */
export interface Health {
  readonly healthy: boolean;
  /** What was looked at, such as `library`, and what was found. */
  readonly parts: Readonly<Record<string, string>>;
}

/** A program that can be looked at while it runs. */
export interface Monitored {
  health(): Promise<Health>;
  metrics(): Promise<readonly Metric[]>;
}

export interface StatusAddress {
  /** 0: any that is free. */
  readonly port: number;
  /** An address of this machine, such as `127.0.0.1`, or `0.0.0.0` for all. */
  readonly host: string;
}

export interface StatusServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the status where the operator wants it, and says so. `null`: nowhere. */
export async function openStatus(
  address: StatusAddress | null,
  monitored: Monitored,
  log: Log,
): Promise<StatusServer | null> {
  if (address === null) return null;
  const server = await serveStatus(address, monitored);
  log.info('status is served', { ...address });
  return server;
}

/**
 * Serves `/healthz` (200 or 503, JSON) and `/metrics` (Prometheus) over HTTP. Nothing can be changed through it, and
 * on a loopback address it answers only requests that name one, so that no web page in a browser can read it.
 *
 * @throws UserError where the address cannot be listened to
 */
export async function serveStatus(
  { port, host }: StatusAddress,
  monitored: Monitored,
): Promise<StatusServer> {
  const server = createServer((request, response) => {
    answer(request, monitored, isLoopback(host)).then(
      (found) => send(response, request.method === 'HEAD', found),
      () => send(response, false, plain(500, 'The status could not be found out.')),
    );
  });
  await new Promise<void>((resolve, reject) => {
    // It stays: a connection that the system has no room for must not end the program later.
    server.on('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, { port, host })));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function answer(request: IncomingMessage, monitored: Monitored, loopback: boolean): Promise<Page> {
  const path = (request.url ?? '').split('?')[0];
  const known = path === '/healthz' || path === '/metrics';
  if (!known || (loopback && !namesLoopback(request.headers.host ?? ''))) {
    return plain(404, 'There is nothing here; /healthz and /metrics are what there is.');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'This can only be read.');
  if (path === '/metrics') {
    return { status: 200, type: METRICS_TYPE, text: writeMetrics(await monitored.metrics()) };
  }
  const { healthy, parts } = await monitored.health();
  const text = `${JSON.stringify({ status: healthy ? 'ok' : 'unavailable', ...parts })}\n`;
  return { status: healthy ? 200 : 503, type: 'application/json', text };
}

function send(response: ServerResponse, headOnly: boolean, { status, type, text }: Page): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 405 && { allow: 'GET, HEAD' }),
  });
  response.end(headOnly ? undefined : text);
}

function plain(status: number, text: string): Page {
  return { status, type: 'text/plain; charset=utf-8', text: `${text}\n` };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** @param host as a request names it, perhaps with a port */
function namesLoopback(host: string): boolean {
  return isLoopback(host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1'));
}

function cannotListen({ code, message }: NodeJS.ErrnoException, { port, host }: StatusAddress): UserError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'another program uses it',
    EACCES: 'this is not allowed',
    EADDRNOTAVAIL: 'this machine does not have the address',
  };
  const reason = reasons[code ?? ''] ?? message;
  return new UserError(
    `The status cannot be served at ${host}, port ${port} (${reason}): change FOOTNOTE_STATUS_PORT or FOOTNOTE_STATUS_HOST.`,
    'bad-configuration',
  );
}
