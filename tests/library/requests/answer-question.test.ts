import { expect, it } from 'vitest';
import { UserError } from '../../../src/shared/user-error.js';
import { bridgeReport, ferryNote, harwick } from '../../support/documents.js';
import { libraryOver } from '../../support/library.js';

const everywhere = { source: null, limit: 10 } as const;

it('puts the passage that answers first, with its source and place', async () => {
  const library = await libraryOver(harwick);
  const { status, passages } = await library.ask({ question: 'what does a crossing cost?', ...everywhere });
  expect(status).toBe('answered');
  expect(passages[0]).toMatchObject({
    text: 'A crossing costs two crowns; children under ten travel free.',
    heading: 'Fares',
    source: {
      file: 'notes/ferry.md',
      title: 'The Ferry at Harwick',
      author: 'Lena Ost',
      date: '2023-06-01',
      url: 'https://example.org/ferry',
    },
    place: {
      start: ferryNote.indexOf('A crossing'),
      end: ferryNote.indexOf(' free.') + 6,
      lines: [14, 14],
    },
  });
});

it('shows a report that stands in two files once, with both sources', async () => {
  const library = await libraryOver({ ...harwick, 'again.txt': bridgeReport.replace('Agrees To', 'Will') });
  const { passages } = await library.ask({
    question: 'who pays half of the cost of the repair',
    ...everywhere,
  });
  expect(passages.map(({ text }) => text)).toEqual([...new Set(passages.map(({ text }) => text))]);
  expect(passages[0]?.alsoIn).toHaveLength(1);
  const titles = [passages[0]?.source, ...(passages[0]?.alsoIn ?? [])].map((source) => source?.title);
  expect(titles.toSorted()).toEqual([
    'Council Agrees To Repair The Old Bridge',
    'Council Will Repair The Old Bridge',
  ]);
});

it('looks only in the source that is named', async () => {
  const library = await libraryOver(harwick);
  for (const source of ['bridge.txt', 'Council Agrees To Repair The Old Bridge']) {
    const { passages } = await library.ask({ question: 'what does the ferry cost', limit: 10, source });
    expect(new Set(passages.map((passage) => passage.source.file))).toEqual(new Set(['bridge.txt']));
  }
  const { passages } = await library.ask({ question: 'ferry', limit: 10, source: 'notes/' });
  expect(passages.every((passage) => passage.source.file === 'notes/ferry.md')).toBe(true);
});

it('says in one sentence that a source does not exist', async () => {
  const library = await libraryOver(harwick);
  await expect(library.ask({ question: 'ferry', limit: 1, source: 'nowhere' })).rejects.toThrow(
    new UserError(
      'No document, folder or title is called “nowhere”; /sources lists what there is.',
      'not-found',
    ),
  );
});

it('answers from an empty folder that it has nothing', async () => {
  const library = await libraryOver({});
  expect(await library.ask({ question: 'ferry', ...everywhere })).toMatchObject({
    status: 'unanswered',
    passages: [],
  });
  expect(await library.sources()).toEqual({ sources: [], skipped: [] });
});
