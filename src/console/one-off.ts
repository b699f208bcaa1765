import type { Command, Input } from '../commands/command.js';
import { EVERYTHING } from '../commands/parts/pages.js';
import type { Reply } from '../commands/reply.js';
import type { Texts } from '../commands/texts/texts.js';
import type { Library } from '../library/library.js';
import type { AnswerStatus } from '../retrieval/answer.js';
import { jsonLine, write } from './output.js';
import { renderReply } from './render.js';
import { styleFor } from './style.js';

export interface OneOffOptions {
  readonly library: Library;
  readonly command: Command;
  readonly input: Input;
  readonly json: boolean;
  readonly texts: Texts;
  /** How many passages, quotations or sources at most; `null`: as many as read well, or as programs expect. */
  readonly limit: number | null;
}

/** Who calls the program once has nothing to read again. */
const NO_DOCUMENTS = 'There are no documents yet: put some into the corpus folder.';

/** Runs one command and prints its reply; what comes back is how well it was answered. */
export async function runOnce({
  library,
  command,
  input,
  json,
  texts,
  limit,
}: OneOffOptions): Promise<AnswerStatus> {
  const reply = await command.run(library, input, {
    texts: { ...texts, sources: { ...texts.sources, none: NO_DOCUMENTS } },
    page: 1,
    limit: limit ?? (json ? (command.limitForPrograms ?? EVERYTHING) : null),
  });
  const text = json ? jsonLine({ id: null, ...reply.data }) : `${forPeople(reply)}\n`;
  await write(process.stdout, text);
  return reply.status;
}

function forPeople(reply: Reply): string {
  const style = styleFor(process.stdout, process.env);
  const text = renderReply(reply, style);
  return reply.page.count > 1 ? `${text}\n${style.faint('There is more: --limit shows it.')}` : text;
}
