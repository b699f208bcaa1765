import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { type Command, type Input, knownCommand } from '../../commands/command.js';
import { UserError } from '../../shared/user-error.js';
import { callerOf } from '../access/caller.js';
import { placeOf } from '../access/place.js';
import type { Visibility } from '../access/usage-rules.js';
import { type Button, readCustomId } from '../rendering/custom-id.js';
import { headerText, readHeader } from '../rendering/header.js';
import { type Audience, layOut } from '../rendering/render.js';
import type { BotContext } from '../requests/bot-context.js';
import type { SpokenTexts } from '../requests/languages.js';
import { type Result, replied, settled } from '../requests/outcome.js';
import { listedCommand, runCommand, type Sheet } from '../requests/run-command.js';
import type { Responder } from './responder.js';

type ButtonOf<Action extends Button['action']> = Extract<Button, { action: Action }>;

/** A click, and what it is answered with. */
interface Click {
  readonly interaction: ButtonInteraction;
  readonly responder: Responder;
  readonly bot: BotContext;
  readonly texts: SpokenTexts;
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
): Promise<Result> {
  const texts = bot.textsFor(interaction);
  const click: Click = { interaction, responder, bot, texts };
  const button = readCustomId(interaction.customId);
  if (button !== null && button.action !== 'delete') bot.checkPlace(placeOf(interaction), texts.own);
  switch (button?.action) {
    case undefined:
      throw new UserError(texts.own.refusal.oldButton);
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
  return { command: knownCommand('context', bot.commands), input: { reference }, page: 1, sheet };
}

/**
 * Shows a reply to the one who clicked only: in the place of a private message, beside a public one.
 *
 * @param options `inPlace`: whether a private message may be replaced
 */
async function show(sheet: Sheet, click: Click, { inPlace }: { readonly inPlace: boolean }): Promise<Result> {
  const { interaction, responder } = click;
  const replace = inPlace && isPrivate(interaction);
  const [, { reply, body }] = await Promise.all([
    replace ? responder.deferUpdate() : responder.defer('private'),
    rendered(sheet, click, 'private'),
  ]);
  return replied(await responder.edit(body({ type: 'private', shareable: true })), reply);
}

/**
 * Shows a private answer to the whole channel, once: the button goes first, and a second click on it, which may come
 * before it has gone, does nothing.
 */
async function share(sheet: Sheet, click: Click): Promise<Result> {
  const { interaction, responder, bot, texts } = click;
  if (sheet.command.visibility !== 'choice') throw new UserError(texts.own.refusal.notToShare);
  const { id } = interaction.message;
  if (bot.beingShared.has(id)) return settled(await responder.deferUpdate());
  bot.beingShared.add(id);
  try {
    const [, own, shared] = await Promise.all([
      responder.deferUpdate(),
      rendered(sheet, click, 'private'),
      rendered(sheet, click, 'public'),
    ]);
    const forAsker = (shareable: boolean) => own.body({ type: 'private', shareable });
    const forAll = shared.body({ type: 'public', asker: interaction.user.id, shared: true });
    if (!(await responder.edit(forAsker(false)))) return replied(false, own.reply);
    const sent = await responder.followUp(forAll, 'public');
    if (!sent) await responder.edit(forAsker(true));
    return replied(sent, shared.reply);
  } finally {
    bot.beingShared.delete(id);
  }
}

/** A reply for those who will see it, and the message that shows it to somebody of them. */
async function rendered(
  sheet: Sheet,
  { interaction, bot, texts: { own, shared } }: Click,
  visibility: Visibility,
) {
  const texts = visibility === 'private' ? own : shared;
  const reply = await runCommand(sheet, { caller: callerOf(interaction), texts, visibility }, bot);
  const laidOut = layOut({ ...sheet, reply, texts });
  const body = (audience: Audience) =>
    laidOut({ sheet: sheet.sheet, audience, accentColour: bot.accentColour });
  return { reply, body };
}

async function remove(button: ButtonOf<'delete'>, { interaction, responder, texts }: Click): Promise<Result> {
  const moderates =
    interaction.guildId !== null && interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages);
  if (interaction.user.id !== button.asker && !moderates) {
    throw new UserError(texts.own.refusal.notToDelete);
  }
  await responder.deferUpdate();
  return settled(await responder.remove());
}

/** What a button that leads on asks for: its page of the command and the input that its message shows. */
function askedAgain({ command, page, sheet }: ButtonOf<'page' | 'share'>, click: Click): Sheet {
  return { ...callOf(command, click), page, sheet };
}

/** The command and the input that a message shows. */
function callOf(
  name: string,
  { interaction, bot, texts: { own } }: Click,
): { readonly command: Command; readonly input: Input } {
  const command = listedCommand(name, own, bot);
  const input = readHeader(command, headerText(interaction.message));
  if (input === null) throw new UserError(own.refusal.noQuestion);
  return { command, input };
}

function isPrivate({ message }: ButtonInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}
