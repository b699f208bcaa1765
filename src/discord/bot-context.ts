import type { Command, ReloadElsewhere } from '../commands/command.js';
import type { Reply } from '../commands/reply.js';
import { namedIn } from '../commands/texts/choose-texts.js';
import type { Texts } from '../commands/texts/texts.js';
import type { Place } from '../corpus/settings/channel-rules.js';
import type { WholeLibrary } from '../library/library.js';
import type { LogFacts } from '../log.js';
import { UserError } from '../user-error.js';
import type { Caller } from './admins.js';
import type { Cooldown } from './cooldown.js';
import type { Input } from './input.js';
import type { spokenTexts } from './languages.js';
import type { FinishedRequest } from './outcome.js';

/** What every request is answered with. */
export interface BotContext {
  /** Asked only for a place: what may not be shown there must not be found. */
  readonly library: Pick<WholeLibrary, 'at'>;
  readonly commands: ReadonlyMap<string, Command>;
  isAdmin(caller: Caller): Promise<boolean>;
  /** What the program says, in the languages of those who read it. */
  readonly textsFor: ReturnType<typeof spokenTexts>;
  /** Who sees an answer whose asker does not say. */
  readonly visibility: 'public' | 'private';
  /** The colour of the line beside answers, as one number; `null`: none. */
  readonly accentColour: number | null;
  /** @throws UserError in the language of `texts` where the bot does not answer at all */
  checkPlace(place: Place, texts: Texts): void;
  /** Counts the requests of each person. */
  readonly cooldown: Cooldown;
  /** Has the other processes of the bot read the documents again; `null` where there are none. */
  readonly reloadElsewhere: (() => Promise<ReloadElsewhere>) | null;
  /** Ids of the private messages that are just being shown to their channel. */
  readonly beingShared: Set<string>;
  /** Told who called a command for admins, where, and what became of it. */
  onAdminCommand(facts: LogFacts): void;
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
    if (!(await bot.isAdmin(caller))) throw error;
  }
}

/**
 * Runs a command for someone who may run it.
 *
 * @param asking who asks, and what the reply says
 * @throws UserError for someone who may not
 */
export async function runCommand(
  { command, input, page }: CommandCall,
  { caller, texts }: { readonly caller: Caller; readonly texts: Texts },
  bot: BotContext,
  onProgress?: (text: string) => void,
): Promise<Reply> {
  const run = () =>
    command.run(bot.library.at(caller.place), input, {
      texts,
      page,
      limit: null,
      ...(onProgress && { onProgress }),
      ...(bot.reloadElsewhere && { reloadElsewhere: bot.reloadElsewhere }),
    });
  return command.access === 'admins' ? runForAdmin(command, run, { caller, texts }, bot) : run();
}

/** Runs a command if an admin calls it, and leaves in the log who did so, where, and what became of it. */
async function runForAdmin(
  command: Command,
  run: () => Promise<Reply>,
  { caller, texts }: { readonly caller: Caller; readonly texts: Texts },
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
    throw new UserError(texts.refusal.adminsOnly(namedIn(texts, command).name));
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
  const command = bot.commands.get(name);
  if (command?.listed) return command;
  throw new UserError(texts.refusal.unknownCommand(name));
}

/** The command behind the buttons that open the paragraphs around a passage. */
export function contextCommand(bot: BotContext): Command {
  const command = bot.commands.get('context');
  if (command === undefined) throw new Error('There is no command “context”.');
  return command;
}
