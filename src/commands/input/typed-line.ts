import { nearestTo } from '../../language/edit-distance.js';
import { UserError } from '../../shared/user-error.js';
import { type Command, type CommandOptions, type Input, listedOptions } from '../command.js';
import { commandNames, optionNames } from '../texts/choose-texts.js';
import type { Texts } from '../texts/texts.js';
import { readInput } from './input.js';

/** A command as somebody typed it, with what it is given. */
export interface TypedCommand {
  readonly command: Command;
  readonly input: Input;
}

/** What somebody writes without naming a command, and where to look; `null`: everywhere. */
export interface PlainQuestion {
  readonly question: string;
  readonly source: string | null;
}

/** A line that somebody typed, understood. */
export type TypedLine =
  | (TypedCommand & { readonly type: 'command' })
  | (PlainQuestion & { readonly type: 'question' });

/** `/quotes Wang Yi`; a path such as `/etc/hosts` is none. */
const COMMAND = /^\/([^\s/]*)(?:\s+(.*))?$/s;
/** What is meant for an option; other words may follow two hyphens and a space. */
const FLAG = /(?:^|\s)--([\p{Ll}\p{Lo}]\S*)/gu;

/**
 * Understands a typed line: `/quotes Wang Yi --about stability`, or as Discord writes it down, `/quotes person: Wang Yi
 * about: stability`. Commands and options may be called as in any language. The words up to the first option belong to the
 * command's first one; a line without a command is a question, in which `--` is one only before an option that there is.
 *
 * @param texts what is said where something is wrong
 * @throws UserError for a command or an option that does not exist, or one that is missing
 */
export function readLine(line: string, commands: readonly Command[], texts: Texts): TypedLine {
  const [, name, rest = ''] = COMMAND.exec(line) ?? [];
  if (name === undefined) {
    const [question = '', , source = ''] = line.split(flagsFor(optionNames('source')));
    return { type: 'question', question: question.trim(), source: source.trim() || null };
  }
  const command = commandCalled(name, commands);
  if (!command) throw new UserError(texts.input.unknownCommand(name, commandMeant(name, commands)));
  const input = readInput(command, givenIn(rest, command, { name, texts }), texts);
  return { type: 'command', command, input };
}

/** The command that people can type which has a name in any language; absent where there is none. */
export function commandCalled(name: string, commands: readonly Command[]): Command | undefined {
  return commands.find(
    (candidate) => candidate.listed && commandNames(candidate).includes(name.toLowerCase()),
  );
}

/** The command, in the language of its name, of which a name is a slip of the keyboard. */
function commandMeant(name: string, commands: readonly Command[]): string | null {
  return nearestTo(name.toLowerCase(), commands.filter(({ listed }) => listed).flatMap(commandNames));
}

/** One of some options behind two hyphens, or behind the dash that phones make of them. */
function flagsFor(labels: readonly string[]): RegExp {
  return new RegExp(String.raw`(?:^|\s)(?:--|—)(${labels.join('|')})(?=\s|$)`, 'u');
}

/** @param typed what the command was called, and what is said where something is wrong */
function givenIn(
  text: string,
  { options }: Command,
  { name, texts: { input } }: { readonly name: string; readonly texts: Texts },
): Record<string, string> {
  const [primary, ...others] = Object.keys(listedOptions(options));
  const unknown = Array.from(text.matchAll(FLAG), ([, label = '']) => label).find(
    (label) => optionCalled(label, options) === undefined,
  );
  if (unknown !== undefined) throw new UserError(input.unknownOption(unknown, name));
  if (primary === undefined) {
    if (text.trim() !== '') throw new UserError(input.takesNothing(name));
    return {};
  }
  const labels = [primary, ...others].flatMap(optionNames);
  const written = text.split(new RegExp(String.raw`(?:^|\s)(${labels.join('|')}):`, 'u'));
  const isAsDiscordWrites = written[0] === '' && optionCalled(written[1] ?? '', options) === primary;
  const [first = '', ...labelled] = isAsDiscordWrites ? written : text.split(flagsFor(labels));
  const given: Record<string, string> = { [primary]: first };
  for (let at = 0; at < labelled.length; at += 2) {
    const option = optionCalled(labelled[at] ?? '', options);
    if (option !== undefined) given[option] = labelled[at + 1] ?? '';
  }
  return given;
}

/** The option for people that is called so in any language; absent where there is none. */
export function optionCalled(label: string, options: CommandOptions): string | undefined {
  return Object.keys(listedOptions(options)).find((option) => optionNames(option).includes(label));
}
