import type { Command, Input } from '../../commands/command.js';
import type { Reply } from '../../commands/reply.js';
import { commandIn } from '../../commands/texts/choose-texts.js';
import type { Texts } from '../../commands/texts/texts.js';
import { UserError } from '../../shared/user-error.js';
import type { Caller } from '../access/caller.js';
import type { Visibility } from '../access/usage-rules.js';
import type { BotContext } from './bot-context.js';

/** A request as it was understood. */
export interface CommandCall {
  readonly command: Command;
  readonly input: Input;
  readonly page: number;
}

/** A page of a command, cut to one message. */
export interface Sheet extends CommandCall {
  readonly sheet: number;
}

/** Who asks, who sees the reply, and in which language. */
export interface Asking {
  readonly caller: Caller;
  readonly texts: Texts;
  readonly visibility: Visibility;
}

/**
 * Checks what is known at once about a request: that the bot answers here, and that the caller has waited long enough
 * since the last one. Admins do not wait, and reach what is for them everywhere.
 *
 * @throws UserError for someone who has to go elsewhere, or to wait
 */
export async function admit(command: Command, caller: Caller, texts: Texts, bot: BotContext): Promise<void> {
  if (command.access === 'admins') return;
  bot.checkPlace(caller.place, texts);
  try {
    bot.cooldown.take(caller.user, texts);
  } catch (error) {
    // Where Discord does not tell whether somebody is an admin, they are none.
    if (!(await bot.isAdmin(caller).catch(() => false))) throw error;
  }
}

/**
 * Runs a command for someone who may run it.
 *
 * @throws UserError for someone who may not
 */
export async function runCommand(
  { command, input, page }: CommandCall,
  asking: Asking,
  bot: BotContext,
  onProgress?: (text: string) => void,
): Promise<Reply> {
  const run = () =>
    command.run(bot.library.at(asking.caller.place), input, {
      texts: asking.texts,
      page,
      limit: null,
      takesReplies: bot.takesReplies,
      isForAdmin: async () =>
        asking.visibility === 'private' && (await bot.isAdmin(asking.caller).catch(() => false)),
      ...(onProgress && { onProgress }),
      ...(bot.reloadElsewhere && { reloadElsewhere: bot.reloadElsewhere }),
    });
  return command.access === 'admins' ? runForAdmin(command, run, asking, bot) : run();
}

/** Runs a command if an admin calls it, and leaves in the log who did so, where, and what became of it. */
async function runForAdmin(
  command: Command,
  run: () => Promise<Reply>,
  { caller, texts }: Asking,
  bot: BotContext,
): Promise<Reply> {
  const { user, place } = caller;
  const facts = {
    command: `/${command.name}`,
    user,
    server: place.server,
    channel: place.channels[0] ?? null,
  };
  if (!(await bot.isAdmin(caller))) {
    bot.onAdminCommand({ ...facts, outcome: 'refused' });
    throw new UserError(texts.refusal.adminsOnly(commandIn(texts, command).name));
  }
  try {
    const reply = await run();
    bot.onAdminCommand({ ...facts, outcome: 'done' });
    return reply;
  } catch (error) {
    bot.onAdminCommand({ ...facts, outcome: 'failed' });
    throw error;
  }
}

/**
 * A command that people can call.
 *
 * @throws UserError for one that this version does not have
 */
export function listedCommand(name: string, texts: Texts, bot: BotContext): Command {
  const command = bot.commands.find((candidate) => candidate.listed && candidate.name === name);
  if (command !== undefined) return command;
  throw new UserError(texts.refusal.unknownCommand(name));
}
