import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Command, knownCommand } from '../../../src/commands/command.js';
import { commands } from '../../../src/commands/commands.js';
import { readInput } from '../../../src/commands/input/input.js';
import type { Texts } from '../../../src/commands/texts/texts.js';
import { singleLine } from '../../../src/discord/reading/single-line.js';
import { readCustomId } from '../../../src/discord/rendering/custom-id.js';
import { layOut } from '../../../src/discord/rendering/render.js';
import type { Library } from '../../../src/library/library.js';
import { anyTexts } from '../../support/discord/any-texts.js';
import { nodesOf, readMarkdown } from '../../support/discord/markdown.js';
import { brokenRules } from '../../support/discord/message-rules.js';
import { nastyWords, paragraph } from '../../support/discord/nasty-text.js';
import { quotesIn } from '../../support/discord/read-quote-text.js';
import { buttonsOf, textsOf, type WireComponent } from '../../support/discord/wire.js';
import { libraryOver } from '../../support/library.js';

const ASKER = '720000000000000001';

const title = fc.oneof(
  nastyWords.map(singleLine),
  fc.integer({ min: 200, max: 900 }).map((length) => `${'Title '.repeat(length / 6)}end`),
);
const speaker = fc.constantFrom(
  'Ada Lind',
  '**Mayor** @everyone',
  '||Anna|| Li',
  'Dr. <@720000000000000009>',
);
const quotedSpeech = fc
  .tuple(nastyWords.map(singleLine), speaker)
  .map(([words, name]) => `“We will not wait for ${words} again,” ${name} said on Tuesday.`);

/** Text files as nobody would want to read them: long, nothing but marks, with pings, links and invisible characters. */
const corpus = fc.array(
  fc.tuple(title, fc.array(fc.oneof(paragraph, quotedSpeech), { minLength: 1, maxLength: 6 })),
  { minLength: 1, maxLength: 3 },
);

interface Body {
  readonly components: readonly WireComponent[];
  readonly content?: string;
}

/** Every message that a command's reply can come to be, over all of its pages and sheets. */
async function messagesOf(
  command: Command,
  given: Readonly<Record<string, string | null>>,
  library: Library,
  texts: Texts,
) {
  const input = readInput(command, given);
  const messages: Body[] = [];
  const references = new Set<string>();
  for (let page = 1, pages = 1; page <= pages && page <= 4; page += 1) {
    const reply = await command.run(library, input, { texts, page, limit: null });
    pages = reply.page.count;
    const laidOut = layOut({ command, input, reply, texts });
    for (let sheet = 1, more = true; more; sheet += 1) {
      for (const audience of [
        { type: 'private', shareable: true },
        { type: 'public', asker: ASKER, shared: true },
      ] as const) {
        messages.push(laidOut({ sheet, audience, accentColour: 0xc8102e }) as unknown as Body);
      }
      const buttons = buttonsOf(messages.at(-1) ?? { components: [] }).map(({ custom_id }) =>
        readCustomId(custom_id),
      );
      for (const button of buttons) if (button?.action === 'context') references.add(button.reference);
      more = buttons.some(
        (button) =>
          (button?.action === 'page' && button.page === page && button.sheet === sheet + 1) ||
          (button?.action === 'turn' && button.sheet === sheet + 1),
      );
    }
  }
  return { messages, references };
}

test('whatever stands in the documents and is asked, Discord takes each message, nothing pings or formats, and quotations read back', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, nastyWords.map(singleLine), anyTexts, async (documents, typed, texts) => {
      const files = Object.fromEntries(
        documents.map(([heading, paragraphs], at) => [
          `f${at}.txt`,
          `${heading}\n\n${paragraphs.join('\n\n')}\n`,
        ]),
      );
      const cleanUps: (() => Promise<void>)[] = [];
      const library = await libraryOver(files, (cleanUp) => cleanUps.push(cleanUp));
      const { sources } = await library.sources();
      const [first] = sources;
      const sentence = documents[0]?.[1][0]?.slice(0, 300) ?? 'nothing';
      const all: Body[] = [];
      const references = new Set<string>();
      for (const [name, given] of [
        ['ask', { question: `The council met on Tuesday ${typed}` }],
        ['ask', { question: typed || 'x', source: first?.title.slice(0, 200) ?? null }],
        ['quotes', { person: 'Ada Lind' }],
        ['quotes', { person: 'Li', about: typed || 'x' }],
        ['find', { words: singleLine(sentence) || 'x' }],
        ['sources', {}],
        ['sources', { document: first?.file ?? null }],
        ['help', {}],
      ] as const) {
        const shown = await messagesOf(knownCommand(name, commands), given, library, texts).catch(
          (error: Error) => {
            // A title that is no document's, or matches several, is refused in a sentence.
            if (error.name === 'UserError') return null;
            throw error;
          },
        );
        all.push(...(shown?.messages ?? []));
        for (const reference of shown?.references ?? []) references.add(reference);
      }
      for (const reference of [...references].slice(0, 3))
        all.push(
          ...(await messagesOf(knownCommand('context', commands), { reference }, library, texts)).messages,
        );

      expect(all.length).toBeGreaterThan(8);
      const texted = Object.values(files).map((text) => text.replace(/\s/g, ''));
      for (const body of all) {
        expect(brokenRules(body)).toEqual([]);
        expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
        const nodes = textsOf(body).flatMap((text) => readMarkdown(text));
        expect(nodesOf(nodes, 'other')).toEqual([]);
        expect(nodesOf(nodes, 'mention').filter(({ text }) => text !== `<@${ASKER}>`)).toEqual([]);
        for (const quoted of quotesIn(textsOf(body))) {
          const words = quoted.replace(/\s/g, '');
          expect(texted.some((text) => text.includes(words))).toBe(true);
        }
      }
      for (const cleanUp of cleanUps) await cleanUp();
    }),
    { numRuns: 25 },
  );
});
