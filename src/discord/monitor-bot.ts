import { type Client, Status } from 'discord.js';
import type { Command } from '../commands/command.js';
import type { StartedLibrary } from '../library/start-library.js';
import { counter, gauge, gauges, histogram, type Metric, total } from '../monitoring/metrics.js';
import { watchProcess } from '../monitoring/process-metrics.js';
import type { Health, Monitored } from '../monitoring/status-server.js';
import { inTime } from '../shared/in-time.js';
import { watchLosses } from './connection/lost-connections.js';
import type { FinishedRequest } from './requests/outcome.js';

/** A bot that can be looked at while it runs. */
export interface BotMonitor extends Monitored {
  /** Counts a request. */
  finished(request: FinishedRequest): void;
  stop(): void;
}

/** In seconds: from what feels instant to what Discord no longer waits for, and beyond. */
const BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** How long the documents may take to answer before they count as gone, in milliseconds. */
const LIBRARY_PATIENCE = 5_000;

type Watched = Pick<StartedLibrary, 'counts' | 'activity'>;

/** @param commands requests for any other are counted as one, so that nobody can make up metrics */
export function monitorBot(client: Client, library: Watched, commands: readonly Command[]): BotMonitor {
  const isKnown = knownRequests(commands);
  const watched = watchProcess();
  const requests = counter('footnote_requests_total', 'Requests of people, by what became of them.');
  const durations = histogram('footnote_request_duration_seconds', 'How long requests took.', BUCKETS);
  const passages = counter('footnote_passages_shown_total', 'Quoted texts in replies.');
  const reconnects = counter('footnote_gateway_reconnects_total', 'Lost connections to Discord, by shard.');
  watchLosses(client, { lost: (shard) => reconnects.add({ shard: String(shard) }) });

  return {
    finished({ request: name, outcome, ms, passages: shown }) {
      const request = isKnown(name) ? name : 'other';
      requests.add({ request, outcome });
      durations.observe({ request }, ms / 1_000);
      if (shown > 0) passages.add({ request }, shown);
    },
    async health() {
      const documents = await libraryState(library);
      const gateway = gatewayState(client);
      return {
        healthy: documents === 'ok' && gateway === 'ok',
        parts: { gateway, library: documents },
      } satisfies Health;
    },
    async metrics() {
      return [
        ...[requests, durations, passages, reconnects].map((metric) => metric.read()),
        ...gatewayMetrics(client),
        ...(await libraryMetrics(library)),
        ...watched.read(),
      ];
    },
    stop: () => watched.stop(),
  };
}

/** Tells the names of requests that the bot can have from made-up ones. */
function knownRequests(commands: readonly Command[]): (request: string) => boolean {
  const names = new Set(commands.filter(({ listed }) => listed).map(({ name }) => name));
  return (request) => {
    const [, command] = /^(?:complete )?\/(.*)$/.exec(request) ?? [];
    return command === undefined || names.has(command);
  };
}

function gatewayState(client: Client): string {
  const { shards } = client.ws;
  const gone = shards.filter(({ status }) => status !== Status.Ready);
  if (shards.size === 0) return 'not connected';
  return gone.size === 0 ? 'ok' : `not connected: shard ${[...gone.keys()].join(', ')}`;
}

function gatewayMetrics(client: Client): Metric[] {
  const shards = [...client.ws.shards.values()].map((shard) => [{ shard: String(shard.id) }, shard] as const);
  return [
    gauges(
      'footnote_gateway_ready',
      'Whether the connection to Discord stands, by shard.',
      shards.map(([labels, { status }]) => [labels, status === Status.Ready ? 1 : 0]),
    ),
    gauges(
      'footnote_gateway_ping_seconds',
      'How long Discord took to answer the last heartbeat, by shard.',
      shards.filter(([, { ping }]) => ping >= 0).map(([labels, { ping }]) => [labels, ping / 1_000]),
    ),
    gauge('footnote_servers', 'Servers that the bot is in.', client.guilds.cache.size),
  ];
}

async function libraryState(library: Watched): Promise<string> {
  const state = library.counts().then(
    () => 'ok',
    () => 'cannot be read',
  );
  return inTime(state, LIBRARY_PATIENCE, 'does not answer');
}

async function libraryMetrics(library: Watched): Promise<Metric[]> {
  const { restarts, reloads, failedReloads, reloadMs } = library.activity();
  const known = library.counts().catch(() => null);
  const counts = await inTime(known, LIBRARY_PATIENCE, null);
  return [
    ...(counts === null
      ? []
      : [
          gauge('footnote_documents', 'Documents that were read.', counts.documents),
          gauge('footnote_passages', 'Passages of all documents.', counts.passages),
          ...(counts.quotations === null
            ? []
            : [gauge('footnote_quotations', 'Quotations of all documents.', counts.quotations)]),
          gauge('footnote_skipped_files', 'Files that were left out.', counts.skipped),
        ]),
    total('footnote_library_restarts_total', 'How often reading a document ended the thread.', restarts),
    total('footnote_reloads_total', 'How often the folder was read again.', reloads),
    total('footnote_failed_reloads_total', 'How often reading it again failed.', failedReloads),
    ...(reloadMs === null
      ? []
      : [gauge('footnote_reload_duration_seconds', 'How long the last reload took.', reloadMs / 1_000)]),
  ];
}
