import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { commands } from '../../src/commands/commands.js';
import { english } from '../../src/commands/texts/english.js';
import { runPrompt } from '../../src/console/prompt.js';
import type { Library } from '../../src/library/library.js';
import { deferred } from '../../src/shared/deferred.js';
import { harwick } from '../support/documents.js';
import { libraryOver } from '../support/library.js';

/** A prompt at a terminal, and what has been shown there once it has ended. */
function promptAt(library: Library, patience?: number) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const shown = text(output).then(stripVTControlCharacters);
  const ended = runPrompt({
    library,
    commands,
    texts: english,
    limit: null,
    input,
    output,
    ...(patience !== undefined && { patience }),
  }).finally(() => output.end());
  return { input, output, shown: ended.then(() => shown) };
}

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

it.each([
  ['Ctrl-C', CTRL_C],
  ['Ctrl-D', CTRL_D],
])('ends with %s, on a line of its own', async (_, key) => {
  const library = await libraryOver(harwick);
  const { input, shown } = promptAt(library);
  input.write(key);
  expect(await shown).toBe('› \n');
});

it('drops with Ctrl-C what is half typed, and ends with the next', async () => {
  const library = await libraryOver(harwick);
  const { input, shown } = promptAt(library);
  input.write(`what will${CTRL_C}`);
  input.write(`bridge${CTRL_C}${CTRL_C}`);
  expect(await shown).toMatch(/what will.*bridge/s);
  expect(await shown).not.toContain('The documents');
});

it('tells whoever waits that the documents are still being read', async () => {
  const library = await libraryOver(harwick);
  let isTold = () => {};
  const told = new Promise<void>((resolve) => {
    isTold = resolve;
  });
  const reading: Library = {
    ...library,
    counts: async () => ({ ...(await library.counts()), quotations: null }),
    quotes: async (request) => {
      await told;
      return library.quotes(request);
    },
  };
  const { input, output, shown } = promptAt(reading, 0);
  output.on('data', (chunk: Buffer) => {
    if (String(chunk).includes('still being found')) isTold();
  });
  input.write(`/quotes Sollberg\r`);
  await told;
  input.end();
  expect(await shown).toMatch(/It is still being found who said what.*We cannot wait/s);
});

it.each(['exit', 'quit', '/exit', 'Quit '])('ends with %j', async (line) => {
  const library = await libraryOver(harwick);
  const { input, shown } = promptAt(library);
  input.write(`${line}\r`);
  expect(await shown).toBe(`› ${line}\r\n`);
});

it('ends with the word for leaving also where lines come from a file', async () => {
  const library = await libraryOver(harwick);
  const input = Object.assign(new PassThrough(), { isTTY: false });
  const output = new PassThrough();
  input.end('bridge\nexit\nferry\n');
  await runPrompt({ library, commands, texts: english, limit: null, input, output });
  const shown = await text(output.end());
  expect(shown).toContain('**bridge**');
  expect(shown).not.toMatch(/\*\*exit\*\*|\*\*ferry\*\*/);
});

it('answers what was asked when the input ends meanwhile', async () => {
  const library = await libraryOver(harwick);
  const asked = deferred();
  const ended = deferred();
  const slow: Library = {
    ...library,
    quotes: async (request) => {
      asked.resolve();
      await ended.promise;
      return library.quotes(request);
    },
  };
  const { input, shown } = promptAt(slow);
  input.write('/quotes Sollberg\r');
  await asked.promise;
  input.end();
  await once(input, 'end');
  ended.resolve();
  expect(await shown).toContain('We cannot wait');
});

it('ends with Ctrl-C also while something is being answered', async () => {
  const library = await libraryOver(harwick);
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const busy: Library = {
    ...library,
    reload: () => {
      isAsked();
      return new Promise(() => {});
    },
  };
  const { input, shown } = promptAt(busy);
  input.write('/reload\r');
  await asked;
  input.write(CTRL_C);
  expect((await shown).trim()).toBe('› /reload');
});

/** What is said to some lines that do not come from a terminal. */
async function said(...lines: string[]): Promise<string> {
  const library = await libraryOver(harwick);
  const input = Object.assign(new PassThrough(), { isTTY: false });
  const output = new PassThrough();
  input.end(`${lines.join('\n')}\n`);
  await runPrompt({ library, commands, texts: english, limit: null, input, output });
  return text(output.end());
}

it('says what can be typed where something else goes on from the last reply, or nothing does', async () => {
  expect(await said('/context 2')).toContain('There is nothing here for /context 2');
  expect(await said('/help', '/more')).toContain('There is nothing here for /more');
  expect(await said('what will the repair cost', '/context 2')).toContain(
    'The last reply offers no /context 2, but /context\u00a01 · /more.',
  );
});

it('tells in /help how options are typed at a prompt', async () => {
  const shown = await said('/help');
  expect(shown).toContain('/ask what does it cost --source prices');
  expect(shown.trimEnd()).toMatch(/Tab completes; exit or Ctrl-D ends\.$/);
});

it('answers a question for somebody’s words with these, as Discord does, unless a command is named', async () => {
  const question = 'what did Sollberg say about the flood?';
  const shown = await said(
    question,
    `/ask ${question}`,
    'what did Sollberg raise',
    'what did Sollberg say about the moon',
  );
  expect(headingsIn(shown)).toEqual([
    'Ingrid Sollberg',
    question,
    'what did Sollberg raise',
    'what did Sollberg say about the moon',
  ]);
});

it('understands a question that says that it goes on from the one before, and no other so', async () => {
  const shown = await said(
    '/quotes Sollberg',
    'and Reiss?',
    'bridge',
    '/help',
    'what will it cost',
    'and when?',
  );
  expect(headingsIn(shown)).toEqual([
    'Ingrid Sollberg',
    'Anton Reiss',
    'bridge',
    'Footnote',
    'what will it cost',
    'when will it cost',
  ]);
});

it('is kind to who is kind, and says nothing where nothing is asked', async () => {
  expect(await said('thanks!')).toBe('\nYou’re welcome.\n\n');
  expect(await said('ok')).toBe('');
  expect(await said('hello')).toContain('/ask question');
  expect(headingsIn(await said('hello, bridge'))).toEqual(['bridge']);
});

it('lives on after a wrong line', async () => {
  const shown = await said('/nonsense', '/quotes', '/sources --loud', '/more', '', 'bridge');
  expect(shown).toContain('/nonsense is not a command; /help lists them.');
  expect(shown).toContain('“person” is missing; please write something there.');
  expect(shown).toContain('--loud does not go with /sources; /help says what does.');
  expect(shown).toContain('There is nothing here for /more: it goes on from an answer');
  expect(shown).toContain('repair the old bridge');
});

/** The headings of the replies: two empty lines stand between replies, one within them. */
function headingsIn(shown: string): string[] {
  return Array.from(`\n\n${shown}`.matchAll(/\n{3}\*\*(.+)\*\*\n/g), ([, heading = '']) => heading);
}
