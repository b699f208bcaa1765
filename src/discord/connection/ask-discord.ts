import { REST, type RouteLike, Routes } from 'discord.js';
import { z } from 'zod';
import { restAddress } from './client.js';

/** What answered is not Discord: the address is wrong, or something on the way speaks in Discord's place. */
export class ForeignAnswerError extends Error {
  override readonly name = 'ForeignAnswerError';
}

/**
 * Asks for what every Discord answers alike, which tells whether it is Discord that answers. An odd answer to a later
 * request is a bug.
 *
 * @throws ForeignAnswerError where the answer is no JSON, or says nothing of what it should
 */
export async function askDiscord<Answer>(
  rest: REST,
  route: RouteLike,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const answer = await rest.get(route).catch((error: unknown) => {
    // It calls itself JSON and is none.
    throw error instanceof SyntaxError ? new ForeignAnswerError(error.message, { cause: error }) : error;
  });
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  throw new ForeignAnswerError(`${route} was answered otherwise than by Discord.`, { cause: read.error });
}

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

/** How a bot is to connect, as Discord recommends it. */
export type GatewayAdvice = z.infer<typeof gatewaySchema>;

/**
 * @param apiUrl the REST address without version; `null` for Discord's own
 * @throws ForeignAnswerError where something else answers there
 */
export async function askForGateway(apiUrl: string | null, token: string): Promise<GatewayAdvice> {
  return await askDiscord(new REST(restAddress(apiUrl)).setToken(token), Routes.gatewayBot(), gatewaySchema);
}
