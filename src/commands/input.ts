import { UserError } from '../user-error.js';
import type { Command, CommandOptions, InputOf } from './command.js';

/**
 * Checks what was given for a command's options.
 *
 * @throws UserError in one sentence for the first thing that is wrong
 */
export function readInput(
  { options }: Command,
  given: Readonly<Record<string, string | null>>,
): InputOf<CommandOptions> {
  const input: Record<string, string | null> = {};
  for (const [option, { required, maxLength }] of Object.entries(options)) {
    const value = given[option]?.trim() || null;
    if (value === null && required) throw new UserError(`No ${option} is given; please write one.`);
    if (value !== null && value.length > maxLength)
      throw new UserError(tooLong(option, value.length, maxLength));
    input[option] = value;
  }
  return input;
}

function tooLong(option: string, length: number, most: number): string {
  const number = (value: number) => value.toLocaleString('en');
  return `The ${option} has ${number(length)} characters, and ${number(most)} are the most; please shorten it.`;
}
