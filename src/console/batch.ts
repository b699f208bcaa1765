import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { type Command, type Input, knownCommand } from '../commands/command.js';
import { fileQuotationsData } from '../commands/contract.js';
import { readInput } from '../commands/input/input.js';
import { EVERYTHING } from '../commands/parts/pages.js';
import { english } from '../commands/texts/english.js';
import type { Texts } from '../commands/texts/texts.js';
import { resolveFollowUp } from '../language/questions/follow-up.js';
import type { Library } from '../library/library.js';
import type { Log } from '../shared/log.js';
import { type ErrorCode, UserError } from '../shared/user-error.js';
import { LONGEST_LINE, linesFrom } from './lines.js';
import { jsonLine, write } from './output.js';

type Id = z.infer<typeof id>;

const LIMIT = 'must be a whole number from 1 to 1000';

/** A larger whole number would come back as another one. */
const exactNumber = z.number().refine((given) => !Number.isInteger(given) || Number.isSafeInteger(given));
const id = z.union([z.string(), exactNumber, z.null()]).default(null);
const limit = z.int(LIMIT).min(1, LIMIT).max(1_000, LIMIT).nullable().default(null);
const words = z.string('must be a text').refine((given) => given.trim() !== '', 'must not be empty');
const text = z.string('must be a text').nullable().default(null);

/** Each request names what it wants by the key that only it has. */
const requests = {
  ask: z.object({ id, ask: words, before: words.nullable().default(null), source: text, limit }),
  quotes: z.object({ id, quotes: words, about: text, source: text, limit }),
  quotations: z.object({ id, quotations: words }),
  find: z.object({ id, find: words, source: text, limit }),
  sources: z.object({ id, sources: z.literal(true, 'must be true') }),
  reload: z.object({ id, reload: z.literal(true, 'must be true') }),
} as const;

/** What is wrong with a value is said of the key that it stands behind, not of the option that people have for it. */
const textsForKeys: Texts = {
  ...english,
  options: {
    ...english.options,
    question: { ...english.options.question, name: 'ask' },
    person: { ...english.options.person, name: 'quotes' },
    words: { ...english.options.words, name: 'find' },
  },
};

export interface BatchOptions {
  readonly library: Library;
  readonly commands: readonly Command[];
  /** How many passages, quotations or sources at most where a request says nothing; `null`: as many as programs expect. */
  readonly limit: number | null;
  readonly input: Readable;
  readonly output: Writable;
  readonly log: Log;
}

/**
 * Answers each line of `input`, a JSON object, with one line of `output`, in order. A line that cannot be answered
 * gets an error object, and the next line is read.
 */
export async function runBatch(options: BatchOptions): Promise<void> {
  for await (const line of linesFrom(options.input)) {
    await write(options.output, jsonLine(await answerLine(line, options)));
  }
}

async function answerLine(line: string, options: BatchOptions): Promise<object> {
  let lineId: Id = null;
  try {
    const request = parseJson(line);
    lineId = idOf(request);
    return { id: lineId, ...(await answer(request, options)) };
  } catch (error) {
    if (error instanceof UserError)
      return { id: lineId, error: { code: error.code, message: error.message } };
    options.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {
      id: lineId,
      error: {
        code: 'internal' satisfies ErrorCode,
        message: 'Something went wrong here; the log says more.',
      },
    };
  }
}

async function answer(request: object, options: BatchOptions): Promise<object> {
  const { library, commands } = options;
  const kinds = Object.keys(requests).filter((kind) => Object.hasOwn(request, kind));
  if (kinds.length !== 1) {
    throw new UserError(`A request has exactly one of these keys: ${Object.keys(requests).join(', ')}.`);
  }
  const run = async (name: string, given: Input, limit: number | null) => {
    const command = knownCommand(name, commands);
    const { data } = await command.run(library, readInput(command, given, textsForKeys), {
      // Programs read the data, which is the same in every language.
      texts: english,
      page: 1,
      limit: limit ?? options.limit ?? command.limitForPrograms ?? EVERYTHING,
    });
    return data;
  };
  switch (kinds[0]) {
    case 'ask': {
      const { ask, before, source, limit } = check(requests.ask, request);
      const last = before === null ? null : { question: before, before: null };
      return run('ask', { ...resolveFollowUp(ask, last), source }, limit);
    }
    case 'quotes': {
      const { quotes, about, source, limit } = check(requests.quotes, request);
      return run('quotes', { person: quotes, about, source }, limit);
    }
    case 'quotations':
      return fileQuotationsData(await library.quotations(check(requests.quotations, request).quotations));
    case 'find': {
      const { find, source, limit } = check(requests.find, request);
      return run('find', { words: find, source }, limit);
    }
    case 'sources':
      check(requests.sources, request);
      return run('sources', {}, null);
    default:
      check(requests.reload, request);
      return run('reload', {}, null);
  }
}

function parseJson(line: string): object {
  let value: unknown;
  try {
    // Files and pipes of Windows begin with a mark that JSON does not know.
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    const problem = line.length < LONGEST_LINE ? 'is not JSON' : 'is too long for a request';
    throw new UserError(`This line ${problem}.`, 'bad-request', { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new UserError('A request is a JSON object, such as {"id": 1, "ask": "what did Iwaya raise"}.');
}

function idOf(request: object): Id {
  const parsed = id.safeParse('id' in request ? request.id : null);
  if (parsed.success) return parsed.data;
  throw new UserError(
    `The “id” of a request is a string or a number; a whole number over ${Number.MAX_SAFE_INTEGER} must be a string.`,
  );
}

/** @throws UserError naming the first key whose value is wrong */
function check<Schema extends z.ZodType>(schema: Schema, request: object): z.infer<Schema> {
  const parsed = schema.safeParse(request);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UserError(`“${issue?.path.join('.') ?? ''}” ${issue?.message ?? 'has a wrong value'}.`);
}
