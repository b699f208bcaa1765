import type { AutocompleteInteraction } from 'discord.js';
import { shorten } from '../../commands/parts/wording.js';
import type { Completion } from '../../library/library.js';
import { inTime } from '../../shared/in-time.js';
import type { Log } from '../../shared/log.js';
import { UserError } from '../../shared/user-error.js';
import { placeOf } from '../access/place.js';
import { errorFacts } from '../connection/redact.js';
import { singleLine } from '../reading/single-line.js';
import type { BotContext } from '../requests/bot-context.js';
import { listedCommand } from '../requests/run-command.js';
import type { Responder } from './responder.js';

const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
/** In milliseconds: what comes later comes after the next letter. */
const PATIENCE = 100;

/**
 * Offers what could be meant by what was typed so far; nothing where that fails or takes too long.
 *
 * @returns whether the offer arrived
 */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  responder: Responder,
  bot: BotContext,
  log: Log,
): Promise<boolean> {
  const { name, value } = interaction.options.getFocused(true);
  const completions = complete(interaction, name, value, bot).catch((error: unknown) => {
    // The command will say it once it is sent.
    if (!(error instanceof UserError)) log.warn('completing failed', errorFacts(error, [value]));
    return [];
  });
  return responder.offer(choices(await inTime(completions, PATIENCE, [])));
}

async function complete(
  interaction: AutocompleteInteraction,
  option: string,
  typed: string,
  bot: BotContext,
): Promise<readonly Completion[]> {
  const place = placeOf(interaction);
  const { own } = bot.textsFor(interaction);
  bot.checkPlace(place, own);
  const kind = listedCommand(interaction.commandName, own, bot).options[option]?.complete ?? null;
  return kind === null ? [] : bot.library.at(place).complete(kind, typed, MOST_CHOICES, LONGEST_CHOICE);
}

/** As Discord takes them. Only what people read is cut here: a value that is cut anyhow would mean something else. */
function choices(completions: readonly Completion[]): { name: string; value: string }[] {
  return completions
    .map(({ label, value }) => ({ name: shorten(singleLine(label), LONGEST_CHOICE), value }))
    .filter(({ name, value }) => name !== '' && value !== '');
}
