import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import { askDiscord } from './ask-discord.js';
import { restAddress } from './client.js';

/** Where Discord is, and how many connections to it there are to be. */
export interface ConnectionSettings {
  /** The REST address without the API version, `null` for Discord's own. The gateway's address comes from its answer. */
  readonly apiUrl: string | null;
  /** How many connections to Discord; `auto`: as many as it recommends. */
  readonly shards: number | 'auto';
}

/** Discord takes the next connections, `max_concurrency` of them, five seconds behind the ones before; in milliseconds. */
export const BETWEEN_CONNECTIONS = 5_500;

const gatewaySchema = z.object({
  url: z.url({ protocol: /^wss?$/ }),
  shards: z.number(),
  session_start_limit: z.object({
    total: z.number(),
    remaining: z.number(),
    /** In milliseconds. */
    reset_after: z.number(),
    max_concurrency: z.number(),
  }),
});

/** How many sessions Discord allows a day, and how many are left. */
export type SessionLimit = z.infer<typeof gatewaySchema>['session_start_limit'];

/** How a bot is to connect. */
export interface ConnectionPlan {
  /** Each takes a session. */
  readonly connections: number;
  readonly limit: SessionLimit;
}

/** @throws ForeignAnswerError where something else than Discord answers */
export async function planConnections(
  { apiUrl, shards }: ConnectionSettings,
  token: string,
): Promise<ConnectionPlan> {
  const rest = new REST(restAddress(apiUrl)).setToken(token);
  const gateway = await askDiscord(rest, Routes.gatewayBot(), gatewaySchema);
  return {
    connections: shards === 'auto' ? gateway.shards : shards,
    limit: gateway.session_start_limit,
  };
}
