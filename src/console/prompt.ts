import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Command, knownCommand } from '../commands/command.js';
import { readInput } from '../commands/input/input.js';
import { answerPlainly, questionOf } from '../commands/input/plain-question.js';
import { readLine, type TypedCommand } from '../commands/input/typed-line.js';
import type { Reply } from '../commands/reply.js';
import type { Texts } from '../commands/texts/texts.js';
import { courtesyIn } from '../language/questions/courtesy.js';
import { goesOn, resolveFollowUp } from '../language/questions/follow-up.js';
import { remarkIn } from '../language/questions/remark.js';
import type { Library } from '../library/library.js';
import { UserError } from '../user-error.js';
import { completeLine } from './complete-line.js';
import { type FollowUp, followUpFor, followUpsOf, hints } from './follow-ups.js';
import { harmless } from './harmless.js';
import { write } from './output.js';
import { renderReply, wrapped } from './render.js';
import { styleFor, type Terminal } from './style.js';

export interface PromptOptions {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly texts: Texts;
  /** How many passages, quotations or sources on a page; `null`: as many as read well. */
  readonly limit: number | null;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Terminal;
}

/** A command that was run, and what it said. */
interface Answered extends TypedCommand {
  readonly reply: Reply;
}

/** What people type to leave a program at whose prompt they are. */
const LEAVES = /^\/?(?:exit|quit)$/i;

/**
 * Answers lines until the input ends or Ctrl-C is pressed; an answer that is under way is then not waited for. At a terminal,
 * `exit` and `quit` end it as well.
 */
export async function runPrompt(options: PromptOptions): Promise<void> {
  const { library, commands, texts, limit, input, output } = options;
  const interactive = input.isTTY === true && output.isTTY === true;
  const style = styleFor(output, process.env);
  const lines = createInterface({
    input,
    output,
    terminal: interactive,
    prompt: '› ',
    completer: (typed: string, done: (error: null, result: [string[], string]) => void) => {
      completeLine(typed, commands, library).then(
        (result) => done(null, result),
        () => done(null, [[], typed]),
      );
    },
  });
  const prompt = () => {
    if (interactive) lines.prompt();
  };

  let followUps: readonly FollowUp[] = [];
  /** What was asked last. */
  let before: string | null = null;
  const stopped = new Promise<null>((resolve) => {
    lines.once('SIGINT', () => {
      lines.close();
      resolve(null);
    });
  });
  prompt();
  for await (const line of lines) {
    if (interactive && LEAVES.test(line.trim())) return;
    const said = line.trim() === '' ? '' : await Promise.race([answerLine(line.trim()), stopped]);
    if (said === null) return;
    if (said !== '') await write(output, `\n${said}\n\n`);
    prompt();
  }
  // What comes next in the terminal does not stand behind the prompt.
  if (interactive) await write(output, '\n');

  async function answerLine(line: string): Promise<string> {
    try {
      const next = followUpFor(line, followUps);
      if (next) return show(await run(next, next.page));
      const typed = readLine(line, commands, texts);
      if (typed.type === 'command') return show(await run(typed, 1));
      const remark = before === null ? null : remarkIn(typed.question);
      if (remark === 'doubt') return wrapped(texts.message.evidence('/context 1'), style);
      if (remark === 'more') {
        const more = followUps.find(({ typed: offered }) => offered === '/more');
        return more ? show(await run(more, more.page)) : wrapped(texts.message.noMore, style);
      }
      switch (courtesyIn(typed.question)) {
        case 'assent':
          return '';
        case 'thanks':
          return wrapped(texts.message.welcome, style);
        case 'greeting':
          return show(await runNamed('help', {}));
        case null:
          return show(await answerPlainly({ ...typed, question: meant(typed.question) }, runNamed));
      }
    } catch (error) {
      if (error instanceof UserError) return wrapped(harmless(error.message), style);
      throw error;
    }
  }

  /** What a question that goes on from the one before is about. */
  function meant(question: string): string {
    return before !== null && goesOn(question) ? resolveFollowUp(question, before) : question;
  }

  async function run({ command, input }: TypedCommand, page: number): Promise<Answered> {
    return { command, input, reply: await command.run(library, input, { texts, page, limit }) };
  }

  function runNamed(name: string, given: Readonly<Record<string, string | null>>): Promise<Answered> {
    const command = knownCommand(name, commands);
    return run({ command, input: readInput(command, given) }, 1);
  }

  function show({ command, input, reply }: Answered): string {
    // The paragraphs around a passage lead nowhere: the reply before them stays the one that is leafed through.
    if (command.listed) {
      followUps = followUpsOf(reply, { command, input }, commands);
      before = questionOf(command, input) ?? before;
    }
    return renderReply(reply, style) + (command.listed ? hints(followUps, reply.page, style) : '');
  }
}
