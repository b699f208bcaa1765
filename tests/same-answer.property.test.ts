import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownCommand } from '../src/commands/command.js';
import { commands } from '../src/commands/commands.js';
import type { Reply } from '../src/commands/reply.js';
import { english } from '../src/commands/texts/english.js';
import { runBatch } from '../src/console/batch.js';
import { renderReply } from '../src/console/render.js';
import { plain } from '../src/console/style.js';
import { unescapeText } from '../src/discord/rendering/escape.js';
import { layOut } from '../src/discord/rendering/render.js';
import type { Library } from '../src/library/library.js';
import { createLog } from '../src/shared/log.js';
import { FIRST_PAGE } from './commands/shown.js';
import { quotesIn } from './support/discord/read-quote-text.js';
import { textsOf, type WireComponent } from './support/discord/wire.js';
import { libraryOver } from './support/library.js';

// The promise that the same question to the same documents has the same answer in Discord, in the console and in JSON.

const words =
  'river bridge flood ferry council mayor raised cost who what will the of in 2024 café 橋 *_~'.split(' ');
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 })
  .map((all) => all.join(' '));
const paragraph = fc.oneof(
  phrase.map((said) => `The ${said}.`),
  fc
    .tuple(phrase, fc.constantFrom('Ingrid Sollberg', 'Sollberg', 'Anton Reiss', 'Ida Sollberg'))
    .map(([said, name]) => `“We know that the ${said},” ${name} said.`),
);
const document = fc.array(paragraph, { minLength: 1, maxLength: 5 });
const documents = fc.array(document, { minLength: 1, maxLength: 3 });

/** What one front says to a question: how well it is answered, and the words of documents that it shows, in order. */
interface Said {
  readonly status: string;
  readonly quotes: readonly string[];
}

interface Answers {
  readonly status: string;
  readonly passages?: readonly { readonly text: string }[];
  readonly quotations?: readonly { readonly text: string }[];
}

async function inJson(library: Library, request: object): Promise<Said> {
  const output = new PassThrough();
  const input = Readable.from([Buffer.from(`${JSON.stringify(request)}\n`)]);
  const log = createLog({ level: 'silent', format: 'json' });
  await runBatch({ library, commands, limit: null, input, output, log });
  const { status, passages, quotations } = JSON.parse(await textOf(output.end())) as Answers;
  return { status, quotes: (passages ?? quotations ?? []).map(({ text }) => text) };
}

function onDiscord(name: string, input: Readonly<Record<string, string | null>>, reply: Reply): Said {
  const command = knownCommand(name, commands);
  const audience = { type: 'private', shareable: true } as const;
  const laidOut = layOut({ command, input, reply, texts: english });
  const body = laidOut({ sheet: 1, audience, accentColour: null });
  const shown = textsOf(body as unknown as { components: WireComponent[] });
  return { status: statusIn(unescapeText(shown.join('\n'))), quotes: quotesIn(shown) };
}

function inConsole(reply: Reply): Said {
  const shown = renderReply(reply, plain);
  const quotes = shown.split('\n').flatMap((line) => (line.startsWith('  | ') ? [line.slice(4)] : []));
  return { status: statusIn(shown), quotes: quotes.map((quote) => quote.replaceAll('**', '')) };
}

function statusIn(shown: string): string {
  const { ask, quotes } = english;
  const [several = ''] = quotes.several('').split(':');
  const cautions = [ask.unsure, several, quotes.onlyThisName, quotes.onlyFamilyName('Sollberg')];
  if (cautions.some((sentence) => shown.includes(sentence))) return 'unsure';
  const declined = [ask.unanswered(null), ask.noWords, 'Nobody called', 'is spoken of but not quoted'];
  return declined.some((sentence) => shown.includes(sentence)) ? 'unanswered' : 'answered';
}

it.each([
  { name: 'ask', option: 'question', asked: phrase },
  {
    name: 'quotes',
    option: 'person',
    asked: fc.constantFrom('Sollberg', 'Anton Reiss', 'Ingrid Sollberg', 'Solberg'),
  },
])('$name says the same in Discord, in the console and in JSON', async ({ name, option, asked }) => {
  await fc.assert(
    fc.asyncProperty(documents, asked, async (texts, question) => {
      const files = texts.map((all, at) => [`${at}.txt`, `Report ${at}\n\n${all.join('\n\n')}\n`] as const);
      const library = await libraryOver(Object.fromEntries(files));
      const json = await inJson(library, { [name]: question });
      const input = { source: null, about: null, [option]: question };
      const reply = await knownCommand(name, commands).run(library, input, FIRST_PAGE);
      for (const said of [onDiscord(name, input, reply), inConsole(reply)]) {
        expect(said.status).toBe(json.status);
        expect(said.quotes.length > 0).toBe(json.quotes.length > 0);
        // A quotation stands in its sentence, and a passage by itself; those that follow each other stand together.
        const [first = ''] = said.quotes;
        expect(first).toContain(json.quotes[0] ?? '');
        for (const [at, quote] of said.quotes.entries()) {
          if (name === 'ask') expect(json.quotes).toContain(quote);
          else expect(quote).toContain(json.quotes[at]);
        }
      }
    }),
    { numRuns: 40 },
  );
});
