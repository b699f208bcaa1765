import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askCommand } from '../../../src/commands/ask.js';
import { pageActions, pageNotes, pageOf } from '../../../src/commands/parts/pages.js';
import { quotesCommand } from '../../../src/commands/quotes.js';
import type { Action } from '../../../src/commands/reply.js';
import { sourcesCommand } from '../../../src/commands/sources.js';
import { english } from '../../../src/commands/texts/english.js';
import { libraryOver } from '../../support/library.js';
import { FIRST_PAGE, textsOf } from '../shown.js';

describe('pages', () => {
  it('hold every item once, in order, and lead to each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (items, size) => {
          const { count } = pageOf(items, { page: 1, size });
          const pages = Array.from({ length: count }, (_, at) => pageOf(items, { page: at + 1, size }));
          expect(pages.flatMap((page) => page.items)).toEqual(items);
          for (const page of pages) {
            const targets = pageActions(page, 'More', english).map(
              (action) => action.type === 'page' && action.page,
            );
            expect(targets).toEqual(
              [page.number - 1, page.number + 1].filter((target) => target >= 1 && target <= count),
            );
          }
        },
      ),
    );
  });

  it('show the last page where a later one was asked for', () => {
    expect(pageOf([1, 2, 3], { page: 9, size: 2 })).toEqual({ items: [3], number: 2, count: 2 });
    expect(pageOf([], { page: 9, size: 2 })).toEqual({ items: [], number: 1, count: 1 });
  });

  it('are numbered where there are several', () => {
    expect(pageNotes({ number: 1, count: 1 })).toEqual([]);
    expect(pageNotes({ number: 2, count: 3 })).toEqual(['2\u00a0/\u00a03']);
  });
});

const river = Array.from(
  { length: 9 },
  (_, at) => `Paragraph ${at} says that the river rose by ${at} feet on day ${at}.`,
);
const nextPage = (actions: readonly Action[]) => actions.find((action) => action.type === 'page')?.page;

it('leafing through an answer shows each passage once', async () => {
  const library = await libraryOver({ 'river.txt': `River\n\n${river.join('\n\n')}\n` });
  const input = { question: 'how far did the river rise', before: null, source: null };
  const whole = await askCommand.run(library, input, { ...FIRST_PAGE, limit: 30 });
  const seen: string[] = [];
  for (let page = 1; ; page += 1) {
    const reply = await askCommand.run(library, input, { ...FIRST_PAGE, page });
    expect(reply.page.number).toBe(page);
    expect(reply.notes).toEqual(pageNotes(reply.page));
    seen.push(...textsOf(reply.parts, 'quote'));
    if (page === reply.page.count) break;
    expect(reply.actions).toContainEqual(expect.objectContaining({ type: 'page', page: page + 1 }));
  }
  expect(seen).toEqual(textsOf(whole.parts, 'quote'));
  expect(new Set(seen).size).toBe(seen.length);
});

it('leafing through quotations shows each once', async () => {
  const said = river.map((sentence) => `“${sentence}” Ada Lind said.`);
  const library = await libraryOver({ 'river.txt': `River\n\n${said.join('\n\n')}\n` });
  const input = { person: 'Ada Lind', about: null, source: null };
  const first = await quotesCommand.run(library, input, FIRST_PAGE);
  expect(first.page).toEqual({ number: 1, count: 3 });
  expect(nextPage(first.actions)).toBe(2);
  const beyond = await quotesCommand.run(library, input, { ...FIRST_PAGE, page: 99 });
  expect(beyond.page).toEqual({ number: 3, count: 3 });
  expect(beyond.parts.filter(({ type }) => type === 'quote')).toHaveLength(1);
});

it('lists of documents and an opened one say which page is shown', async () => {
  const files = Array.from({ length: 11 }, (_, at) => [
    `${at}.txt`,
    `River ${at}\n\n${river.join('\n\n')}\n`,
  ]);
  const library = await libraryOver(Object.fromEntries(files));
  const notes = async (document: string | null) => {
    const reply = await sourcesCommand.run(library, { document }, { ...FIRST_PAGE, page: 2 });
    expect(reply.page).toEqual({ number: 2, count: 2 });
    return reply.notes;
  };
  expect(await notes(null)).toEqual(['2\u00a0/\u00a02']);
  expect(await notes('River')).toEqual(['2\u00a0/\u00a02']);
  expect((await notes('3.txt')).at(-1)).toBe('2\u00a0/\u00a02');
});
