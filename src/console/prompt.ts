import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { completeLine } from './complete-line.js';
import { type ConversationOptions, createConversation } from './conversation.js';
import { write } from './output.js';
import { styleFor, type Terminal } from './style.js';

/** Who is talked with, and where. */
export interface PromptOptions extends ConversationOptions {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Terminal;
}

/** What people type to leave a program at whose prompt they are. */
const LEAVES = /^\/?(?:exit|quit)$/i;

/**
 * Answers lines until the input ends or Ctrl-C is pressed; an answer that is under way is then not waited for. At a terminal,
 * `exit` and `quit` end it as well.
 */
export async function runPrompt(options: PromptOptions): Promise<void> {
  const { output } = options;
  const isInteractive = isAtTerminal(options);
  const answer = createConversation(options, styleFor(output, process.env));
  const lines = openLines(options);
  const stopped = new Promise<null>((resolve) => {
    lines.once('SIGINT', () => {
      lines.close();
      resolve(null);
    });
  });
  const prompt = () => {
    if (isInteractive) lines.prompt();
  };
  prompt();
  for await (const typed of lines) {
    const line = typed.trim();
    if (isInteractive && LEAVES.test(line)) return;
    const said = line === '' ? '' : await Promise.race([answer(line), stopped]);
    if (said === null) return;
    if (said !== '') await write(output, `\n${said}\n\n`);
    prompt();
  }
  // What comes next in the terminal does not stand behind the prompt.
  if (isInteractive) await write(output, '\n');
}

/** The lines that are typed, with what Tab offers in them. */
function openLines(options: PromptOptions): Interface {
  const { input, output, commands, library } = options;
  return createInterface({
    input,
    output,
    terminal: isAtTerminal(options),
    prompt: '› ',
    completer: (typed: string, done: (error: null, result: [string[], string]) => void) => {
      completeLine(typed, commands, library).then(
        (result) => done(null, result),
        () => done(null, [[], typed]),
      );
    },
  });
}

function isAtTerminal({ input, output }: PromptOptions): boolean {
  return input.isTTY === true && output.isTTY === true;
}
