import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/commands/reply.js';
import { english } from '../../../src/commands/texts/english.js';
import { layOut } from '../../../src/discord/rendering/render.js';
import { sentences } from '../../../src/language/sentences.js';
import { quotesIn } from '../../support/discord/read-quote-text.js';
import { searchCommand } from '../../support/discord/replies.js';
import { buttonsOf, textsOf, type WireComponent } from '../../support/discord/wire.js';
import { quoteOf, replyOf } from '../../support/reply.js';
import { namedSource } from '../../support/source.js';
import { ALONE, allSheets } from './sheets.js';

const sentence = (at: number) =>
  `Sentence number ${at} says something about the bridge and the river below it.`;
const text = Array.from({ length: 200 }, (_, at) => sentence(at)).join(' ');
const bridge = namedSource('a.txt', 'The bridge');
const MARKED = 120;
const start = text.indexOf(sentence(MARKED));
const marked = [{ start, end: start + sentence(MARKED).length }];
const whole = replyOf([quoteOf(text, bridge)]);

const sheetsOf = (reply: Reply) => allSheets(reply, { words: 'bridge', place: null }, ALONE);
const shownOf = (...quote: Parameters<typeof quoteOf>) => sheetsOf(replyOf([quoteOf(...quote)]));
/** The one message of a quote whose paragraph a button opens. */
function shortened(special: Parameters<typeof quoteOf>[3]): string {
  const context = { type: 'context', label: 'Show context', number: 1, reference: 'r' } as const;
  const [body, ...more] = sheetsOf(replyOf([quoteOf(text, bridge, {}, special)], [context]));
  expect(more).toEqual([]);
  return textsOf(body ?? { components: [] })[1] ?? '';
}

describe('a paragraph longer than a message', () => {
  test('is cut between sentences only, and continues behind a button', () => {
    const bodies = sheetsOf(whole);
    expect(bodies.length).toBe(Math.ceil(text.length / 3_700));
    const all = new Set(sentences({ text }, 'en').map(({ start, end }) => text.slice(start, end)));
    for (const quoted of quotesIn(bodies.flatMap(textsOf))) {
      expect(
        sentences({ text: quoted }, 'en').every(({ start, end }) => all.has(quoted.slice(start, end))),
      ).toBe(true);
    }
    const labels = bodies.slice(0, 2).map((body) => buttonsOf(body).map(({ label }) => label));
    expect(labels).toEqual([
      [`Continue (2 of ${bodies.length})`],
      ['Back', `Continue (3 of ${bodies.length})`],
    ]);
  });

  test('is cut between lines where these are whole by themselves', () => {
    const lines = Array.from({ length: 300 }, (_, at) => `Item ${at}, at the old mill by the harbour`);
    const shown = quotesIn(shownOf(lines.join('\n'), bridge, {}, { form: 'lines' }).flatMap(textsOf));
    expect(shown.flatMap((quoted) => quoted.split('\n'))).toEqual(lines);
  });

  test('is shown around the marked sentence where a button opens the whole of it', () => {
    const shown = shortened({ highlights: marked });
    expect(shown).toContain(`**${sentence(MARKED)}**`);
    expect(shown.startsWith('-# \\[…\\]\n> Sentence number 11')).toBe(true);
    expect(shown.split('\n').slice(-2)).toEqual([
      '-# \\[…\\] Shortened: “Show context” has the whole paragraph.',
      '-# The bridge · ¶\u00a01',
    ]);
    expect(shown.length).toBeLessThanOrEqual(1_300);
  });

  test('that only points somewhere takes little room, and nothing in it is marked', () => {
    const shown = shortened({ focus: marked });
    expect(shown).toContain(sentence(MARKED));
    expect(shown).not.toContain('**');
    expect(shown).toContain('Shortened: “Show context” has the whole paragraph.');
    expect(shown.length).toBeLessThanOrEqual(500);
  });

  test('of one single sentence is cut between words, because there is no other place', () => {
    const words = 'and so on '.repeat(900).trim();
    const quoted = quotesIn(shownOf(words, bridge).flatMap(textsOf));
    expect(quoted.length).toBe(3);
    expect(quoted.join(' ')).toBe(words);
  });
});

test.each([
  ['messages', whole],
  ['pages', { ...whole, parts: [], page: { number: 1, count: 2 } }],
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
