import type { REST, RouteLike } from 'discord.js';
import type { z } from 'zod';

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
