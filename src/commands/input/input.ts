import { UserError } from '../../shared/user-error.js';
import type { Command, Input } from '../command.js';
import { optionIn } from '../texts/choose-texts.js';
import { english } from '../texts/english.js';
import type { Texts } from '../texts/texts.js';

/**
 * Checks what was given for a command's options.
 *
 * @param texts what a person is told in; English for those who call a program
 * @throws UserError in one sentence for the first thing that is wrong
 */
export function readInput({ options }: Command, given: Input, texts: Texts = english): Input {
  const input: Record<string, string | null> = {};
  for (const [option, { required, maxLength }] of Object.entries(options)) {
    const value = given[option]?.trim() || null;
    if (value === null && required) throw new UserError(texts.input.missing(optionIn(texts, option).name));
    if (value !== null && value.length > maxLength)
      throw new UserError(texts.input.tooLong(optionIn(texts, option).name, value.length, maxLength));
    input[option] = value;
  }
  return input;
}
