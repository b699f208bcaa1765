import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, unescapeText } from '../../../src/discord/rendering/escape.js';
import { plainText, readMarkdown } from '../../support/discord/markdown.js';
import { nastyText } from '../../support/discord/nasty-text.js';

describe('escaped text', () => {
  test('is read by Discord as the text itself, and as nothing but text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const nodes = readMarkdown(escapeText(text));
        expect(nodes.filter(({ type }) => type !== 'text')).toEqual([]);
        expect(plainText(nodes)).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });

  test('gives the text back when it is undone', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ unit: 'binary' })), (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['Sollberg said nothing - and left.', 'Sollberg said nothing - and left.'],
    ['- a dash that would be a list', '\\- a dash that would be a list'],
    ['-# small', '\\-\\# small'],
    ['1. first', '1\\. first'],
    ['In 2024. Then 1) more', 'In 2024. Then 1) more'],
    ['@everyone come', '\\@everyone come'],
    ['at 10:30: tea', 'at 10\\:30: tea'],
    ['https://example.org', 'https\\://example.org'],
    ['snake_case *and* `code`', 'snake\\_case \\*and\\* \\`code\\`'],
    ['back\\slash', 'back\\\\slash'],
  ])('%s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

describe('the model of Discord that proves it', () => {
  test.each([
    '**b**',
    '*i*',
    '_i_',
    '__u__',
    '~~s~~',
    '||s||',
    '`c`',
    '> q',
    '# h',
    '-# s',
    '- l',
    '+ l',
    '1. l',
    '1) l',
    '@everyone',
    '@here',
    '<@1>',
    '<@&1>',
    '<#1>',
    '<t:1:R>',
    '<:a:1>',
    ':smile:',
    'https://a.b',
    '[a](https://a.b)',
    'discord.gg/x',
    '\u200b# h',
    ' - l',
    'a\n> q',
  ])('sees that %s is more than text', (text) => {
    expect(readMarkdown(text).some(({ type }) => type !== 'text')).toBe(true);
  });
});
