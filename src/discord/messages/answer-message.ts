import type { Message } from 'discord.js';
import type { Input } from '../../commands/command.js';
import { answerPlainly } from '../../commands/input/plain-question.js';
import { readLine } from '../../commands/input/typed-line.js';
import { commandIn } from '../../commands/texts/choose-texts.js';
import { courtesyIn, withoutGreeting } from '../../language/questions/courtesy.js';
import { remarkIn } from '../../language/questions/remark.js';
import type { Log } from '../../shared/log.js';
import { UserError } from '../../shared/user-error.js';
import { writerOf } from '../access/caller.js';
import { readTypedInput } from '../reading/input.js';
import { wordsOfMessage } from '../reading/message-words.js';
import type { MessageBody } from '../rendering/limits.js';
import { plainMessage, removable } from '../rendering/plain-message.js';
import { layOut } from '../rendering/render.js';
import type { BotContext } from '../requests/bot-context.js';
import { failureMessage } from '../requests/failure.js';
import { type Result, replied, settled } from '../requests/outcome.js';
import { type Asking, admit, listedCommand, runCommand } from '../requests/run-command.js';
import { postReply, showTyping } from './post.js';
import { questionBefore } from './question-before.js';
import { holdsOthersWords, isMereReaction, questionIn } from './read-message.js';

/**
 * Answers a message that is for the bot. Never rejects: what goes wrong is told where the question stands, and logged.
 * In a server, somebody who asks in the wrong place or too soon is not answered, because everybody would see it. An "ok"
 * wants no answer anywhere.
 */
export async function answerMessage(message: Message, bot: BotContext, log: Log): Promise<Result> {
  const { author, guild, guildId, content } = message;
  const { shared: texts } = bot.textsFor({ guildLocale: guild?.preferredLocale ?? null });
  const say = (body: MessageBody) => postReply(message, body, bot, log);
  const sayInShort = (body: MessageBody) => say(removable(body, author.id, texts));
  let asked = content;
  try {
    asked = withoutGreeting(questionIn(message));
    const courtesy = courtesyIn(asked);
    if (courtesy === 'assent' || isMereReaction(message)) return settled(true);
    const caller = writerOf(message);
    try {
      await admit(listedCommand('ask', texts, bot), caller, texts, bot);
    } catch (error) {
      if (error instanceof UserError && guildId !== null) return settled(true, 'refused');
      throw error;
    }
    showTyping(message);
    if (courtesy === 'thanks') return settled(await say(plainMessage(texts.message.welcome)));
    const visibility = guildId === null ? 'private' : 'public';
    const answer = await replyTo(message, asked, { caller, texts, visibility }, bot);
    if (typeof answer === 'string') return settled(await sayInShort(plainMessage(answer)));
    const audience = { type: 'public', asker: author.id, shared: false } as const;
    const { accentColour } = bot;
    const body = layOut({ ...answer, texts })({ sheet: answer.sheet, audience, accentColour });
    return replied(await say(body), answer.reply);
  } catch (error) {
    const told = await sayInShort(failureMessage(error, texts, log, [content, asked]));
    return settled(told, error instanceof UserError ? 'refused' : 'failed');
  }
}

/**
 * A command that was typed is run, a question is answered as one without a command is everywhere, and a greeting or
 * nothing with help. Of a message that only forwards another, or holds a file or a link, the words are looked for. "more"
 * below an answer does what its button does; whether it is right is told in a sentence.
 */
async function replyTo(message: Message, asked: string, asking: Asking, bot: BotContext) {
  const run = async (name: string, given: Input) => {
    const command = listedCommand(name, asking.texts, bot);
    const input = readTypedInput(command, (option) => given[option] ?? null, asking.texts);
    return { command, input, reply: await runCommand({ command, input, page: 1 }, asking, bot), sheet: 1 };
  };
  if (asked === '' && holdsOthersWords(message)) {
    return run('find', { words: wordsOfMessage(message, asking.texts) });
  }
  if (asked === '' || courtesyIn(asked) === 'greeting') return run('help', {});
  const line = readLine(asked, bot.commands, asking.texts);
  if (line.type === 'command') {
    if (line.command.access === 'admins' && message.guildId !== null) {
      throw new UserError(asking.texts.refusal.onlyFromList(commandIn(asking.texts, line.command).name));
    }
    return run(line.command.name, line.input);
  }
  const before = await questionBefore(message, line.question, bot);
  const remark = before === null ? null : remarkIn(line.question);
  if (remark === 'doubt') return asking.texts.message.evidence(asking.texts.actions.showContext);
  if (before !== null && remark === 'more') {
    if (before.next === null) return asking.texts.message.noMore;
    return { ...before.next, reply: await runCommand(before.next, asking, bot) };
  }
  const source = line.source ?? before?.source ?? null;
  return answerPlainly({ question: line.question, source }, before, run);
}
