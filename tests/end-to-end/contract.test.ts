import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ERROR_CODES } from '../../src/shared/user-error.js';
import { bridgeReport, harwick } from '../support/documents.js';
import { folderWith } from '../support/folder.js';
import { runProgram, startProgram } from '../support/program.js';

// The JSON contract, key by key: other programs rely on it.

const offset = z.number().int().min(0);
const source = z.strictObject({
  file: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  credit: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
});
const place = z.strictObject({
  paragraph: z.number().int().min(1),
  start: offset,
  end: offset,
  lines: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
  page: z.number().int().min(1).nullable(),
});
const passage = z.strictObject({
  text: z.string(),
  highlights: z.array(z.strictObject({ start: offset, end: offset })),
  score: z.number(),
  source,
  place,
});
const quotation = z.strictObject({
  text: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  start: offset,
  end: offset,
  speaker: z.string().nullable(),
  mention: z.strictObject({ text: z.string(), start: offset, end: offset }).nullable(),
  cue: z.string().nullable(),
  passage: z.string(),
  source,
  place,
});
const id = z.union([z.string(), z.number(), z.null()]);
const status = z.enum(['answered', 'unsure', 'unanswered']);
const skipped = z.array(z.strictObject({ file: z.string(), reason: z.string() }));
const error = inOrder(
  z.strictObject({ id, error: z.strictObject({ code: z.enum(ERROR_CODES), message: z.string() }) }),
);
const words = z.strictObject({ text: z.string(), start: z.number().int(), end: z.number().int() });
const contract = {
  ask: inOrder(
    z.strictObject({
      id,
      question: z.string(),
      status,
      confidence: z.number().min(0).max(1),
      passages: z.array(passage),
      suggestions: z.array(z.string()),
    }),
  ),
  quotes: inOrder(
    z.strictObject({
      id,
      person: z.string(),
      status,
      quotations: z.array(quotation),
      suggestions: z.array(z.string()),
    }),
  ),
  quotations: inOrder(z.strictObject({ id, file: z.string(), quotations: z.array(quotation) })),
  find: inOrder(
    z.strictObject({
      id,
      text: z.string(),
      status: z.enum(['answered', 'unsure', 'unanswered']),
      matches: z.array(
        words.extend({
          match: z.enum(['verbatim', 'nearly']),
          differences: z.array(z.strictObject({ given: words.nullable(), document: words.nullable() })),
          speaker: z.string().nullable(),
          claim: z.strictObject({ speaker: z.string(), holds: z.boolean() }).nullable(),
          passage: z.string(),
          highlights: z.array(z.strictObject({ start: z.number().int(), end: z.number().int() })),
          source,
          place,
        }),
      ),
      rest: z.array(words),
    }),
  ),
  sources: inOrder(
    z.strictObject({
      id,
      sources: z.array(source.extend({ passages: z.number().int(), quotations: z.number().int() })),
      skipped,
    }),
  ),
  reload: inOrder(
    z.strictObject({
      id,
      added: z.array(z.string()),
      changed: z.array(z.string()),
      removed: z.array(z.string()),
      skipped,
      passages: z.number().int(),
      ms: z.number().min(0),
    }),
  ),
};

async function batch(folder: string, requests: readonly unknown[]): Promise<unknown[]> {
  const lines = requests.map((request) => (typeof request === 'string' ? request : JSON.stringify(request)));
  const outcome = await runProgram(['batch', '--corpus', folder], {
    input: lines.map((line) => `${line}\n`).join(''),
  });
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  expect(outcome.stdout.endsWith('\n')).toBe(true);
  return outcome.stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** `footnote batch` over a folder, asked one request at a time. */
function openBatch(folder: string) {
  const child = startProgram(['batch', '--corpus', folder]);
  const ended = new Promise((resolve) => child.on('close', resolve));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(request: object): Promise<unknown> {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const { value } = await lines.next();
      return JSON.parse(value ?? 'null');
    },
    /** Ends its input, and gives the status that it ends with. */
    end() {
      child.stdin.end();
      return ended;
    },
  };
}

/** Over the documents of Harwick, for all tests that only ask. */
let shared: ReturnType<typeof openBatch>;

beforeAll(async () => {
  const cleanUps: (() => Promise<void>)[] = [];
  shared = openBatch(await folderWith(harwick, (cleanUp) => cleanUps.push(cleanUp)));
  return async () => {
    expect(await shared.end()).toBe(0);
    for (const cleanUp of cleanUps) await cleanUp();
  };
});

/** A schema that also holds the keys to their order, at every depth. */
function inOrder<Schema extends z.ZodType>(schema: Schema) {
  return {
    parse: (value: unknown): z.infer<Schema> => {
      const parsed = schema.parse(value);
      // Parsing gives the keys in the order of the schema.
      expect(JSON.stringify(value)).toBe(JSON.stringify(parsed));
      return parsed;
    },
  };
}

it('is what the description for other programs shows', async () => {
  const description = await readFile(new URL('../../docs/programs.md', import.meta.url), 'utf8');
  const lines = /```jsonl\n([\s\S]*?)\n```/.exec(description)?.[1]?.split('\n') ?? [];
  const answers = lines.map((line): unknown => JSON.parse(line));
  const [ask, quotes, quotations, find, sources, reload, refused, ...others] = answers;
  contract.ask.parse(ask);
  contract.quotes.parse(quotes);
  contract.quotations.parse(quotations);
  contract.find.parse(find);
  contract.sources.parse(sources);
  contract.reload.parse(reload);
  error.parse(refused);
  expect(others).toEqual([]);
  const codes = [...description.matchAll(/^- `([a-z-]+)`: /gm)].map(([, code]) => code);
  expect(codes).toEqual(ERROR_CODES);
});

it('answers a question with exactly the keys of the contract, in their order', async () => {
  const answer = contract.ask.parse(await shared.ask({ id: 1, ask: 'what will the repair cost', limit: 2 }));
  expect(answer).toMatchObject({ id: 1, question: 'what will the repair cost', status: 'answered' });
  expect(answer.passages.length).toBeLessThanOrEqual(2);
  const [first] = answer.passages;
  const text = 'The repair will cost 4.2 million crowns, of which the province pays half.';
  const start = bridgeReport.indexOf(text);
  expect(first).toMatchObject({
    text,
    source: { file: 'bridge.txt', author: null, credit: 'Dana Weller/Provincial Press', date: null },
    place: { paragraph: 4, start, end: start + text.length, lines: [11, 11], page: null },
  });
});

it('gives the quotations of a person, and all of a file', async () => {
  const quotes = await shared.ask({ id: 'a', quotes: 'Ingrid Sollberg', about: null });
  const answer = contract.quotes.parse(quotes);
  expect(answer).toMatchObject({ id: 'a', person: 'Ingrid Sollberg', status: 'answered', suggestions: [] });
  const [first] = answer.quotations;
  expect(first).toMatchObject({ kind: 'direct', speaker: 'Ingrid Sollberg', cue: 'said' });
  expect(bridgeReport.slice(first?.start, first?.end)).toBe(first?.text);
  expect(bridgeReport.slice(first?.mention?.start, first?.mention?.end)).toBe('Sollberg');
  const all = contract.quotations.parse(await shared.ask({ id: 'b', quotations: 'bridge.txt' }));
  expect(all.file).toBe('bridge.txt');
  expect(all.quotations.map(({ start }) => start)).toEqual(
    all.quotations.map(({ start }) => start).toSorted((a, b) => a - b),
  );
});

it('says where words stand, with offsets on both sides', async () => {
  const find =
    'Sollberg said “We cannot wait for the next war”. My uncle keeps eleven goats behind his house.';
  const { matches, rest, status } = contract.find.parse(await shared.ask({ id: 'c', find }));
  expect(status).toBe('unsure');
  const [match] = matches;
  expect(match).toMatchObject({ match: 'nearly', claim: { speaker: 'Sollberg', holds: true } });
  for (const { text, start, end } of [...matches, ...rest]) expect(find.slice(start, end)).toBe(text);
  for (const { given, document } of match?.differences ?? []) {
    expect(find.slice(given?.start, given?.end)).toBe('war');
    expect(match?.passage.slice(document?.start, document?.end)).toBe('flood');
  }
  expect(rest.map(({ text }) => text)).toEqual(['My uncle keeps eleven goats behind his house']);
  const nothing = { id: 'd', find: 'A spare ticket for tonight, anyone?', source: 'notes/' };
  expect(contract.find.parse(await shared.ask(nothing))).toMatchObject({ status: 'unanswered', matches: [] });
});

it('lists sources and what was skipped, and reloads', async () => {
  const folder = await folderWith({ ...harwick, 'broken.txt': new Uint8Array([0, 159, 0, 3]) });
  const [sources, reload] = await batch(folder, [
    { id: 4, sources: true },
    { id: 5, reload: true },
  ]);
  const listed = contract.sources.parse(sources);
  expect(listed.sources.map(({ file, passages }) => [file, passages])).toEqual([
    ['bridge.txt', 6],
    ['notes/ferry.md', 2],
  ]);
  expect(listed.skipped.map(({ file }) => file)).toEqual(['broken.txt']);
  expect(contract.reload.parse(reload)).toMatchObject({
    id: 5,
    added: [],
    changed: [],
    removed: [],
    passages: 8,
  });
});

it('lists as many sources as are asked for', async () => {
  const folder = await folderWith(harwick);
  const { stdout } = await runProgram(['sources', '--json', '--limit', '1', '--corpus', folder]);
  const { sources } = contract.sources.parse(JSON.parse(stdout));
  expect(sources.map(({ file }) => file)).toEqual(['bridge.txt']);
});

it('takes --limit for what a request does not say itself', async () => {
  const asked = [{ ask: 'bridge' }, { ask: 'bridge', limit: 2 }, { sources: true }];
  const { stdout } = await runProgram(['batch', '--limit', '1', '--corpus', await folderWith(harwick)], {
    input: asked.map((request) => JSON.stringify(request)).join('\n'),
  });
  const [one, two, listed] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(contract.ask.parse(one).passages).toHaveLength(1);
  expect(contract.ask.parse(two).passages).toHaveLength(2);
  expect(contract.sources.parse(listed).sources).toHaveLength(1);
});

it('answers each line in order, whatever stands in it', async () => {
  const folder = await folderWith(harwick);
  const replies = await batch(folder, [
    { id: 1, ask: 'bridge' },
    'this is not JSON',
    '',
    '[]',
    '{"id": 2}',
    { id: 3, ask: 7 },
    { id: 4, ask: 'a', quotes: 'b' },
    { id: 5, ask: 'bridge', limit: 0 },
    { id: 6, quotations: 'nowhere.txt' },
    { id: 7, ask: '' },
    { id: 8, ask: 'x'.repeat(6_001) },
    { id: { nested: true }, ask: 'bridge' },
    { ask: 'bridge' },
    { id: 9, ask: 'x'.repeat(6_000) },
    { id: 10, ask: '🙂🙃' },
    { id: 11, ask: 'the of and to' },
  ]);
  const ids = replies.map((reply) => z.object({ id }).parse(reply).id);
  expect(ids).toEqual([1, null, null, null, 2, 3, 4, 5, 6, 7, 8, null, null, 9, 10, 11]);
  contract.ask.parse(replies[0]);
  for (const reply of replies.slice(1, 12)) error.parse(reply);
  for (const reply of replies.slice(12)) contract.ask.parse(reply);
  expect(replies[1]).toEqual({ id: null, error: { code: 'bad-request', message: 'This line is not JSON.' } });
  expect(replies[8]).toMatchObject({ error: { code: 'not-found' } });
  expect(replies[9]).toMatchObject({ error: { code: 'bad-request', message: '“ask” must not be empty.' } });
  const tooLong = '“ask” has 6,001 characters, and 6,000 are the most; please shorten it.';
  expect(replies[10]).toMatchObject({ error: { code: 'bad-request', message: tooLong } });
  for (const reply of replies.slice(13)) expect(reply).toMatchObject({ status: 'unanswered' });
});

it('answers lines as Windows writes them', async () => {
  const replies = await batch(await folderWith(harwick), ['\ufeff{"id": 1, "ask": "bridge"}\r']);
  expect(contract.ask.parse(replies[0]).id).toBe(1);
});

it('keeps an answer and a request on one line, whatever characters they hold', async () => {
  const ask = 'what does the mill\u2028grind\u2029or\u0085sell';
  const text = 'The mill grinds rye.\u2028It sells\u0085flour.';
  const folder = await folderWith({ 'mill.txt': `The Mill\n\n${text}\n` });
  const { stdout } = await runProgram(['batch', '--corpus', folder], {
    input: `${JSON.stringify({ id: 1, ask })}\n{"id":2,"ask":"mill"}`,
  });
  const { stdout: once } = await runProgram(['ask', 'mill', '--json', '--corpus', folder]);
  const lines = [...stdout.trimEnd().split(/[\n\u0085\u2028\u2029]/), once];
  const answers = lines.map((line) => contract.ask.parse(JSON.parse(line)));
  expect(answers.map(({ id }) => id)).toEqual([1, 2, null]);
  expect(answers[0]?.question).toBe(ask);
  expect(answers.map(({ passages }) => passages[0]?.text)).toEqual([text, text, text]);
});

it('takes null for what a request does not say', async () => {
  const said = await shared.ask({ id: 1, ask: 'bridge', source: null, limit: null });
  expect(contract.ask.parse(said)).toEqual(await shared.ask({ id: 1, ask: 'bridge' }));
});

it('understands a question from the one before, as in a conversation', async () => {
  const before = 'what will the repair cost';
  const meant = await shared.ask({ id: 1, ask: 'when will the repair begin?' });
  expect(contract.ask.parse(await shared.ask({ id: 1, ask: 'when will the repair begin?', before }))).toEqual(
    meant,
  );
  const instead = await shared.ask({ id: 1, ask: 'and the ferry?', before });
  expect(contract.ask.parse(instead).question).toBe('what will the ferry cost');
  const behind = await shared.ask({ id: 1, ask: 'when was it closed?', before: 'is the bridge safe?' });
  expect(contract.ask.parse(behind).question).toBe('when was it closed (is the bridge safe)');
  expect(await shared.ask({ id: 1, ask: 'why?', before: ' ' })).toMatchObject({
    error: { code: 'bad-request', message: '“before” must not be empty.' },
  });
});

it('gives back the id that it was given, or refuses it', async () => {
  for (const id of [Number.MAX_SAFE_INTEGER, -0.5, '9007199254740993', '']) {
    expect(contract.ask.parse(await shared.ask({ id, ask: 'bridge', limit: 1 })).id).toBe(id);
  }
  // So 9007199254740993 is read as well.
  const refused = error.parse(await shared.ask({ id: 2 ** 53, ask: 'bridge' }));
  expect(refused).toMatchObject({ id: null, error: { message: expect.stringMatching(/must be a string/) } });
});

it('reports through a reload what changed on disk', async () => {
  const folder = await folderWith(harwick);
  const { ask, end } = openBatch(folder);
  expect(contract.sources.parse(await ask({ sources: true })).sources).toHaveLength(2);
  await rm(join(folder, 'notes/ferry.md'));
  await writeFile(join(folder, 'new.txt'), 'New\n\nA paragraph.\n');
  expect(contract.reload.parse(await ask({ reload: true }))).toMatchObject({
    added: ['new.txt'],
    removed: ['notes/ferry.md'],
  });
  expect(await end()).toBe(0);
});

it('prints the same object for one answer, without an id of its own', async () => {
  const folder = await folderWith(harwick);
  const { stdout, status } = await runProgram(['ask', 'bridge', '--json', '--corpus', folder]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(await shared.ask({ ask: 'bridge' }));
});
