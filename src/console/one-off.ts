import type { Command, CommandOptions, InputOf } from '../commands/command.js';
import type { Library } from '../library/library.js';
import type { AnswerStatus } from '../retrieval/answer.js';
import { write } from './output.js';
import { renderReply } from './render.js';
import { styleFor } from './style.js';

export interface OneOffOptions {
  readonly library: Library;
  readonly command: Command;
  readonly input: InputOf<CommandOptions>;
  readonly json: boolean;
  /** How many passages, quotations or sources at most. */
  readonly limit: number;
}

/** Runs one command and prints its reply; what comes back is how well it was answered. */
export async function runOnce({
  library,
  command,
  input,
  json,
  limit,
}: OneOffOptions): Promise<AnswerStatus> {
  const reply = await command.run(library, input, { page: 1, pageSize: limit });
  const text = json
    ? `${JSON.stringify({ id: null, ...reply.data })}\n`
    : renderReply(reply, styleFor(process.stdout, process.env));
  await write(process.stdout, text);
  return reply.status;
}
