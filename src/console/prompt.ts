import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { completeLine } from './complete-line.js';
import { type ConversationOptions, createConversation } from './conversation.js';
import { readable } from './lines.js';
import { write } from './output.js';
import { wrapped } from './render.js';
import { type Style, styleFor, type Terminal } from './style.js';

/** Who is talked with, and where. */
export interface PromptOptions extends ConversationOptions {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Terminal;
  /** After how long somebody at a terminal is told what is waited for, in milliseconds; absent: a second. */
  readonly patience?: number;
}

/** What people type to leave a program at whose prompt they are. */
const LEAVES = /^\/?(?:exit|quit)$/i;

const STILL_FINDING = 'It is still being found who said what; this is answered then.';

/**
 * Answers lines until the input ends or Ctrl-C is pressed; an answer that is under way is then not waited for, and what is
 * half typed is only dropped. `exit` and `quit` end it as well.
 */
export async function runPrompt(options: PromptOptions): Promise<void> {
  const { output } = options;
  const isInteractive = isAtTerminal(options);
  const style = styleFor(output, process.env);
  const answer = createConversation(options, style);
  const lines = openLines(options);
  let isAnswering = false;
  let isOpen = true;
  // Ctrl-D may come while something is answered; newer versions of Node.js refuse to ask for another line then.
  lines.once('close', () => {
    isOpen = false;
  });
  const prompt = () => {
    if (isInteractive && isOpen) lines.prompt();
  };
  const stopped = stopOf(lines, () => isAnswering);
  prompt();
  for await (const typed of readable(lines)) {
    const line = typed.trim();
    if (LEAVES.test(line)) return;
    if (line !== '') {
      isAnswering = true;
      const noMore = isInteractive ? tellOfWaiting(options, style) : null;
      const said = await Promise.race([answer(line), stopped]).finally(noMore);
      isAnswering = false;
      if (said === null) return;
      if (said !== '') await write(output, `\n${said}\n\n`);
    }
    prompt();
  }
  // What comes next in the terminal does not stand behind the prompt.
  if (isInteractive) await write(output, '\n');
}

/** Resolves when Ctrl-C ends the prompt. What is half typed is only dropped, unless something is being answered. */
function stopOf(lines: Interface, isAnswering: () => boolean): Promise<null> {
  return new Promise((resolve) => {
    lines.on('SIGINT', () => {
      if (lines.line !== '' && !isAnswering()) {
        lines.write(null, { ctrl: true, name: 'e' });
        lines.write(null, { ctrl: true, name: 'u' });
      } else {
        lines.close();
        resolve(null);
      }
    });
  });
}

/**
 * Tells whoever waits that the documents are still being read, where that takes a while.
 *
 * @returns to be called once nobody waits any more
 */
function tellOfWaiting({ library, output, patience = 1_000 }: PromptOptions, style: Style): () => void {
  let isWaiting = true;
  const timer = setTimeout(async () => {
    const quotations = await library.counts().then(
      (counts) => counts.quotations,
      () => 0,
    );
    if (!isWaiting || quotations !== null) return;
    await write(output, `\n${wrapped(style.faint(STILL_FINDING), style)}\n`).catch(() => undefined);
  }, patience);
  return () => {
    isWaiting = false;
    clearTimeout(timer);
  };
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
