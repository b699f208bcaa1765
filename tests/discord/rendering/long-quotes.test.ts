import { describe, expect, test } from 'vitest';
import type { Part, Reply } from '../../../src/commands/reply.js';
import { english } from '../../../src/commands/texts/english.js';
import { layOut } from '../../../src/discord/rendering/render.js';
import { sentences } from '../../../src/language/sentences.js';
import { quotesIn } from '../../support/discord/read-quote-text.js';
import { searchCommand } from '../../support/discord/replies.js';
import { buttonsOf, textsOf, type WireComponent } from '../../support/discord/wire.js';
import { replyOf } from '../../support/reply.js';
import { namedSource } from '../../support/source.js';
import { ALONE, allSheets } from './sheets.js';

const sentence = (at: number) =>
  `Sentence number ${at} says something about the bridge and the river below it.`;
const text = Array.from({ length: 200 }, (_, at) => sentence(at)).join(' ');
const citation = {
  source: namedSource('a.txt', 'The bridge'),
  alsoIn: [],
  section: null,
  paragraph: 1,
  lines: [1, 1] as const,
  page: null,
  brief: false,
};
const long = (actions: Reply['actions'], marked: number | null): Reply => {
  const start = marked === null ? 0 : text.indexOf(sentence(marked));
  const quote: Part = {
    type: 'quote',
    text,
    label: null,
    citation,
    language: 'en',
    continues: { before: false, after: false },
    highlights: marked === null ? [] : [{ start, end: start + sentence(marked).length }],
  };
  return replyOf([quote], actions);
};
const asked = { words: 'bridge', place: null };

describe('a paragraph longer than a message', () => {
  test('is cut between sentences only, and continues behind a button', () => {
    const bodies = allSheets(long([], null), asked, ALONE);
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
    const shown = quotesIn(allSheets({ ...reply, parts }, asked, ALONE).flatMap(textsOf));
    expect(shown.flatMap((quoted) => quoted.split('\n'))).toEqual(lines);
  });

  test('is shown around the marked sentence where a button opens the whole of it', () => {
    const [body, ...more] = allSheets(
      long([{ type: 'context', label: 'Show context', number: 1, reference: 'r' }], 120),
      asked,
      ALONE,
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
    const [body, ...more] = allSheets({ ...reply, parts }, asked, ALONE);
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
    const quoted = quotesIn(allSheets(reply, asked, ALONE).flatMap(textsOf));
    expect(quoted.length).toBe(3);
    expect(quoted.join(' ')).toBe(words);
  });
});

test.each([
  ['messages', long([], null)],
  ['pages', { ...long([], null), parts: [], page: { number: 1, count: 2 } }],
])('several %s cannot be gone through where the question fills the heading, which is said', (_, reply) => {
  const laidOut = layOut({
    command: searchCommand,
    input: { words: 'why '.repeat(1_400).trim(), place: null },
    reply,
    texts: english,
  });
  const body = laidOut({ sheet: 1, audience: ALONE, accentColour: null }) as unknown as {
    components: WireComponent[];
  };
  expect(buttonsOf(body)).toEqual([]);
  expect(textsOf(body).at(-1)).toContain('please ask a shorter one');
});
