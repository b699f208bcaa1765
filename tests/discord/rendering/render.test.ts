import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fencedCode, outsideCode } from '../../../src/commands/parts/fenced-code.js';
import type { Reply } from '../../../src/commands/reply.js';
import { english } from '../../../src/commands/texts/english.js';
import { singleLine } from '../../../src/discord/reading/single-line.js';
import { sourceLine } from '../../../src/discord/rendering/citation.js';
import type { Audience } from '../../../src/discord/rendering/render.js';
import { anyTexts } from '../../support/discord/any-texts.js';
import { nodesOf, readMarkdown } from '../../support/discord/markdown.js';
import { brokenRules } from '../../support/discord/message-rules.js';
import { nastyWords } from '../../support/discord/nasty-text.js';
import { quotesIn } from '../../support/discord/read-quote-text.js';
import { anyReply } from '../../support/discord/replies.js';
import { textsOf } from '../../support/discord/wire.js';
import { ALONE, allSheets } from './sheets.js';

const input = fc.record({ words: nastyWords.map(singleLine), place: fc.option(nastyWords.map(singleLine)) });
const audience: fc.Arbitrary<Audience> = fc.oneof(
  fc.record({ type: fc.constant('private' as const), shareable: fc.boolean() }),
  fc.record({
    type: fc.constant('public' as const),
    asker: fc.constant('720000000000000001'),
    shared: fc.boolean(),
  }),
);

function quotedTexts({ parts }: Reply): string[] {
  return parts.flatMap((part) => (part.type === 'quote' ? [part.text] : []));
}

/** Laying out such a reply takes long, so that what is laid out is looked at for several promises at once. */
const SMALL = { numRuns: 25 };

describe('whatever a command replies and whoever asked', () => {
  test('Discord accepts every message, and nothing formats, links or pings but what the bot itself means to', () => {
    fc.assert(
      fc.property(anyReply, input, audience, anyTexts, (reply, given, seenBy, texts) => {
        for (const body of allSheets(reply, given, seenBy, texts)) {
          expect(brokenRules(body)).toEqual([]);
          for (const text of textsOf(body)) {
            const nodes = readMarkdown(text);
            expect(nodesOf(nodes, 'other')).toEqual([]);
            for (const { address } of nodesOf(nodes, 'link'))
              expect(new URL(address).protocol).toMatch(/^https?:$/);
            const mentions = nodesOf(nodes, 'mention').map((mention) => mention.text);
            expect(mentions.filter((mention) => mention !== '<@720000000000000001>')).toEqual([]);
          }
        }
      }),
      SMALL,
    );
  });

  test('without a way to the rest, every quoted word is there, in order and exactly', () => {
    fc.assert(
      fc.property(anyReply, input, (reply, given) => {
        const whole = { ...reply, actions: reply.actions.filter(({ type }) => type !== 'context') };
        const texts = allSheets(whole, given, ALONE).flatMap(textsOf);
        expect(quotesIn(texts).join('').replace(/\s/g, '')).toBe(
          quotedTexts(reply).join('').replace(/\s/g, ''),
        );
      }),
      SMALL,
    );
  });

  test('what is quoted is a slice of the document with each cut marked outside of it, the marked sentence in bold, and its source below', () => {
    fc.assert(
      fc.property(anyReply, input, (reply, given) => {
        const messages = allSheets(reply, given, ALONE).map((body) => textsOf(body));
        for (const text of messages.flat()) expectSlices(text, quotedTexts(reply));
        expectMarked(messages.flat(), reply);
        for (const texts of messages) expectSources(texts.join('\n').split('\n'), reply);
      }),
      SMALL,
    );
  });
});

function expectSlices(text: string, originals: readonly string[]): void {
  for (const quoted of quotesIn([text])) {
    const original = originals.find((candidate) => candidate.includes(quoted));
    expect(original).toBeDefined();
    if (originals.some((candidate) => candidate.trim() === quoted.trim())) continue;
    expect(text).toMatch(/^-# (?:\(continued\)|\(continues\)|\\\[…\\\])/m);
  }
}

/** The marked sentence of each quote is shown, in bold, on one of the messages. */
function expectMarked(texts: readonly string[], { parts }: Reply): void {
  const bold = texts.flatMap((text) => nodesOf(nodesOf(readMarkdown(text), 'quote'), 'bold'));
  const shown = bold.map((node) => readable(node.children)).join('');
  for (const part of parts) {
    if (part.type !== 'quote') continue;
    for (const { start, end } of outsideCode(part.highlights, fencedCode(part.text))) {
      expect(shown).toContain(part.text.slice(start, end).replace(/\s/g, ''));
    }
  }
}

/** No quotation stands without its source, be it below or, where the place alone stands below, above. */
function expectSources(lines: readonly string[], { parts }: Reply): void {
  const sourceLines = parts.flatMap((part) =>
    part.type === 'source' ? [sourceLine(part.source, english)] : [],
  );
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith('> ') || lines[at + 1]?.startsWith('> ')) continue;
    const below = lines.slice(at + 1).find((each) => /^-# .*¶\u00a0\d/.test(each));
    expect(below).toBeDefined();
    const brief = /^-# (?:p\.\u00a0\d+, )?¶\u00a0\d+(?: · \[link\]\S*)?$/.test(below ?? '');
    if (brief) expect(lines.slice(0, at).some((each) => sourceLines.includes(each))).toBe(true);
  }
}

function readable(nodes: Parameters<typeof nodesOf>[0]): string {
  return nodes
    .map((node) => ('children' in node ? readable(node.children) : node.text))
    .join('')
    .replace(/\s/g, '');
}
