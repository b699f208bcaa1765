import { z } from 'zod';
import { type Deferred, deferred } from '../../shared/deferred.js';
import { UserError } from '../../shared/user-error.js';

/**
 * What the processes of a bot ask each other for:
 *
 * - `reload`: to read the documents again
 * - `reload-others`: to have all other processes do so; only the one that started them can be asked for this
 * - `health`, `metrics`: how it does
 * - `stop`: to finish what runs, and end
 */
const REQUESTS = ['reload', 'reload-others', 'health', 'metrics', 'stop'] as const;

export type ProcessRequest = (typeof REQUESTS)[number];

const messageSchema = z.discriminatedUnion('footnote', [
  z.object({ footnote: z.literal('request'), id: z.number(), request: z.enum(REQUESTS) }),
  z.object({ footnote: z.literal('answer'), id: z.number(), value: z.unknown() }),
  z.object({ footnote: z.literal('failure'), id: z.number(), problem: z.string() }),
]);

type Message = z.infer<typeof messageSchema>;

/** The channel to another process, which discord.js uses as well. */
export interface Channel {
  send(message: Message): Promise<unknown>;
  onMessage(listener: (message: unknown) => void): void;
}

/** Requests and answers between two processes. */
export interface Exchange {
  /**
   * Asks the other process.
   *
   * @throws UserError for what a person can put right there, and where it ends before it has answered
   */
  ask(request: ProcessRequest): Promise<unknown>;
  /** Tells whoever waits for an answer that none will come. */
  end(): void;
}

/** @param answer what is answered when the other process asks */
export function openExchange(
  channel: Channel,
  answer: (request: ProcessRequest) => Promise<unknown>,
): Exchange {
  const waiting = new Map<number, Deferred<unknown>>();
  let asked = 0;

  channel.onMessage((given) => {
    const { success, data } = messageSchema.safeParse(given);
    // The rest are discord.js's own.
    if (!success) return;
    if (data.footnote === 'request') return void reply(channel, data.id, answer(data.request));
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.footnote === 'answer') asker?.resolve(data.value);
    else asker?.reject(new UserError(data.problem));
  });

  return {
    ask(request) {
      asked += 1;
      const id = asked;
      const answered = deferred<unknown>();
      waiting.set(id, answered);
      channel.send({ footnote: 'request', id, request }).catch((error: Error) => {
        waiting.delete(id);
        answered.reject(error);
      });
      return answered.promise;
    },
    end() {
      for (const { reject } of waiting.values()) reject(new UserError('The process has ended.', 'discord'));
      waiting.clear();
    },
  };
}

async function reply(channel: Channel, id: number, answer: Promise<unknown>): Promise<void> {
  const message = await answer.then(
    (value): Message => ({ footnote: 'answer', id, value }),
    (error: unknown): Message => ({ footnote: 'failure', id, problem: problemOf(error) }),
  );
  // The one who asked may have ended meanwhile.
  await channel.send(message).catch(() => undefined);
}

/** A bug is in the log of the process that has it; the others are told no more than that. */
function problemOf(error: unknown): string {
  return error instanceof UserError ? error.message : 'Something went wrong; the log says more.';
}
