import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askCommand } from '../../src/commands/ask.js';
import type { Citation, Part } from '../../src/commands/reply.js';
import { hints } from '../../src/console/follow-ups.js';
import { harmless } from '../../src/console/harmless.js';
import { renderReply } from '../../src/console/render.js';
import { plain, type Style } from '../../src/console/style.js';
import type { Span } from '../../src/language/span.js';
import { quoteOf, replyOf } from '../support/reply.js';
import { namedSource } from '../support/source.js';

const source = namedSource('a.txt', 'A title', { author: 'Ada Lind', date: '2024-05' });

const quote = (text: string, highlights: Span[] = [], cited: Partial<Citation> = {}) =>
  quoteOf(text, source, { paragraph: 6, lines: [13, 14], page: 2, ...cited }, { highlights });

const reply = (...parts: Part[]) => replyOf(parts);

const narrow: Style = {
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
  caution: (text) => text,
  width: 40,
};

/** Words whose characters can be written otherwise as well. */
const otherForms = fc.constantFrom('cafe\u0301', '\u212bngstr\u00f6m', '\u1112\u1161\u11ab', '\ufa10');

describe('a quote', () => {
  it('stands behind a bar, marked, with its source and place below', () => {
    expect(renderReply(reply(quote('One. Two. Three.', [{ start: 5, end: 9 }])), plain)).toBe(
      [
        '**A question**',
        '',
        '  | One. **Two.** Three.',
        '  A title · Ada Lind · May\u00a02024 · p.\u00a02, ¶\u00a06, lines 13–14',
      ].join('\n'),
    );
  });

  it('has nothing marked in code, which can be copied', () => {
    const text = 'Run it:\n\n```sh\nrun all\n```\nThen wait.';
    const shown = renderReply(reply(quote(text, [{ start: 0, end: text.length }])), plain);
    expect(shown.split('\n').slice(2, 8)).toEqual([
      '  | **Run it:**',
      '  | ',
      '  | ```sh',
      '  | run all',
      '  | ```',
      '  | **Then wait.**',
    ]);
  });

  it('names the headings it stands under behind the title, or by themselves where the title is named above', () => {
    const shown = (brief: boolean) =>
      renderReply(reply(quote('One.', [], { section: '2.4.1 › Fixed', brief })), plain);
    expect(shown(false)).toContain(
      '\n  A title › 2.4.1 › Fixed · Ada Lind · May\u00a02024 · p.\u00a02, ¶\u00a06, lines 13–14',
    );
    expect(shown(true)).toContain('\n  2.4.1 › Fixed · p.\u00a02, ¶\u00a06, lines 13–14');
  });

  it('has only the place that can be looked up, and none where there is none', () => {
    const shown = (cited: Partial<Citation>) =>
      renderReply(reply(quote('One.', [], cited)), plain)
        .split('\n')
        .at(-1);
    expect(shown({ lines: null })).toBe('  A title · Ada Lind · May\u00a02024 · p.\u00a02, ¶\u00a06');
    expect(shown({ paragraph: null, page: null })).toBe('  A title · Ada Lind · May\u00a02024 · lines 13–14');
    const alsoIn = ['B', 'C', 'D', 'E', 'F'].map((title) => ({ ...source, title }));
    expect(shown({ lines: null, alsoIn })).toMatch(/¶\u00a06 · also in B · also in C · also in D · 2 more$/);
    expect(shown({ lines: null, paragraph: null, page: null })).toBe('  A title · Ada Lind · May\u00a02024');
  });

  it('has the rows of a table on lines of their own, each marked by itself', () => {
    const row = 'Place: Harwick\r\nFare: 2\r\nDay: Sunday';
    const shown = renderReply(reply(quote(row, [{ start: 7, end: 23 }])), plain);
    expect(shown.split('\n').slice(2, 5)).toEqual([
      '  | Place: **Harwick**',
      '  | **Fare: 2**',
      '  | Day: Sunday',
    ]);
  });

  it('is wrapped anew only where its lines are prose and wider than the terminal', () => {
    const prose = 'The ferry carries dogs and cats\nand runs on all days of the\nweek.';
    const shown = (style: Style) =>
      renderReply(reply(quote(prose)), style)
        .split('\n')
        .filter((line) => line.startsWith('  | '));
    expect(shown(narrow)).toEqual(prose.split('\n').map((line) => `  | ${line}`));
    expect(shown({ ...narrow, width: 30 })).toEqual([
      '  | The ferry carries dogs and',
      '  | cats and runs on all days',
      '  | of the week.',
    ]);
  });

  it('keeps every word when it is wrapped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.stringMatching(/^[a-zé橋]{1,60}$/u), otherForms), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.nat(),
        (words, at) => {
          const text = words.join(' ');
          const shown = stripVTControlCharacters(
            renderReply(reply(quote(text, [{ start: 0, end: 1 + (at % text.length) }])), narrow),
          );
          const lines = shown.split('\n').filter((line) => line.startsWith('  | '));
          expect(
            lines
              .map((line) => line.slice(4))
              .join('')
              .replaceAll(' ', ''),
          ).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('what stands beside quotes', () => {
  const linked = { ...source, url: 'https://example.org/a' };

  it('is marked as what it is: sources and headings strong, lists with what belongs to their items', () => {
    const shown = renderReply(
      {
        ...reply(
          { type: 'source', source: linked },
          { type: 'heading', text: 'A heading' },
          { type: 'section', text: 'Fares' },
          { type: 'text', text: 'A text' },
          { type: 'caution', text: 'A warning' },
          {
            type: 'list',
            items: [
              { text: 'One', detail: '1 passage', url: 'https://example.org/1' },
              { text: 'Two', detail: null, url: null },
            ],
          },
        ),
        notes: ['A note'],
      },
      { ...plain, faint: (text) => `(${text})`, caution: (text) => `!${text}!` },
    );
    expect(shown.split('\n\n')).toEqual([
      '**A question**',
      '**A title · Ada Lind · May\u00a02024 · https://example.org/a**',
      '**A heading**',
      '**Fares**',
      'A text',
      '!A warning!',
      '  - One  (1 passage · https://example.org/1)\n  - Two',
      '(A note)',
    ]);
  });

  it('says who speaks, what is left out, and where else the same stands', () => {
    const others = ['B', 'C', 'D', 'E', 'F'].map((title) => ({ ...source, title }));
    const special = { label: 'Ada Lind', continues: { before: true, after: true } };
    const place = { paragraph: 6, lines: [13, 13] } as const;
    const cited = (alsoIn: Citation['alsoIn']) =>
      renderReply(reply(quoteOf('One.', linked, { ...place, alsoIn }, special)), plain).split('\n');
    const fixed = ['**A question**', '', '  Ada Lind:', '  […]', '  | One.', '  […]'];
    const line = '  A title · Ada Lind · May\u00a02024 · ¶\u00a06, line 13 · https://example.org/a';
    expect(cited([])).toEqual([...fixed, line]);
    expect(cited(others.slice(0, 3))).toEqual([...fixed, `${line} · also in B · also in C · also in D`]);
    expect(cited(others)).toEqual([...fixed, `${line} · also in B · also in C · also in D · 2 more`]);
  });

  it('has the second line of an item below the first', () => {
    const shown = renderReply(
      reply({ type: 'list', items: [{ text: 'word '.repeat(12).trim(), detail: null, url: null }] }),
      narrow,
    );
    expect(shown.split('\n').slice(2)).toEqual([
      `  - ${'word '.repeat(7).trim()}`,
      `    ${'word '.repeat(5).trim()}`,
    ]);
  });
});

describe('words of a document', () => {
  it('cannot control the terminal, and lose no offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = harmless(text);
        expect(shown).toHaveLength(text.length);
        expect(shown).not.toMatch(/\p{Cc}/u);
      }),
    );
    expect(harmless('\u202etxt.exe')).toBe('\ufffdtxt.exe');
    expect(harmless('red \u001b[31m and\r\nbell \u0007')).toBe('red \ufffd[31m and  bell \ufffd');
  });
});

describe('what can be typed next', () => {
  it('is nothing where nothing is', () => {
    expect(hints([], plain)).toBe('');
    const context = { typed: '/context 1', label: 'Context', command: askCommand, input: {}, page: 1 };
    expect(hints([context], plain)).toBe('\n\nNext: /context\u00a01');
  });

  it('fits into a narrow terminal', () => {
    const followUps = [1, 2, 3].map((number) => ({
      typed: `/context ${number}`,
      label: 'Context',
      command: askCommand,
      input: {},
      page: 1,
    }));
    const more = { typed: '/more', label: 'More passages', command: askCommand, input: {}, page: 3 };
    const shown = stripVTControlCharacters(hints([...followUps, more], narrow));
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(shown.replaceAll(/\s+/g, ' ').trim()).toBe(
      'Next: /context 1 · /context 2 · /context 3 · /more (More passages)',
    );
  });
});
