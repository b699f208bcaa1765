import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  REST,
  RESTEvents,
  type RESTOptions,
} from 'discord.js';
import type { Log } from '../../shared/log.js';
import { FIRST_RESPONSE } from './callback.js';
import { logLosses } from './lost-connections.js';
import { errorFacts, redactRoute } from './redact.js';

/** Messages, members and users are read from the interactions that carry them; few need to be kept. */
const KEPT = 200;
/** Neither needs a privilege: the words of messages that are not for the bot are left out. */
const MESSAGES = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
/** Discord locks an address out after 10,000 refused requests in ten minutes. */
const REFUSALS_BETWEEN_WARNINGS = 100;
/** In milliseconds. */
const BETWEEN_WARNINGS = 1_000;
/** Each interaction leaves a handler behind in the REST client; in milliseconds. */
const FORGET_LIMITS = 60_000;

/** What a client depends on. */
export interface ClientSettings {
  /** The REST address without version; `null` for Discord's own. */
  readonly apiUrl: string | null;
  readonly log: Log;
  /** Whether it gets messages at all. */
  readonly messages: boolean;
  /**
   * How many connections it has; `auto`: as many as Discord recommends; `null`: the one for which this process of several
   * was started.
   */
  readonly shards: number | 'auto' | null;
}

/**
 * A client with the least that Footnote needs: it sees servers and interactions, and nothing that it sends pings anybody.
 * Of messages it gets the words of those that mention it and of direct ones, and keeps none.
 */
export function createClient({ apiUrl, log, messages, shards }: ClientSettings): Client {
  const client = new Client({
    ...(shards !== null && shardOptions(shards)),
    intents: [GatewayIntentBits.Guilds, ...(messages ? MESSAGES : [])],
    // A thread that the bot has not seen before is known from the interaction that comes from it.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(apiUrl),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: KEPT, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: KEPT, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
  // Without a listener for `error`, a listener that rejects would end the process.
  client.on(Events.Error, (error) => log.error('discord client', errorFacts(error)));
  client.on(Events.Warn, (message) => log.warn('discord client', { warning: message }));
  logLosses(client, log);
  logWaiting(client.rest, log);
  return client;
}

function shardOptions(shards: number | 'auto'): Pick<ClientOptions, 'shards' | 'shardCount'> {
  return shards === 'auto'
    ? { shards }
    : { shards: Array.from({ length: shards }, (_, id) => id), shardCount: shards };
}

export interface InteractionRest {
  /** For what follows a first response. */
  readonly rest: REST;
  /** For first responses: makes one attempt only. */
  readonly callbacks: REST;
  /** For further messages, of which Discord would keep a second one: makes one attempt only. */
  readonly once: REST;
}

/** REST clients for interactions alone, which no other request holds up. */
export function createInteractionRest(apiUrl: string | null, log: Log): InteractionRest {
  const create = (options: Partial<RESTOptions>) => {
    const rest = new REST({ ...restOptions(apiUrl), ...options });
    logWaiting(rest, log);
    return rest;
  };
  // Discord exempts interactions from the limit of 50 requests a second that holds for a bot's other requests; each has a
  // limit of its own, which is forgotten soon.
  const limits = { globalRequestsPerSecond: Number.POSITIVE_INFINITY, handlerSweepInterval: FORGET_LIMITS };
  return {
    rest: create(limits),
    once: create({ ...limits, retries: 0 }),
    // Short enough for a second attempt before the interaction has died, which no wait for a limit outlasts either.
    callbacks: create({
      retries: 0,
      timeout: FIRST_RESPONSE / 2,
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > FIRST_RESPONSE / 2,
    }),
  };
}

/** Logs that Discord asks to wait: once in a while, however many requests wait then. */
function logWaiting(rest: REST, log: Log): void {
  let quietUntil = 0;
  rest.on(RESTEvents.RateLimited, ({ method, url, timeToReset, global }) => {
    if (performance.now() < quietUntil) return;
    quietUntil = performance.now() + BETWEEN_WARNINGS;
    log.warn('Discord asks to wait', { method, route: redactRoute(url), ms: timeToReset, global });
  });
  rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.warn('Discord refused many requests', { count, ms: remainingTime }),
  );
}

function restOptions(apiUrl: string | null): Partial<RESTOptions> {
  return { ...restAddress(apiUrl), invalidRequestWarningInterval: REFUSALS_BETWEEN_WARNINGS };
}

/** Where a REST client finds Discord; `null`: at its own address. */
export function restAddress(apiUrl: string | null): Partial<RESTOptions> {
  return apiUrl === null ? {} : { api: apiUrl };
}
