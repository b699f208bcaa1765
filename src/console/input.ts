import type { Command, CommandOptions, InputOf } from '../commands/command.js';
import { readInput } from '../commands/input.js';
import { UserError } from '../user-error.js';

/** A line at the prompt, understood. */
export interface TypedCommand {
  readonly command: Command;
  readonly input: InputOf<CommandOptions>;
}

/**
 * Understands a line at the prompt: `/quotes Wang Yi --about stability`. The words up to the first `--` belong to the
 * command's first option; a line without a slash is a question, in which `--` is one only before an option that there is.
 *
 * @throws UserError for a command or an option that does not exist, or one that is missing
 */
export function parseLine(line: string, commands: readonly Command[]): TypedCommand {
  const { name, rest } = line.startsWith('/') ? splitName(line) : { name: 'ask', rest: line };
  const command = commandNamed(name, commands);
  return { command, input: readInput(command, parseOptions(command, rest, line.startsWith('/'))) };
}

/** @throws UserError where no command that people can type has the name */
export function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name && candidate.listed);
  if (!command) throw new UserError(`/${name} is not a command; /help lists them.`);
  return command;
}

function splitName(line: string): { name: string; rest: string } {
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(line) ?? [];
  return { name, rest };
}

/** @param strict whether an option that there is not is a mistake, and no words */
function parseOptions(
  { name, options }: Command,
  text: string,
  strict: boolean,
): Record<string, string | null> {
  const [primary] = Object.keys(options);
  const [first = '', ...others] = text.split(
    strict
      ? /(?:^|\s)--(?=[a-z])/
      : new RegExp(`(?:^|\\s)--(?=(?:${Object.keys(options).join('|')})(?:\\s|$))`),
  );
  const given: Record<string, string | null> = {};
  if (primary !== undefined) given[primary] = first;
  else if (first.trim() !== '') throw new UserError(`/${name} takes nothing behind it.`);
  for (const other of others) {
    const [option = '', ...words] = other.split(/\s+/);
    if (!Object.hasOwn(options, option))
      throw new UserError(`--${option} does not go with /${name}; /help says what does.`);
    given[option] = words.join(' ');
  }
  return given;
}
