import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../commands/command.js';
import { UserError } from '../user-error.js';
import { callerOf } from './admins.js';
import {
  type BotContext,
  type CommandCall,
  contextCommand,
  listedCommand,
  runCommand,
} from './bot-context.js';
import { type Button, readCustomId } from './custom-id.js';
import { headerText, readHeader } from './header.js';
import type { Input } from './input.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { placeOf } from './place.js';
import { renderReply } from './render.js';
import type { Responder } from './responder.js';

type ButtonOf<Action extends Button['action']> = Extract<Button, { action: Action }>;

/** A click, and what it is answered with. */
interface Click {
  readonly interaction: ButtonInteraction;
  readonly responder: Responder;
  readonly bot: BotContext;
}

/** A page of a command, cut to one message. */
interface Sheet extends CommandCall {
  readonly sheet: number;
}

/**
 * Does what a button says. All that it needs stands in the button and in its message, so a button works after a
 * restart as well.
 *
 * @throws UserError for what the caller can put right
 */
export async function answerButton(
  interaction: ButtonInteraction,
  responder: Responder,
  bot: BotContext,
): Promise<Outcome> {
  const click: Click = { interaction, responder, bot };
  const button = readCustomId(interaction.customId);
  if (button !== null && button.action !== 'delete') bot.checkPlace(placeOf(interaction));
  switch (button?.action) {
    case undefined:
      throw new UserError(
        'This button is from another version of the bot and no longer works: please ask again.',
      );
    case 'page':
      return show(askedAgain(button, click), click, { inPlace: true });
    case 'share':
      return share(askedAgain(button, click), click);
    case 'context':
      return show(contextOf(button.reference, 1, bot), click, { inPlace: false });
    case 'turn':
      return show(contextOf(button.reference, button.sheet, bot), click, { inPlace: true });
    case 'delete':
      return remove(button, click);
  }
}

function contextOf(reference: string, sheet: number, bot: BotContext): Sheet {
  return { command: contextCommand(bot), input: { reference }, page: 1, sheet };
}

/**
 * Shows a reply to the one who clicked only: in the place of a private message, beside a public one.
 *
 * @param options `inPlace`: whether a private message may be replaced
 */
async function show(
  sheet: Sheet,
  { interaction, responder, bot }: Click,
  { inPlace }: { readonly inPlace: boolean },
): Promise<Outcome> {
  const replace = inPlace && isPrivate(interaction);
  const [deferred, reply] = await Promise.all([
    replace ? responder.deferUpdate() : responder.defer('private'),
    runCommand(sheet, callerOf(interaction), bot),
  ]);
  const body = renderReply({
    ...sheet,
    accentColour: bot.accentColour,
    reply,
    audience: { type: 'private', shareable: true },
  });
  return outcomeOf(deferred && (await responder.edit(body)), reply);
}

/**
 * Shows a private answer to the whole channel, once: the button goes first, and a second click on it, which may come
 * before it has gone, does nothing.
 */
async function share(sheet: Sheet, { interaction, responder, bot }: Click): Promise<Outcome> {
  if (sheet.command.visibility !== 'choice') throw new UserError('This answer is for you alone.');
  const { id } = interaction.message;
  if (bot.beingShared.has(id)) return { sent: await responder.deferUpdate(), status: 'done', passages: 0 };
  bot.beingShared.add(id);
  try {
    const [deferred, reply] = await Promise.all([
      responder.deferUpdate(),
      runCommand(sheet, callerOf(interaction), bot),
    ]);
    const forAsker = (shareable: boolean) =>
      renderReply({
        ...sheet,
        accentColour: bot.accentColour,
        reply,
        audience: { type: 'private', shareable },
      });
    const asker = interaction.user.id;
    const forAll = renderReply({
      ...sheet,
      accentColour: bot.accentColour,
      reply,
      audience: { type: 'public', asker, shared: true },
    });
    if (!deferred || !(await responder.edit(forAsker(false)))) return outcomeOf(false, reply);
    const sent = await responder.followUp(forAll, 'public');
    if (!sent) await responder.edit(forAsker(true));
    return outcomeOf(sent, reply);
  } finally {
    bot.beingShared.delete(id);
  }
}

async function remove(
  button: ButtonOf<'delete'>,
  { interaction, responder }: Pick<Click, 'interaction' | 'responder'>,
): Promise<Outcome> {
  const moderates =
    interaction.guildId !== null && interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages);
  if (interaction.user.id !== button.asker && !moderates) {
    throw new UserError('Only the person who asked, or a moderator, can delete this answer.');
  }
  const sent = (await responder.deferUpdate()) && (await responder.remove());
  return { sent, status: 'done', passages: 0 };
}

/** What a button that leads on asks for: its page of the command and the input that its message shows. */
function askedAgain(
  { command, page, sheet }: ButtonOf<'page' | 'share'>,
  { interaction, bot }: Click,
): Sheet {
  return { ...callOf(command, interaction, bot), page, sheet };
}

/** The command and the input that a message shows. */
function callOf(
  name: string,
  interaction: ButtonInteraction,
  bot: BotContext,
): { readonly command: Command; readonly input: Input } {
  const command = listedCommand(name, bot);
  const input = readHeader(command, headerText(interaction.message));
  if (input === null) throw new UserError('This message no longer says what was asked: please ask again.');
  return { command, input };
}

function isPrivate({ message }: ButtonInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}
