import type { Command, CommandOptions, Input } from '../../commands/command.js';
import { readInput } from '../../commands/input/input.js';
import type { Texts } from '../../commands/texts/texts.js';
import { singleLine } from './single-line.js';

/**
 * What a person typed, each text on one line, so that a message's heading can hold it and give it back exactly.
 *
 * @param given the text that was typed for an option, `null` where there was none
 * @param texts what a person is told in where something is wrong
 * @throws UserError for a text that is missing or too long
 */
export function readTypedInput(
  command: Command,
  given: (option: string) => string | null,
  texts: Texts,
): Input {
  return readInput(
    command,
    mapOptions(command.options, (name) => singleLine(given(name) ?? '')),
    texts,
  );
}

/** The input that gives each option the value that `value` names. */
export function mapOptions(options: CommandOptions, value: (name: string) => string | null): Input {
  return Object.fromEntries(Object.keys(options).map((name) => [name, value(name)]));
}
