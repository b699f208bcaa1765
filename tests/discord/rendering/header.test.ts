import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownCommand } from '../../../src/commands/command.js';
import { commands } from '../../../src/commands/commands.js';
import { english } from '../../../src/commands/texts/english.js';
import { singleLine } from '../../../src/discord/reading/single-line.js';
import { unescapeText } from '../../../src/discord/rendering/escape.js';
import { readHeader, valuesInHeader, writeHeader } from '../../../src/discord/rendering/header.js';
import { anyTexts } from '../../support/discord/any-texts.js';
import { nodesOf, plainText, readMarkdown } from '../../support/discord/markdown.js';
import { nastyWords } from '../../support/discord/nasty-text.js';

const typed = nastyWords.map(singleLine);
const maybe = fc.option(typed);
const quoteInput = fc.record({ person: typed, about: maybe, source: maybe });
const quotes = knownCommand('quotes', commands);

test('what was asked reads back exactly from a message, whatever it was', () => {
  fc.assert(
    fc.property(quoteInput, anyTexts, (input, texts) => {
      const header = writeHeader(quotes, input, 'not shown', texts);
      if (header.readable) expect(readHeader(quotes, header.text)).toEqual(input);
    }),
    { numRuns: 1_000 },
  );
});

test('a question and the one before stand apart, and brackets that were typed stay where they are', () => {
  const ask = knownCommand('ask', commands);
  const input = { question: 'when was it found (the buoy)?', before: 'who installed it?', source: null };
  const header = writeHeader(ask, input, 'not shown', english);
  expect(header.text.split('\n').map(unescapeText)).toEqual([
    '### when was it found (the buoy)?',
    '-# Before: who installed it?',
  ]);
  expect(readHeader(ask, header.text)).toEqual(input);
});

test('what was typed is known from it in every language, so that the log can be kept free of it', () => {
  fc.assert(
    fc.property(quoteInput, anyTexts, (input, texts) => {
      const header = writeHeader(quotes, input, 'not shown', texts);
      const given = [input.person, input.about, input.source].filter((value) => value !== null);
      if (header.readable) expect(valuesInHeader(header.text)).toEqual(given);
    }),
    { numRuns: 1_000 },
  );
});

test('Discord shows it as a heading with small print, and as nothing else', () => {
  fc.assert(
    fc.property(quoteInput, (input) => {
      const { text, readable } = writeHeader(quotes, input, '', english);
      const nodes = readMarkdown(text);
      expect(nodesOf(nodes, 'other')).toEqual([]);
      expect(nodesOf(nodes, 'mention')).toEqual([]);
      const [heading, ...small] = nodes;
      expect(heading?.type).toBe('heading');
      if (!readable || heading?.type !== 'heading') return;
      expect(plainText(heading.children)).toBe(input.person);
      const given = Object.entries({ About: input.about, Source: input.source }).filter(
        ([, value]) => value !== null,
      );
      expect(small.map((node) => plainText([node]))).toEqual(
        given.map(([name, value]) => `${name}: ${value}`),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('a question too long for a heading is cut there, and the message says that it is', () => {
  const question = 'why '.repeat(1_500).trim();
  const header = writeHeader(knownCommand('ask', commands), { question, source: null }, '', english);
  expect(header.readable).toBe(false);
  expect(header.text.length).toBeLessThanOrEqual(1_200);
  expect(header.text).toMatch(/^### why why .*…$/);
});

test('a command without text shows its own heading, and needs nothing from it', () => {
  const sources = knownCommand('sources', commands);
  const header = writeHeader(sources, { document: null }, '3 documents', english);
  expect(header).toEqual({ text: '### 3 documents', readable: true });
  expect(readHeader(sources, header.text)).toEqual({ document: null });
});

test('in older messages the question before stands in brackets, which are read as typed', () => {
  const read = readHeader(knownCommand('ask', commands), '### when was it found (who installed it)');
  expect(read).toEqual({ question: 'when was it found (who installed it)', before: null, source: null });
});

test('buttons of older messages, in which options are lower case, are understood', () => {
  const read = readHeader(quotes, '### Sollberg\n-# about: the flood');
  expect(read).toEqual({ person: 'Sollberg', about: 'the flood', source: null });
});

test.each([
  ['', 'nothing'],
  ['what did she say', 'no heading'],
  ['### ', 'an empty heading'],
  ['### Sollberg\n-# where: here', 'an option that does not exist'],
  ['### Sollberg\n-# about: a\n-# about: b', 'an option twice'],
  ['### Sollberg\nabout: a', 'no small print'],
])('%j is no header: %s', (text) => {
  expect(readHeader(quotes, text)).toBeNull();
});
