import { parseArgs } from 'node:util';
import type { Input } from './commands/command.js';
import { SNOWFLAKE } from './environment.js';
import { withWholeTexts } from './flag-texts.js';
import { nearestTo } from './language/edit-distance.js';
import { UserError } from './shared/user-error.js';

/** What the command line asks for. */
export type Job =
  /** The Discord bot, or the console where there is no token. */
  | { readonly type: 'start' }
  | { readonly type: 'console' }
  | {
      readonly type: 'command';
      readonly name: 'ask' | 'quotes' | 'find' | 'sources' | 'check';
      readonly input: Input;
    }
  | { readonly type: 'batch' }
  | { readonly type: 'register'; readonly guild: string | null; readonly dryRun: boolean }
  | { readonly type: 'usage' }
  | { readonly type: 'version' };

export interface Call {
  readonly job: Job;
  /** `null`: the setting decides. */
  readonly corpus: string | null;
  /** JSON on standard output instead of text for people. */
  readonly json: boolean;
  /** How many passages, quotations or documents at most; `null`: as many as the front thinks best. */
  readonly limit: number | null;
}

const MOST = 1_000;

const everywhere = ['corpus', 'json', 'limit', 'help', 'version'] as const;

/** These answer people for as long as they run, and never print JSON. */
const forPeople: readonly string[] = ['start', 'console'];

/** What a call takes behind its name, and the flags that only it understands. */
interface CallForm {
  readonly words: readonly [what: string, example: string] | null;
  readonly flags: readonly string[];
}

const calls: Readonly<Record<string, CallForm>> = {
  start: { words: null, flags: [] },
  console: { words: null, flags: [] },
  ask: { words: ['a question', 'what did Iwaya raise'], flags: ['source'] },
  quotes: { words: ['a person’s name', 'Wang Yi'], flags: ['about', 'source'] },
  find: { words: ['the words to find', 'Asia will be more stable'], flags: ['source'] },
  sources: { words: null, flags: [] },
  batch: { words: null, flags: [] },
  check: { words: null, flags: [] },
  register: { words: null, flags: ['guild', 'dry-run'] },
};

/** What can be written behind `footnote`. */
const CALL_NAMES = [...Object.keys(calls).filter((name) => name !== 'start'), 'help', 'version'];

const flags = {
  corpus: { type: 'string' },
  json: { type: 'boolean' },
  limit: { type: 'string' },
  source: { type: 'string' },
  about: { type: 'string' },
  guild: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export const usage = `Usage: footnote [CALL] [FLAGS]

  (nothing)                       the Discord bot; without DISCORD_TOKEN, the console
  console                         ask at a prompt
  ask QUESTION [--source S]       one answer, then out
  quotes PERSON [--about TEXT] [--source S]
                                  what a person said, word for word
  find WORDS [--source S]         where words come from: word for word, nearly, or not there
  sources                         the documents
  batch                           JSON lines in, JSON lines out
  check                           what was read, what was not and why, what looks odd
  register [--guild ID] [--dry-run]
                                  register the slash commands with Discord

  --corpus DIR   the folder of documents (default: corpus)
  --json         JSON instead of text; not with the console
  --limit N      how many passages, quotations or documents at most

Exit status: 0 answered, 1 not answered, 2 wrong call or unreadable folder, 70 a bug.`;

/**
 * Understands the command line; flags may stand before or behind everything else. Behind the words of a call, a text is
 * as many words as stand there, with or without quotation marks of the shell: `quotes Wang Yi --about North Korea`.
 *
 * @param args the words behind the program's name
 * @throws UserError in one sentence for a call that is not understood
 */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals } = parseWords(args);
  const [name = 'start', ...words] = positionals;
  const shared = {
    corpus: notEmpty('corpus', values.corpus),
    json: values.json ?? false,
    limit: values.limit === undefined ? null : parseLimit(values.limit),
  };
  if (values.help || name === 'help') return { ...shared, job: { type: 'usage' } };
  if (values.version || name === 'version') return { ...shared, job: { type: 'version' } };
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!call || (name === 'start' && positionals.length > 0)) {
    throw new UserError(`“${name}” is not a call of footnote${perhaps(name, CALL_NAMES)}.`);
  }
  for (const flag of Object.keys(values)) {
    if ((everywhere as readonly string[]).includes(flag) || call.flags.includes(flag)) continue;
    throw new UserError(`--${flag} does not go with ${called(name)}; footnote --help says where it goes.`);
  }
  if (shared.json && forPeople.includes(name)) {
    throw new UserError(
      `--json does not go with ${called(name)}, which answers people; for programs there is footnote batch.`,
    );
  }
  const text = words.join(' ').trim();
  if (call.words !== null && text === '') {
    const [what, example] = call.words;
    throw new UserError(`“footnote ${name}” needs ${what} behind it, such as: footnote ${name} ${example}`);
  }
  if (call.words === null && text !== '') {
    throw new UserError(`“footnote ${name}” takes nothing behind it, but “${text}” stands there.`);
  }
  return { ...shared, job: jobOf(name, text, values) };
}

/** A call as an error names it. */
function called(name: string): string {
  return name === 'start' ? 'this call' : `“${name}”`;
}

type Values = ReturnType<typeof parseWords>['values'];

function jobOf(name: string, text: string, values: Values): Job {
  const source = notEmpty('source', values.source);
  switch (name) {
    case 'ask':
      return { type: 'command', name, input: { question: text, source } };
    case 'quotes':
      return {
        type: 'command',
        name,
        input: { person: text, about: notEmpty('about', values.about), source },
      };
    case 'find':
      return { type: 'command', name, input: { words: text, source } };
    case 'sources':
    case 'check':
      return { type: 'command', name, input: {} };
    case 'console':
    case 'batch':
      return { type: name };
    case 'register':
      return { type: 'register', guild: parseGuild(values.guild), dryRun: values['dry-run'] ?? false };
    default:
      return { type: 'start' };
  }
}

function parseWords(args: readonly string[]) {
  try {
    const { values, tokens } = parseArgs({
      args: [...args],
      options: flags,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const { positionals, texts } = withWholeTexts(tokens);
    return { values: { ...values, ...texts }, positionals };
  } catch (error) {
    throw new UserError(explain(error, args), 'bad-request', { cause: error });
  }
}

/** parseArgs explains itself in several sentences for programmers; a person needs one. */
function explain(error: unknown, args: readonly string[]): string {
  const message = error instanceof Error ? error.message : '';
  const flag = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? args.find((word) => word.startsWith('-')) ?? '';
  if (message.includes('argument missing')) return `${flag} needs a value behind it.`;
  if (message.includes('ambiguous')) {
    const given = args[args.indexOf(flag) + 1] ?? '';
    return `${flag} needs a value; “${given}” is taken for a flag unless it is written ${flag}=${given}.`;
  }
  if (message.includes('does not take')) return `${flag} takes no value.`;
  return `${flag} is not a flag of footnote${perhaps(
    flag,
    Object.keys(flags).map((known) => `--${known}`),
  )}.`;
}

/** What was perhaps meant, and where all are listed. */
function perhaps(typed: string, known: readonly string[]): string {
  const meant = nearestTo(typed, known);
  return `${meant === null ? '' : `; perhaps ${meant} was meant`}; footnote --help lists them`;
}

function parseLimit(text: string): number {
  const limit = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (limit >= 1 && limit <= MOST) return limit;
  throw new UserError(`--limit is “${text}”, but must be a whole number from 1 to ${MOST}.`);
}

function parseGuild(text: string | undefined): string | null {
  if (text === undefined || SNOWFLAKE.test(text)) return text ?? null;
  throw new UserError(
    `--guild is “${text}”, but must be a server’s id, which is a number of 15 to 21 digits.`,
  );
}

function notEmpty(flag: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text.trim() !== '') return text;
  throw new UserError(`--${flag} needs a value behind it.`);
}
