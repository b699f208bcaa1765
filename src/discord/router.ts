import { type Client, Events, type Interaction, type Message } from 'discord.js';
import { UserError } from '../shared/user-error.js';
import { answerAutocomplete } from './interactions/autocomplete.js';
import { answerButton } from './interactions/button-click.js';
import { answerMessageMenu } from './interactions/message-menu.js';
import { Responder, type ResponderTools } from './interactions/responder.js';
import { answerSlashCommand } from './interactions/slash-command.js';
import { typedTexts } from './interactions/typed-texts.js';
import { answerMessage } from './messages/answer-message.js';
import { isForBot } from './messages/read-message.js';
import { readCustomId } from './rendering/custom-id.js';
import type { MessageBody } from './rendering/limits.js';
import { plainMessage } from './rendering/plain-message.js';
import type { BotContext } from './requests/bot-context.js';
import { failureMessage } from './requests/failure.js';
import { type RequestOutcome, type Result, settled } from './requests/outcome.js';

/** How many interactions are remembered as seen: after a lost connection Discord may deliver some twice. */
const REMEMBERED = 1_000;

export interface Router {
  /** Takes no new work, and resolves when what was begun is answered. */
  drain(): Promise<void>;
}

type Event = Pick<Interaction | Message, 'id' | 'guildId'>;

/** Leads each interaction, and each message for the bot, to what answers it. An error is told to the one who asked, and logged. */
export function openRouter(client: Client, bot: BotContext, tools: ResponderTools): Router {
  const seen = new Set<string>();
  const underWay = new Set<Promise<void>>();
  let closing = false;

  /** Does what an event asks for, once, and tells what became of it. */
  async function once({ id, guildId }: Event, request: string, work: () => Promise<Result>): Promise<void> {
    if (seen.has(id)) return;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);

    const started = performance.now();
    const running = work().then(({ outcome, passages }) => {
      const ms = Math.round(performance.now() - started);
      bot.onFinished({ request, server: guildId, outcome, ms, passages });
    });
    underWay.add(running);
    await running.finally(() => underWay.delete(running));
  }

  client.on(Events.InteractionCreate, (interaction) => {
    const request = requestName(interaction);
    if (request !== null) void once(interaction, request, () => answer(interaction, bot, tools, closing));
  });
  client.on(Events.MessageCreate, (message) => {
    if (closing || !isForBot(message)) return;
    void once(message, 'message', () => answerMessage(message, bot, tools.log));
  });
  return {
    async drain() {
      closing = true;
      await Promise.all(underWay);
    },
  };
}

/** @param closing whether the bot is about to end, and takes no new work */
async function answer(
  interaction: Interaction,
  bot: BotContext,
  tools: ResponderTools,
  closing: boolean,
): Promise<Result> {
  const responder = new Responder(interaction, tools);
  const tell = async (outcome: RequestOutcome, message: MessageBody): Promise<Result> =>
    settled(await responder.fail(message), outcome);
  const { own: texts } = bot.textsFor(interaction);
  try {
    if (interaction.isAutocomplete()) {
      return settled(
        await (closing ? responder.offer([]) : answerAutocomplete(interaction, responder, bot, tools.log)),
      );
    }
    if (closing) throw new UserError(texts.refusal.restarting, 'discord');
    const result = await answerRequest(interaction, responder, bot);
    if (result.outcome !== 'undelivered') return result;
    return await tell('undelivered', plainMessage(texts.refusal.notTaken));
  } catch (error) {
    const outcome = error instanceof UserError ? 'refused' : 'failed';
    return await tell(outcome, failureMessage(error, texts, tools.log, typedTexts(interaction)));
  }
}

function answerRequest(interaction: Interaction, responder: Responder, bot: BotContext): Promise<Result> {
  if (interaction.isChatInputCommand()) return answerSlashCommand(interaction, responder, bot);
  if (interaction.isMessageContextMenuCommand()) return answerMessageMenu(interaction, responder, bot);
  if (interaction.isButton()) return answerButton(interaction, responder, bot);
  throw new Error(`An interaction of type ${interaction.type} has a name but no answer.`);
}

/** What was asked for, without what was typed: `/ask`, `button page`; `null` for what the bot never offers. */
function requestName(interaction: Interaction): string | null {
  if (interaction.isAutocomplete()) return `complete /${interaction.commandName}`;
  if (interaction.isChatInputCommand()) return `/${interaction.commandName}`;
  if (interaction.isMessageContextMenuCommand()) return `menu ${interaction.commandName}`;
  if (interaction.isButton()) return `button ${readCustomId(interaction.customId)?.action ?? 'unknown'}`;
  return null;
}
