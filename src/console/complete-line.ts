import { type Command, listedOptions } from '../commands/command.js';
import { commandCalled, optionCalled } from '../commands/input/typed-line.js';
import { commandNames, optionNames } from '../commands/texts/choose-texts.js';
import type { Library } from '../library/library.js';

/** More than a screen of names helps nobody. */
const MOST = 25;

/** A command behind its slash, and what stands behind it. */
const COMMAND = /^\/(\S*)(?:\s+(.*))?$/s;
/** The last option that is complete, and what is being typed for it. */
const OPTION_VALUE = /^(?:.*\s)?--(\p{L}+)\s+(.*)$/su;
/** What is being typed behind two hyphens. */
const FLAG = /(?:^|\s)(--[\p{L}]*)$/u;

/**
 * What Tab offers: commands behind a slash, then options behind hyphens, and people and sources where an option takes them.
 * All may be called as in any language; what they are called in another one is offered where no English name fits.
 *
 * @returns the whole words that may stand there, and the typed part that they replace, as `readline` wants them
 */
export async function completeLine(
  line: string,
  commands: readonly Command[],
  library: Library,
): Promise<[string[], string]> {
  const [, name, rest] = COMMAND.exec(line) ?? [];
  if (name === undefined) return [[], line];
  if (rest === undefined) {
    const listed = commands.filter((command) => command.listed).map(commandNames);
    return [fitting(listed, line, (called) => `/${called} `), line];
  }
  const command = commandCalled(name, commands);
  if (!command) return [[], line];
  const [primary, ...others] = Object.keys(listedOptions(command.options));
  const [, begun] = FLAG.exec(rest) ?? [];
  if (begun !== undefined) return [fitting(others.map(optionNames), begun, (label) => `--${label} `), begun];
  const [, flag, flagValue] = OPTION_VALUE.exec(rest) ?? [];
  const option = flag === undefined ? primary : optionCalled(flag, command.options);
  const typed = flagValue ?? rest;
  const kind = option === undefined ? null : (command.options[option]?.complete ?? null);
  if (kind === null) return [[], line];
  const choices = await library.complete(kind, typed, MOST);
  return [choices.map(({ value }) => value), typed];
}

/**
 * The names that begin with what was typed.
 *
 * @param named the names of each thing, the English one first
 */
function fitting(
  named: readonly (readonly string[])[],
  typed: string,
  written: (name: string) => string,
): string[] {
  const those = (names: readonly string[]) =>
    names.map(written).filter((name) => name.startsWith(typed.toLowerCase()));
  const english = those(named.flatMap(([name]) => name ?? []));
  return english.length > 0 ? english : those(named.flat());
}
