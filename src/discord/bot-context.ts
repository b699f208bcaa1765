import type { Command } from '../commands/command.js';
import type { Reply } from '../commands/reply.js';
import type { Library } from '../library/library.js';
import { UserError } from '../user-error.js';
import type { Caller } from './admins.js';
import type { Input } from './input.js';
import type { FinishedRequest } from './outcome.js';

/** What every request is answered with. */
export interface BotContext {
  readonly library: Library;
  readonly commands: ReadonlyMap<string, Command>;
  isAdmin(caller: Caller): Promise<boolean>;
  /** Told about every request once it is over. */
  onFinished(request: FinishedRequest): void;
}

/** A request as it was understood. */
export interface CommandCall {
  readonly command: Command;
  readonly input: Input;
  readonly page: number;
}

/**
 * Runs a command for someone who may run it.
 *
 * @throws UserError for someone who may not
 */
export async function runCommand(call: CommandCall, caller: Caller, bot: BotContext): Promise<Reply> {
  const { command, input, page } = call;
  if (command.access === 'admins' && !(await bot.isAdmin(caller))) {
    throw new UserError(`Only the admins of this bot can use /${command.name}.`);
  }
  return command.run(bot.library, input, { page, limit: null });
}

/**
 * A command that people can call.
 *
 * @throws UserError for one that this version does not have
 */
export function listedCommand(name: string, bot: BotContext): Command {
  const command = bot.commands.get(name);
  if (command?.listed) return command;
  throw new UserError(
    `This version of the bot has no command “${name}”: an admin has to register its commands again.`,
  );
}

/** The command behind the buttons that open the paragraphs around a passage. */
export function contextCommand(bot: BotContext): Command {
  const command = bot.commands.get('context');
  if (command === undefined) throw new Error('There is no command “context”.');
  return command;
}
