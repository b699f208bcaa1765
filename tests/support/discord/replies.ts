import fc from 'fast-check';
import { type Command, defineCommand } from '../../../src/commands/command.js';
import type { Action, Citation, Part, Reply } from '../../../src/commands/reply.js';
import type { Source } from '../../../src/corpus/document.js';
import { sentences } from '../../../src/language/sentences.js';
import { nastyText, nastyWords, paragraph } from './nasty-text.js';

/** A command with a text that is always given and one that is not; its reply is made up by the test. */
export const searchCommand: Command = defineCommand({
  name: 'search',
  options: {
    words: { required: true, maxLength: 6_000, complete: null },
    place: { required: false, maxLength: 200, complete: null },
  },
  access: 'everyone',
  visibility: 'choice',
  listed: true,
  run: () => Promise.reject(new Error('This command is not run.')),
});

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://a.b/c)d(e',
    'https://a.b/<x>',
    'ftp://a.b',
    `https://a.b/${'x'.repeat(900)}`,
    'no address',
  ),
);

const longTitle = fc.oneof(
  nastyWords,
  fc.integer({ min: 1, max: 600 }).map((length) => '*'.repeat(length)),
);

export const source: fc.Arbitrary<Source> = fc.record({
  file: fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}\.txt$/),
  title: longTitle,
  author: fc.option(nastyWords),
  publisher: fc.option(nastyWords),
  credit: fc.option(nastyWords),
  date: fc.option(fc.constantFrom('2024-12-25', '2024-12', '2024', 'in spring')),
  url: fc.option(address),
});

const citation = (brief: boolean): fc.Arbitrary<Citation> =>
  fc.record({
    source,
    alsoIn: fc.array(source, { maxLength: 6 }),
    section: fc.option(nastyWords),
    paragraph: fc.integer({ min: 1, max: 99_999 }),
    lines: fc.constant([1, 2] as const),
    page: fc.option(fc.integer({ min: 1, max: 9_999 })),
    brief: fc.constant(brief),
  });

/** A quote of which at most one sentence is marked. */
const quote = (cited: fc.Arbitrary<Citation | null>): fc.Arbitrary<Extract<Part, { type: 'quote' }>> =>
  fc
    .record({
      text: paragraph,
      label: fc.option(nastyWords),
      citation: cited,
      pick: fc.option(fc.nat()),
      continues: fc.record({ before: fc.boolean(), after: fc.boolean() }),
    })
    .map(({ text, label, citation: given, pick, continues }) => {
      const spans = sentences({ text }, 'en');
      const marked = pick === null ? undefined : spans[pick % spans.length];
      return {
        type: 'quote',
        text,
        highlights: marked ? [marked] : [],
        label,
        citation: given,
        language: 'en',
        continues,
      };
    });

const otherPart: fc.Arbitrary<Part> = fc.oneof(
  nastyWords.map((text) => ({ type: 'heading' as const, text })),
  nastyWords.map((text) => ({ type: 'section' as const, text })),
  fc.oneof(nastyWords, paragraph).map((text) => ({ type: 'text' as const, text })),
  nastyWords.map((text) => ({ type: 'caution' as const, text })),
  fc
    .array(fc.record({ text: nastyWords, detail: fc.option(nastyWords), url: fc.option(address) }), {
      minLength: 1,
      maxLength: 15,
    })
    .map((items) => ({ type: 'list' as const, items })),
);

/** A source and what it is quoted with, as one command groups it. */
const group: fc.Arbitrary<Part[]> = source.chain((one) =>
  fc
    .array(quote(citation(true).map((given) => ({ ...given, source: one }))), { minLength: 1, maxLength: 3 })
    .map((quotes) => [{ type: 'source' as const, source: one }, ...quotes]),
);

/** Quotes of which only the last one says where they stand. */
const sharing: fc.Arbitrary<Part[]> = fc
  .tuple(fc.array(quote(fc.constant(null)), { maxLength: 2 }), quote(citation(false)))
  .map(([before, last]) => [...before, last]);

const reference = fc.stringMatching(/^[\w.-]{1,40}$/);
const label = nastyWords.map((text) => text.slice(0, 200));

/** Any reply that a command could give, and many that none will. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    parts: fc.array(
      fc.oneof(
        group,
        sharing,
        otherPart.map((part) => [part]),
      ),
      { maxLength: 8 },
    ),
    notes: fc.array(nastyWords, { maxLength: 3 }),
    contexts: fc.array(
      fc.record({
        type: fc.constant('context' as const),
        label,
        number: fc.integer({ min: 1, max: 8 }),
        reference,
      }),
      {
        maxLength: 8,
      },
    ),
    number: fc.integer({ min: 1, max: 40 }),
    more: fc.boolean(),
    heading: nastyText,
  })
  .map(({ parts, notes, contexts, number, more, heading }) => {
    const pages: Action[] = [
      ...(number > 1 ? [{ type: 'page' as const, label: 'Back', page: number - 1 }] : []),
      ...(more ? [{ type: 'page' as const, label: 'More', page: number + 1 }] : []),
    ];
    return {
      status: 'answered',
      heading: heading === '' ? 'Nothing' : heading,
      parts: parts.flat(),
      notes,
      actions: [...contexts, ...pages],
      page: { number, count: more ? number + 1 : number },
      data: {},
    };
  });
