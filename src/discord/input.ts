import type { Command, CommandOptions } from '../commands/command.js';
import { UserError } from '../user-error.js';
import { singleLine } from './single-line.js';

/** What a person gave to a command: required options are there, the others may be `null`. */
export type Input = Readonly<Record<string, string | null>>;

/**
 * What a person typed, each text on one line, so that a message's heading can hold it and give it back exactly.
 *
 * @param given the text that was typed for an option, `null` where there was none
 * @throws UserError for a text that is missing or too long
 */
export function readInput(command: Command, given: (option: string) => string | null): Input {
  return mapOptions(command.options, (name, option) => {
    const text = singleLine(given(name) ?? '');
    if (text === '' && option.required) throw new UserError(`Please give the option “${name}” some text.`);
    if (text.length > option.maxLength) {
      throw new UserError(
        `The option “${name}” takes at most ${option.maxLength.toLocaleString('en')} characters, and this has ` +
          `${text.length.toLocaleString('en')}: please shorten it.`,
      );
    }
    return text === '' ? null : text;
  });
}

/** The input that gives each option the value that `value` names. */
export function mapOptions(
  options: CommandOptions,
  value: (name: string, option: CommandOptions[string]) => string | null,
): Input {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, value(name, option)]));
}
