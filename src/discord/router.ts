import type { Interaction } from 'discord.js';
import { answerAutocomplete } from './autocomplete.js';
import type { BotContext } from './bot-context.js';
import { answerButton, headerText } from './button-click.js';
import { readCustomId } from './custom-id.js';
import { unescapeText } from './escape.js';
import { failureMessage } from './failure.js';
import { plainMessage } from './plain-message.js';
import { Responder, type ResponderTools } from './responder.js';
import { singleLine } from './single-line.js';
import { answerSlashCommand } from './slash-command.js';

/** How many interactions are remembered as seen: after a lost connection Discord may deliver some twice. */
const REMEMBERED = 1_000;

export interface Router {
  /** Answers an interaction. Never rejects: an error is told to the one who asked, and logged. */
  handle(interaction: Interaction): Promise<void>;
  /** Takes no new work, and resolves when what was begun is answered. */
  drain(): Promise<void>;
}

/** Leads each interaction to what answers it. */
export function createRouter(bot: BotContext, tools: ResponderTools): Router {
  const seen = new Set<string>();
  const running = new Set<Promise<void>>();
  let closing = false;

  return {
    handle(interaction) {
      if (seen.has(interaction.id)) return Promise.resolve();
      seen.add(interaction.id);
      const [oldest] = seen;
      if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);

      const work = answer(interaction, bot, tools, closing).finally(() => running.delete(work));
      running.add(work);
      return work;
    },
    async drain() {
      closing = true;
      await Promise.all(running);
    },
  };
}

async function answer(
  interaction: Interaction,
  bot: BotContext,
  tools: ResponderTools,
  closing: boolean,
): Promise<void> {
  const responder = new Responder(interaction, tools);
  const started = performance.now();
  const facts = { request: requestName(interaction), server: interaction.guildId };
  try {
    if (interaction.isAutocomplete()) {
      await (closing ? responder.offer([]) : answerAutocomplete(interaction, responder, bot, tools.log));
      return;
    }
    if (!interaction.isChatInputCommand() && !interaction.isButton()) return;
    if (closing) {
      await responder.fail(plainMessage('The bot is just restarting: please try again in a minute.'));
      return;
    }
    const { sent, status } = interaction.isButton()
      ? await answerButton(interaction, responder, bot)
      : await answerSlashCommand(interaction, responder, bot);
    const ms = Math.round(performance.now() - started);
    if (sent) tools.log.info('answered', { ...facts, status, ms });
    else await responder.fail(plainMessage('Discord did not take the answer: please try again.'));
  } catch (error) {
    await responder.fail(failureMessage(error, tools.log, typedTexts(interaction)));
    tools.log.info('not answered', { ...facts, ms: Math.round(performance.now() - started) });
  }
}

/** What was asked for, without what was typed: `/ask`, `button page`. */
function requestName(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  if (interaction.isButton()) return `button ${readCustomId(interaction.customId)?.action ?? 'unknown'}`;
  return `interaction of type ${interaction.type}`;
}

/** The texts of a request that the log must not hold. */
function typedTexts(interaction: Interaction): string[] {
  if (interaction.isChatInputCommand()) {
    return interaction.options.data.flatMap(({ value }) =>
      typeof value === 'string' ? [value, singleLine(value)] : [],
    );
  }
  if (!interaction.isButton()) return [];
  return headerText(interaction)
    .split('\n')
    .map((line) => unescapeText(line.replace(/^(?:###|-# [\w-]+:) /, '')));
}
