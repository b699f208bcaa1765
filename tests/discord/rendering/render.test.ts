import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fencedCode, outsideCode } from '../../../src/commands/parts/fenced-code.js';
import type { Citation, Part, Reply } from '../../../src/commands/reply.js';
import { english } from '../../../src/commands/texts/english.js';
import type { Texts } from '../../../src/commands/texts/texts.js';
import { singleLine } from '../../../src/discord/reading/single-line.js';
import { sourceLine } from '../../../src/discord/rendering/citation.js';
import { readCustomId } from '../../../src/discord/rendering/custom-id.js';
import { quoteBlock } from '../../../src/discord/rendering/quote-block.js';
import { type Audience, renderReply } from '../../../src/discord/rendering/render.js';
import { sentences } from '../../../src/language/sentences.js';
import { anyTexts } from '../../support/discord/any-texts.js';
import { nodesOf, readMarkdown } from '../../support/discord/markdown.js';
import { brokenRules } from '../../support/discord/message-rules.js';
import { nastyWords } from '../../support/discord/nasty-text.js';
import { quotesIn } from '../../support/discord/read-quote-text.js';
import { anyReply, searchCommand } from '../../support/discord/replies.js';
import { buttonsOf, textsOf, type WireComponent } from '../../support/discord/wire.js';

const input = fc.record({ words: nastyWords.map(singleLine), place: fc.option(nastyWords.map(singleLine)) });
const audience: fc.Arbitrary<Audience> = fc.oneof(
  fc.record({ type: fc.constant('private' as const), shareable: fc.boolean() }),
  fc.record({
    type: fc.constant('public' as const),
    asker: fc.constant('720000000000000001'),
    shared: fc.boolean(),
  }),
);

/** Every message of a reply, one after the other as its buttons lead through them. */
function allSheets(
  reply: Reply,
  given: Record<string, string | null>,
  seenBy: Audience,
  texts: Texts = english,
) {
  const bodies: { components: WireComponent[]; flags: number }[] = [];
  for (let sheet = 1; ; sheet += 1) {
    const body = renderReply({
      command: searchCommand,
      input: given,
      reply,
      sheet,
      audience: seenBy,
      texts,
      accentColour: null,
    });
    bodies.push(body as unknown as { components: WireComponent[]; flags: number });
    const leadsOn = buttonsOf(bodies.at(-1) ?? { components: [] }).some(({ custom_id }) => {
      const button = readCustomId(custom_id);
      return button?.action === 'page' && button.page === reply.page.number && button.sheet === sheet + 1;
    });
    if (!leadsOn) return bodies;
  }
}

function quotedTexts({ parts }: Reply): string[] {
  return parts.flatMap((part) => (part.type === 'quote' ? [part.text] : []));
}

const SMALL = { numRuns: 25 };

describe('whatever a command replies and whoever asked', () => {
  test('Discord accepts every message', () => {
    fc.assert(
      fc.property(anyReply, input, audience, anyTexts, (reply, given, seenBy, texts) => {
        for (const body of allSheets(reply, given, seenBy, texts)) expect(brokenRules(body)).toEqual([]);
      }),
      SMALL,
    );
  });

  test('nothing formats, links or pings but what the bot itself means to', () => {
    fc.assert(
      fc.property(anyReply, input, audience, anyTexts, (reply, given, seenBy, texts) => {
        for (const body of allSheets(reply, given, seenBy, texts)) {
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
        const texts = allSheets(whole, given, { type: 'private', shareable: false }).flatMap(textsOf);
        expect(quotesIn(texts).join('').replace(/\s/g, '')).toBe(
          quotedTexts(reply).join('').replace(/\s/g, ''),
        );
      }),
      SMALL,
    );
  });

  test('what is quoted is a slice of the document, and each cut is marked outside of it', () => {
    fc.assert(
      fc.property(anyReply, input, (reply, given) => {
        const originals = quotedTexts(reply);
        for (const text of allSheets(reply, given, { type: 'private', shareable: false }).flatMap(textsOf)) {
          for (const quoted of quotesIn([text])) {
            const original = originals.find((candidate) => candidate.includes(quoted));
            expect(original).toBeDefined();
            if (originals.some((candidate) => candidate.trim() === quoted.trim())) continue;
            expect(text).toMatch(/^-# (?:\(continued\)|\(continues\)|\\\[…\\\])/m);
          }
        }
      }),
      SMALL,
    );
  });

  test('the marked sentence is shown, in bold, on one of the messages', () => {
    fc.assert(
      fc.property(anyReply, input, (reply, given) => {
        const texts = allSheets(reply, given, { type: 'private', shareable: false }).flatMap(textsOf);
        const bold = texts.flatMap((text) => nodesOf(nodesOf(readMarkdown(text), 'quote'), 'bold'));
        const shown = bold.map((node) => readable(node.children)).join('');
        for (const part of reply.parts) {
          if (part.type !== 'quote') continue;
          for (const { start, end } of outsideCode(part.highlights, fencedCode(part.text))) {
            expect(shown).toContain(part.text.slice(start, end).replace(/\s/g, ''));
          }
        }
      }),
      SMALL,
    );
  });

  test('no quotation stands without its source', () => {
    fc.assert(
      fc.property(anyReply, input, (reply, given) => {
        for (const body of allSheets(reply, given, { type: 'private', shareable: false })) {
          const lines = textsOf(body).join('\n').split('\n');
          const quotes = lines.flatMap((line, at) =>
            line.startsWith('> ') && !lines[at + 1]?.startsWith('> ') ? [at] : [],
          );
          const sourceLines = reply.parts.flatMap((part) =>
            part.type === 'source' ? [sourceLine(part.source, english)] : [],
          );
          for (const at of quotes) {
            const below = lines.slice(at + 1).find((line) => /^-# .*¶\u00a0\d/.test(line));
            expect(below).toBeDefined();
            const brief = /^-# (?:p\.\u00a0\d+, )?¶\u00a0\d+(?: · \[link\]\S*)?$/.test(below ?? '');
            if (brief) expect(lines.slice(0, at).some((line) => sourceLines.includes(line))).toBe(true);
          }
        }
      }),
      SMALL,
    );
  });
});

describe('the headings that a quote stands under', () => {
  const where = {
    file: 'a.md',
    title: 'Changes',
    author: null,
    publisher: null,
    credit: null,
    date: null,
    url: null,
  };
  const quote = (text: string, cited: Partial<Citation> | null): Reply['parts'][number] => ({
    type: 'quote',
    text,
    highlights: [],
    label: null,
    citation: cited && {
      source: where,
      alsoIn: [],
      section: null,
      paragraph: 1,
      lines: null,
      page: null,
      brief: false,
      ...cited,
    },
    language: 'en',
    continues: { before: false, after: false },
  });
  const shown = (...parts: Reply['parts']) =>
    allSheets(
      {
        status: 'answered',
        heading: 'x',
        parts,
        notes: [],
        actions: [],
        page: { number: 1, count: 1 },
        data: {},
      },
      { words: 'x', place: null },
      { type: 'private', shareable: false },
    ).map((body) => textsOf(body).slice(1));

  test('stand behind the title, or by themselves where that is named above, and format nothing', () => {
    const section = '[2.4.1] › # Fixed *';
    expect(shown(quote('One.', { section }), quote('Two.', { section, brief: true }))).toEqual([
      [
        '> One.\n-# Changes › \\[2.4.1\\] › # Fixed \\* · ¶\u00a01',
        '> Two.\n-# \\[2.4.1\\] › # Fixed \\* · ¶\u00a01',
      ],
    ]);
  });

  test('are named again where the message before named them', () => {
    const long = 'The mill grinds rye. '.repeat(120).trim();
    const sheets = shown(
      { type: 'source', source: where },
      { type: 'section', text: '2.4.1' },
      quote(long, { brief: true }),
      quote(long, { brief: true }),
      { type: 'source', source: where },
      quote(long, { brief: true }),
    );
    expect(sheets.map(([first]) => first?.split('\n').slice(0, 2))).toEqual([
      ['**Changes**'],
      ['**Changes**', '**2\\.4\\.1**'],
      ['**Changes**'],
    ]);
  });

  test('may stand between quotes that share a citation', () => {
    const long = 'The mill grinds rye. '.repeat(182).trim();
    const sheets = shown(quote(long, null), { type: 'section', text: '2.4.1' }, quote('Two.', {}));
    expect(sheets).toEqual([
      [`> ${long}\n-# Changes · ¶\u00a01`],
      ['**2\\.4\\.1**', '> Two.\n-# Changes · ¶\u00a01'],
    ]);
  });
});

test('code that a message ends in is shown like other words, and what follows it is no code', () => {
  const code = `\`\`\`\n${'run it\n'.repeat(500)}\`\`\``;
  const text = `${code}\nBetween.\n\`\`\`\nlast\n\`\`\`\nBehind.`;
  const block = quoteBlock(
    {
      text,
      highlights: [],
      code: fencedCode(text),
      language: 'en',
      label: null,
      citation: [],
      omittedBefore: null,
      omittedAfter: null,
    },
    english,
    { ifFirst: null, ifLast: null },
  );
  const [first, second] = block.split(3_000, true) ?? [];
  const codeIn = (shown = '') => nodesOf(readMarkdown(shown), 'code').map((node) => node.text);
  expect(codeIn(block.text)).toHaveLength(2);
  expect(codeIn(first?.text)).toEqual([]);
  expect(codeIn(second?.text)).toEqual(['```\nlast\n```']);
});

describe('a paragraph longer than a message', () => {
  const sentence = (at: number) =>
    `Sentence number ${at} says something about the bridge and the river below it.`;
  const text = Array.from({ length: 200 }, (_, at) => sentence(at)).join(' ');
  const where = {
    file: 'a.txt',
    title: 'The bridge',
    author: null,
    publisher: null,
    credit: null,
    date: null,
    url: null,
  };
  const citation = {
    source: where,
    alsoIn: [],
    section: null,
    paragraph: 1,
    lines: [1, 1] as const,
    page: null,
    brief: false,
  };
  const long = (actions: Reply['actions'], marked: number | null): Reply => ({
    status: 'answered',
    heading: 'x',
    parts: [
      {
        type: 'quote',
        text,
        label: null,
        citation,
        language: 'en',
        continues: { before: false, after: false },
        highlights:
          marked === null
            ? []
            : [
                {
                  start: text.indexOf(sentence(marked)),
                  end: text.indexOf(sentence(marked)) + sentence(marked).length,
                },
              ],
      },
    ],
    notes: [],
    actions,
    page: { number: 1, count: 1 },
    data: {},
  });
  const asked = { words: 'bridge', place: null };
  const alone: Audience = { type: 'private', shareable: false };

  test('is cut between sentences only, and continues behind a button', () => {
    const bodies = allSheets(long([], null), asked, alone);
    expect(bodies.length).toBe(Math.ceil(text.length / 3_700));
    const whole = new Set(sentences({ text }, 'en').map(({ start, end }) => text.slice(start, end)));
    for (const quoted of quotesIn(bodies.flatMap(textsOf))) {
      expect(
        sentences({ text: quoted }, 'en').every(({ start, end }) => whole.has(quoted.slice(start, end))),
      ).toBe(true);
    }
    expect(buttonsOf(bodies[0] ?? { components: [] }).map(({ label }) => label)).toEqual([
      `Continue (2 of ${bodies.length})`,
    ]);
    expect(buttonsOf(bodies[1] ?? { components: [] }).map(({ label }) => label)).toEqual([
      'Back',
      `Continue (3 of ${bodies.length})`,
    ]);
  });

  test('is cut between lines where these are whole by themselves', () => {
    const lines = Array.from({ length: 300 }, (_, at) => `Item ${at}, at the old mill by the harbour`);
    const reply = long([], null);
    const parts = reply.parts.map(
      (part): Part => (part.type === 'quote' ? { ...part, text: lines.join('\n'), form: 'lines' } : part),
    );
    const shown = quotesIn(allSheets({ ...reply, parts }, asked, alone).flatMap(textsOf));
    expect(shown.flatMap((quoted) => quoted.split('\n'))).toEqual(lines);
  });

  test('is shown around the marked sentence where a button opens the whole of it', () => {
    const [body, ...more] = allSheets(
      long([{ type: 'context', label: 'Show context', number: 1, reference: 'r' }], 120),
      asked,
      alone,
    );
    expect(more).toEqual([]);
    const [, shown = ''] = textsOf(body ?? { components: [] });
    expect(shown).toContain(`**${sentence(120)}**`);
    expect(shown.startsWith('-# \\[…\\]\n> Sentence number 11')).toBe(true);
    expect(shown.split('\n').slice(-2)).toEqual([
      '-# \\[…\\] Shortened: “Show context” has the whole paragraph.',
      '-# The bridge · ¶\u00a01',
    ]);
    expect(shown.length).toBeLessThanOrEqual(1_300);
  });

  test('that only points somewhere takes little room, and nothing in it is marked', () => {
    const reply = long([{ type: 'context', label: 'Show context', number: 1, reference: 'r' }], 120);
    const parts = reply.parts.map(
      (part): Part => (part.type === 'quote' ? { ...part, highlights: [], focus: part.highlights } : part),
    );
    const [body, ...more] = allSheets({ ...reply, parts }, asked, alone);
    expect(more).toEqual([]);
    const [, shown = ''] = textsOf(body ?? { components: [] });
    expect(shown).toContain(sentence(120));
    expect(shown).not.toContain('**');
    expect(shown).toContain('Shortened: “Show context” has the whole paragraph.');
    expect(shown.length).toBeLessThanOrEqual(500);
  });

  test('of one single sentence is cut between words, because there is no other place', () => {
    const endless = { ...long([], null) };
    const words = 'and so on '.repeat(900).trim();
    const reply = { ...endless, parts: endless.parts.map((part) => ({ ...part, text: words })) } as Reply;
    const quoted = quotesIn(allSheets(reply, asked, alone).flatMap(textsOf));
    expect(quoted.length).toBe(3);
    expect(quoted.join(' ')).toBe(words);
  });

  test('cannot be paged through where the question fills the heading, and the message says so', () => {
    const body = renderReply({
      command: searchCommand,
      input: { words: 'why '.repeat(1_400).trim(), place: null },
      reply: long([], null),
      sheet: 1,
      audience: alone,
      texts: english,
      accentColour: null,
    }) as unknown as { components: WireComponent[] };
    expect(buttonsOf(body)).toEqual([]);
    expect(textsOf(body).at(-1)).toContain('please ask a shorter one');
  });
});

function readable(nodes: Parameters<typeof nodesOf>[0]): string {
  return nodes
    .map((node) => ('children' in node ? readable(node.children) : node.text))
    .join('')
    .replace(/\s/g, '');
}
