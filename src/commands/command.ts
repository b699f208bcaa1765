import type { Library } from '../library/library.js';
import type { Reply } from './reply.js';
import type { Texts } from './texts/texts.js';

/** A piece of text that a person gives to a command. */
export interface TextOption {
  readonly required: boolean;
  /** `false` for what only the program gives, such as the question before; absent: people can give it. */
  readonly listed?: false;
  /** In UTF-16 units, after trimming; a front refuses what is longer. */
  readonly maxLength: number;
  /** What is offered while somebody types. */
  readonly complete: 'people' | 'sources' | null;
}

export type CommandOptions = Readonly<Record<string, TextOption>>;

/** Those of the options that people can give. */
export function listedOptions(options: CommandOptions): CommandOptions {
  return Object.fromEntries(Object.entries(options).filter(([, { listed }]) => listed !== false));
}

/** What a command receives: required options are there, the others are `null` where they are not given. */
export type InputOf<Options extends CommandOptions> = {
  readonly [Name in keyof Options]: Options[Name]['required'] extends true ? string : string | null;
};

/** The same of any command, by the names of its options. */
export type Input = InputOf<CommandOptions>;

export interface RunContext {
  /** What the program says, in the language of those who read the reply. */
  readonly texts: Texts;
  /** Which page of the reply, from 1. */
  readonly page: number;
  /** How many passages, quotations or sources on a page; `null`: as many as read well, at first only what stands out. */
  readonly limit: number | null;
  /** Told in a sentence how far work has come that takes a while; absent where nobody looks. */
  readonly onProgress?: (text: string) => void;
  /**
   * Whether an admin asks, and nobody else sees the reply; asked for only where it matters. Absent: it is the operator's
   * own terminal or program.
   */
  readonly isForAdmin?: () => Promise<boolean>;
  /** Whether messages are answered too, and so what replies to an answer. */
  readonly takesReplies?: boolean;
  /** Has the other processes of the program read the documents again as well; absent where there are none. */
  readonly reloadElsewhere?: () => Promise<ReloadElsewhere>;
}

/** What became of a reload in the other processes of the program. */
export interface ReloadElsewhere {
  /** How many there are. */
  readonly processes: number;
  /** What went wrong, in a sentence for each process in which something did. */
  readonly problems: readonly string[];
}

/** A command, written once for all fronts. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  /** Where people can call it, `texts/` has what it is called and what is said about it in each language. */
  readonly name: string;
  /** The first one takes the free text where a front has no named options. */
  readonly options: Options;
  /** `admins` is checked by the front for every call, not only where the command is offered. */
  readonly access: 'everyone' | 'admins';
  /** `private`: only the caller sees the reply. `choice`: everyone, unless the caller asks for a private one. */
  readonly visibility: 'private' | 'choice';
  /**
   * What it is called in the menu of a message, at most 32 characters: there it takes the message's text as its first
   * option, and only the one who chose it sees the reply. Absent: it does not stand there.
   */
  readonly messageMenu?: string;
  /** `false` for what only buttons lead to. */
  readonly listed: boolean;
  /** How many passages, quotations or sources programs get where they do not say; absent: all. */
  readonly limitForPrograms?: number;
  run(library: Library, input: InputOf<Options>, context: RunContext): Promise<Reply>;
}

/**
 * The command that the program calls so itself.
 *
 * @throws Error where there is none, which would be a bug
 */
export function knownCommand(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new Error(`There is no command “${name}”.`);
  return command;
}

/** Keeps the options' types, so that `run` knows which ones are always there. */
export function defineCommand<const Options extends CommandOptions>(
  command: Command<Options>,
): Command<Options> {
  return command;
}
