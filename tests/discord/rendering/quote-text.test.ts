import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fencedCode, outsideCode } from '../../../src/commands/parts/fenced-code.js';
import { quoteText as quoteTextWith } from '../../../src/discord/rendering/quote-text.js';
import type { Span } from '../../../src/language/span.js';
import { type MarkdownNode, nodesOf, plainText, readMarkdown } from '../../support/discord/markdown.js';
import { nastyWords } from '../../support/discord/nasty-text.js';
import { readQuoteText } from '../../support/discord/read-quote-text.js';

const quoteText = (text: string, highlights: readonly Span[]) =>
  quoteTextWith(text, highlights, fencedCode(text));

/** A text and stretches of it that do not overlap. */
const highlighted = nastyWords.chain((text) =>
  fc.record({
    text: fc.constant(text),
    highlights: fc
      .uniqueArray(fc.nat(text.length), { maxLength: 6 })
      .map((places) => places.filter((place) => !isInsideCharacter(text, place)).toSorted((a, b) => a - b))
      .map((places) =>
        places.flatMap((start, at): Span[] => {
          const end = places[at + 1];
          return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        }),
      ),
  }),
);

/** Sentences and quotations, which are what is highlighted, never begin or end between two halves of a character. */
function isInsideCharacter(text: string, place: number): boolean {
  return place > 0 && (text.codePointAt(place - 1) ?? 0) > 0xffff;
}

test('the words of a block quote read back exactly, whatever is highlighted', () => {
  fc.assert(
    fc.property(highlighted, ({ text, highlights }) => {
      expect(readQuoteText(quoteText(text, highlights))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('Discord shows them as one block quote, with the highlights in bold and nothing else formatted', () => {
  fc.assert(
    fc.property(highlighted, ({ text, highlights }) => {
      const [quote, ...more] = readMarkdown(quoteText(text, highlights));
      expect(more).toEqual([]);
      expect(quote?.type).toBe('quote');
      const nodes = quote?.type === 'quote' ? quote.children : [];
      expect(nodes.filter(({ type }) => type !== 'text' && type !== 'bold' && type !== 'code')).toEqual([]);
      expect(nodesOf(nodes, 'other')).toEqual([]);
      expect(plainText(nodes)).toBe(text);
      const code = fencedCode(text);
      expect(nodesOf(nodes, 'code').map((node) => node.text.trim())).toEqual(
        code.map(({ start, end }) => text.slice(start, end).trim()),
      );
      expect(withoutSpace(bold(nodes))).toBe(
        withoutSpace(
          outsideCode(highlights, code)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('every line is quoted, and bold ends and begins again with it', () => {
  expect(quoteText('One line.\nIts answer\ngoes on. Then more.', [{ start: 10, end: 29 }])).toBe(
    '> One line.\n> **Its answer**\n> **goes on.** Then more.',
  );
});

test('code between lines of backticks or tildes is a block of code, in which nothing is marked', () => {
  const text = 'Run it:\n\n```sh\nrun **all** \\*.md\n> not this\n```\nThen wait.';
  expect(quoteText(text, [{ start: 0, end: text.length }])).toBe(
    '> **Run it\\:**\n> \n> ```sh\n> run **all** \\*.md\n> > not this\n> ```\n> **Then wait.**',
  );
  expect(quoteText('~~~sh\n*all*\n~~~', [])).toBe('> ```sh\n> *all*\n> ```');
  for (const none of [
    '```sh\nrun',
    '~~~\nrun\n```',
    '~~~\n```\n~~~',
    'run\n```',
    '```\n\n```',
    '```\na ``` b\n```',
    'a ```b\nc\n```',
  ])
    expect(nodesOf(readMarkdown(quoteText(none, [])), 'code')).toEqual([]);
});

test('highlights that touch are one', () => {
  expect(
    quoteText('ab', [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ]),
  ).toBe('> **ab**');
});

function bold(nodes: readonly MarkdownNode[]): string {
  return nodesOf(nodes, 'bold')
    .map(({ children }) => plainText(children))
    .join('');
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
