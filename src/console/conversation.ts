import { type Command, type Input, knownCommand } from '../commands/command.js';
import { readInput } from '../commands/input/input.js';
import { answerPlainly, questionOf } from '../commands/input/plain-question.js';
import { type PlainQuestion, readLine, type TypedCommand } from '../commands/input/typed-line.js';
import type { Reply } from '../commands/reply.js';
import type { Texts } from '../commands/texts/texts.js';
import { courtesyIn, withoutGreeting } from '../language/questions/courtesy.js';
import { goesOn } from '../language/questions/follow-up.js';
import type { AskedQuestion } from '../language/questions/question-before.js';
import { remarkIn } from '../language/questions/remark.js';
import type { Library } from '../library/library.js';
import { UserError } from '../shared/user-error.js';
import { type FollowUp, followUpFor, followUpsOf, hints } from './follow-ups.js';
import { harmless } from './harmless.js';
import { renderReply, wrapped } from './render.js';
import type { Style } from './style.js';

/** What somebody at a prompt talks to. */
export interface ConversationOptions {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly texts: Texts;
  /** How many passages, quotations or sources on a page; `null`: as many as read well. */
  readonly limit: number | null;
}

/** A command that was run, and what it said. */
interface Answered extends TypedCommand {
  readonly reply: Reply;
}

/** What help says at a prompt alone: in Discord, options have fields and answers have buttons. */
const TYPING =
  'What stands in brackets is typed behind its name: /ask what does it cost --source prices. ' +
  'The last line below an answer says what goes on from it. Tab completes; exit or Ctrl-D ends.';

/** What somebody talks to, and what was said so far. */
interface Conversation extends ConversationOptions {
  readonly style: Style;
  followUps: readonly FollowUp[];
  /** What was asked last. */
  before: AskedQuestion | null;
}

/**
 * Answers the lines of one person, each with what the ones before led to.
 *
 * @returns gives the text to show for a line, without white space at its ends; empty where it wants no answer
 */
export function createConversation(
  options: ConversationOptions,
  style: Style,
): (line: string) => Promise<string> {
  const conversation: Conversation = { ...options, style, followUps: [], before: null };
  return async (line) => {
    try {
      return await answerLine(withoutGreeting(line), conversation);
    } catch (error) {
      if (error instanceof UserError) return wrapped(harmless(error.message), style);
      throw error;
    }
  };
}

async function answerLine(line: string, conversation: Conversation): Promise<string> {
  const { followUps, commands, texts } = conversation;
  const next = followUpFor(line, followUps);
  if (next) return show(await run(next, next.page, conversation), conversation);
  const typed = readLine(line, commands, texts);
  return typed.type === 'command'
    ? show(await run(typed, 1, conversation), conversation)
    : answerQuestion(typed, conversation);
}

async function answerQuestion(
  { question, source }: PlainQuestion,
  conversation: Conversation,
): Promise<string> {
  const { before, followUps, texts, style } = conversation;
  const runKnown = (name: string, given: Input) => {
    const command = knownCommand(name, conversation.commands);
    return run({ command, input: readInput(command, given) }, 1, conversation);
  };
  const remark = before === null ? null : remarkIn(question);
  if (remark === 'doubt') return wrapped(texts.message.evidence('/context 1'), style);
  if (remark === 'more') {
    const more = followUps.find(({ typed }) => typed === '/more');
    return more
      ? show(await run(more, more.page, conversation), conversation)
      : wrapped(texts.message.noMore, style);
  }
  switch (courtesyIn(question)) {
    case 'assent':
      return '';
    case 'thanks':
      return wrapped(texts.message.welcome, style);
    case 'greeting':
      return show(await runKnown('help', {}), conversation);
    case null: {
      const last = goesOn(question) ? before : null;
      return show(await answerPlainly({ question, source }, last, runKnown), conversation);
    }
  }
}

async function run(
  { command, input }: TypedCommand,
  page: number,
  { library, texts, limit }: Conversation,
): Promise<Answered> {
  return { command, input, reply: await command.run(library, input, { texts, page, limit }) };
}

/** Shows a reply, from which the next line may go on. */
function show({ command, input, reply }: Answered, conversation: Conversation): string {
  const { style, commands, before } = conversation;
  const shown = renderReply(reply, style);
  // The paragraphs around a passage lead nowhere: the reply before them stays the one that is leafed through.
  if (!command.listed) return shown;
  conversation.followUps = followUpsOf(reply, { command, input }, commands);
  conversation.before = questionOf(command, input) ?? before;
  return command.name === 'help'
    ? `${shown}\n\n${wrapped(style.faint(TYPING), style)}`
    : shown + hints(conversation.followUps, style);
}
