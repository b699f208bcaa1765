import type { Command } from '../commands/command.js';
import type { Library } from '../library/library.js';

/** More than a screen of names helps nobody. */
const MOST = 25;

/**
 * What Tab offers: commands behind a slash, then people and sources where an option takes them.
 *
 * @returns the whole words that may stand there, and the typed part that they replace, as `readline` wants them
 */
export async function completeLine(
  line: string,
  commands: readonly Command[],
  library: Library,
): Promise<[string[], string]> {
  const [, name, rest] = /^\/(\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (name === undefined) return [[], line];
  if (rest === undefined) {
    const names = commands.filter(({ listed }) => listed).map((command) => `/${command.name} `);
    return [names.filter((candidate) => candidate.startsWith(line)), line];
  }
  const command = commands.find((candidate) => candidate.name === name && candidate.listed);
  if (!command) return [[], line];
  const [, flag, flagValue] = /^(?:.*\s)?--([a-z]+)\s+(.*)$/s.exec(rest) ?? [];
  const option = flag ?? Object.keys(command.options)[0];
  const typed = flagValue ?? rest;
  const kind = option === undefined ? null : (command.options[option]?.complete ?? null);
  if (kind === null) return [[], line];
  const choices = await library.complete(kind, typed, MOST);
  return [choices.map(({ value }) => value), typed];
}
