import { type ButtonComponent, ComponentType, type Message, MessageReferenceType } from 'discord.js';
import type { Command, Input } from '../../commands/command.js';
import { questionOf } from '../../commands/input/plain-question.js';
import { backLabels } from '../../commands/texts/choose-texts.js';
import { goesOn } from '../../language/questions/follow-up.js';
import type { AskedQuestion } from '../../language/questions/question-before.js';
import { remarkIn } from '../../language/questions/remark.js';
import { readCustomId } from '../rendering/custom-id.js';
import { headerText, readHeader } from '../rendering/header.js';
import type { BotContext } from '../requests/bot-context.js';
import type { Sheet } from '../requests/run-command.js';

/** So many messages back, an answer is still what a direct message goes on from. */
const LOOKED_AT = 10;

/** What one of the bot's own answers answered. */
export interface AnsweredQuestion extends AskedQuestion {
  /** Where the answer was looked for; `null`: everywhere. */
  readonly source: string | null;
  /** What the answer’s button for more leads to; `null` where it shows all that there is. */
  readonly next: Sheet | null;
}

/**
 * The question from which a message may go on, as the heading of the bot's answer to it has it: the answer that it replies
 * to or, of a direct message that says by itself that it goes on, the last one above it. `null` where there is none, or
 * where that cannot be read.
 *
 * @param asked what the message asks
 */
export async function questionBefore(
  message: Message,
  asked: string,
  bot: BotContext,
): Promise<AnsweredQuestion | null> {
  try {
    for await (const answer of messagesBefore(message, asked)) {
      const answered = isOwn(answer) ? answeredBy(answer, bot) : null;
      if (answered !== null) return answered;
    }
  } catch {
    // What was written before cannot be read.
  }
  return null;
}

/** Those that a message may go on from, the nearest first. Discord gives a bot its own without the right to read others. */
async function* messagesBefore(message: Message, asked: string): AsyncGenerator<Message> {
  const { reference, guildId, channel, id } = message;
  if (reference?.type === MessageReferenceType.Default) return yield* repliedTo(message);
  // Of two people who write directly, each knows what is gone on from; in a channel, others may have come between.
  if (guildId !== null || (!goesOn(asked) && remarkIn(asked) === null)) return;
  yield* (await channel.messages.fetch({ before: id, limit: LOOKED_AT, cache: false })).values();
}

/**
 * What a message replies to and, where the bot wrote that to answer no question (“source?”), what led to it: the message that it
 * replies to, and so on.
 */
async function* repliedTo(message: Message): AsyncGenerator<Message> {
  let reply = message;
  for (let times = 0; times < LOOKED_AT; times++) {
    const { reference } = reply;
    if (reference?.type !== MessageReferenceType.Default || reference.messageId === undefined) return;
    reply = await reply.fetchReference();
    if (times === 0 && !isOwn(reply)) return;
    yield reply;
  }
}

function isOwn({ author, client }: Message): boolean {
  return author.id === client.user?.id;
}

function answeredBy(answer: Message, bot: BotContext): AnsweredQuestion | null {
  const name = commandOf(answer);
  const wanted = name === null ? ['ask', 'quotes'] : [name];
  for (const command of bot.commands.filter((candidate) => wanted.includes(candidate.name))) {
    const input = readHeader(command, headerText(answer));
    const asked = input && questionOf(command, input);
    if (input && asked)
      return { ...asked, source: input.source ?? null, next: nextOf(answer, command, input) };
  }
  return null;
}

function nextOf(answer: Message, command: Command, input: Input): Sheet | null {
  const backs = backLabels();
  // Sheets come before pages, and what leads on behind what leads back.
  const more = buttonsOf(answer)
    .filter(({ label }) => label === null || !backs.includes(label))
    .flatMap(({ customId }) => (customId === null ? [] : (readCustomId(customId) ?? [])))
    .findLast(({ action }) => action === 'page');
  return more?.action === 'page' ? { command, input, page: more.page, sheet: more.sheet } : null;
}

/** The command that an answer answers, as its buttons say; `null` where they do not, in a message from an older version. */
function commandOf(answer: Message): string | null {
  const [name = null] = buttonsOf(answer).flatMap(({ customId }) => {
    const button = customId === null ? null : readCustomId(customId);
    return button !== null && 'command' in button && button.command !== undefined ? [button.command] : [];
  });
  return name;
}

function buttonsOf({ components }: Message): ButtonComponent[] {
  return components
    .flatMap((component) => (component.type === ComponentType.Container ? component.components : []))
    .flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
    .filter((component) => component.type === ComponentType.Button);
}
