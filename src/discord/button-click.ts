import { type ButtonInteraction, ComponentType, MessageFlags, PermissionFlagsBits } from 'discord.js';
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
import { readHeader } from './header.js';
import type { Input } from './input.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { placeOf } from './place.js';
import { renderReply } from './render.js';
import type { Responder } from './responder.js';

type ButtonOf<Action extends Button['action']> = Extract<Button, { action: Action }>;

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
  const button = readCustomId(interaction.customId);
  if (button !== null && button.action !== 'delete') bot.checkPlace(placeOf(interaction));
  switch (button?.action) {
    case undefined:
      throw new UserError(
        'This button is from another version of the bot and no longer works: please ask again.',
      );
    case 'page':
      return showPage(button, interaction, responder, bot);
    case 'share':
      return share(button, interaction, responder, bot);
    case 'context':
      return showContext(button.reference, 1, interaction, responder, bot, false);
    case 'turn':
      return showContext(button.reference, button.sheet, interaction, responder, bot, true);
    case 'delete':
      return remove(button, interaction, responder);
  }
}

function showPage(
  button: ButtonOf<'page'>,
  interaction: ButtonInteraction,
  responder: Responder,
  bot: BotContext,
): Promise<Outcome> {
  const call = { ...callOf(button.command, interaction, bot), page: button.page };
  return show(call, button.sheet, interaction, responder, bot, true);
}

function showContext(
  reference: string,
  sheet: number,
  interaction: ButtonInteraction,
  responder: Responder,
  bot: BotContext,
  inPlace: boolean,
): Promise<Outcome> {
  const call = { command: contextCommand(bot), input: { reference }, page: 1 };
  return show(call, sheet, interaction, responder, bot, inPlace);
}

/**
 * Shows a reply to the one who clicked only: in the place of a private message, beside a public one.
 *
 * @param inPlace whether a private message may be replaced
 */
async function show(
  call: CommandCall,
  sheet: number,
  interaction: ButtonInteraction,
  responder: Responder,
  bot: BotContext,
  inPlace: boolean,
): Promise<Outcome> {
  const replace = inPlace && isPrivate(interaction);
  const [deferred, reply] = await Promise.all([
    replace ? responder.deferUpdate() : responder.defer('private'),
    runCommand(call, callerOf(interaction), bot),
  ]);
  const body = renderReply({ ...call, reply, sheet, audience: { type: 'private', shareable: true } });
  return outcomeOf(deferred && (await responder.edit(body)), reply);
}

/** Shows a private answer to the whole channel, and takes the button away from the private one. */
async function share(
  button: ButtonOf<'share'>,
  interaction: ButtonInteraction,
  responder: Responder,
  bot: BotContext,
): Promise<Outcome> {
  const call = { ...callOf(button.command, interaction, bot), page: button.page };
  if (call.command.visibility !== 'choice') throw new UserError('This answer is for you alone.');
  const [deferred, reply] = await Promise.all([
    responder.deferUpdate(),
    runCommand(call, callerOf(interaction), bot),
  ]);
  const asker = interaction.user.id;
  const { sheet } = button;
  const shared = renderReply({ ...call, reply, sheet, audience: { type: 'public', asker, shared: true } });
  const sent = deferred && (await responder.followUp(shared, 'public'));
  if (sent) {
    await responder.edit(
      renderReply({ ...call, reply, sheet, audience: { type: 'private', shareable: false } }),
    );
  }
  return outcomeOf(sent, reply);
}

async function remove(
  button: ButtonOf<'delete'>,
  interaction: ButtonInteraction,
  responder: Responder,
): Promise<Outcome> {
  const moderates =
    interaction.guildId !== null && interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages);
  if (interaction.user.id !== button.asker && !moderates) {
    throw new UserError('Only the person who asked, or a moderator, can delete this answer.');
  }
  const sent = (await responder.deferUpdate()) && (await responder.remove());
  return { sent, status: 'done', passages: 0 };
}

/** The command and the input that a message shows. */
function callOf(
  name: string,
  interaction: ButtonInteraction,
  bot: BotContext,
): { readonly command: Command; readonly input: Input } {
  const command = listedCommand(name, bot);
  const input = readHeader(command, headerText(interaction));
  if (input === null) throw new UserError('This message no longer says what was asked: please ask again.');
  return { command, input };
}

/** The first text of the message, where `renderReply` puts the header. */
export function headerText({ message }: ButtonInteraction): string {
  const container = message.components.find((component) => component.type === ComponentType.Container);
  const header = container?.components.find((component) => component.type === ComponentType.TextDisplay);
  return header?.content ?? '';
}

function isPrivate({ message }: ButtonInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}
