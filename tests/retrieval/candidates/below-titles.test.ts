import { expect, it } from 'vitest';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { documentOf, harbour, library } from '../documents.js';

const announcements = documentOf(
  'Announcements',
  ['The lecture is moved to hall B.', 'The lecture is moved to hall D.', 'The lecture is moved to hall C.'],
  ['28 August 2026', '1 October 2026', '14 September 2026'],
);
const documents = [harbour, announcements, library];

async function ask(text: string) {
  const { status, passages } = (await buildIndex(documents)).rank({ text, limit: 5 });
  return { status, texts: passages.map((at) => documents[at.document]?.passages[at.passage]?.text) };
}

it('finds what need not say again what the title says', async () => {
  const { status, texts } = await ask('where are the announcements');
  expect(status).not.toBe('answered');
  expect(texts).toContain('The lecture is moved to hall B.');
});

it('finds the newest below a title where that is asked for', async () => {
  const { status, texts } = await ask('what is the latest announcement?');
  expect(status).not.toBe('unanswered');
  expect(texts[0]).toBe('The lecture is moved to hall D.');
});

it.each(['what was decided on 10 February?', 'what was decided on February 10, 2025?'])(
  'finds what is asked for with the date of its document: %s',
  async (question) => {
    const minutesOf = (date: string, decided: string) => {
      const minutes = documentOf('Minutes', [decided, 'The next meeting was not given a date.']);
      return { ...minutes, hash: date, source: { ...minutes.source, file: `${date}.md`, date } };
    };
    const index = await buildIndex([
      minutesOf('2025-01-13', 'It was decided to buy a rope.'),
      minutesOf('2025-02-10', 'It was decided to buy a lamp.'),
      minutesOf('2025-03-10', 'It was decided to buy a bell.'),
    ]);
    const { status, missing, passages } = index.rank({ text: question, limit: 5 });
    expect({ status, missing }).toEqual({ status: 'answered', missing: [] });
    expect(passages[0]).toMatchObject({ document: 1, passage: 0 });
  },
);

it('finds nothing below the title of a document that a place may not see', async () => {
  const part = (await buildIndex(documents)).partWith([0, 2]);
  expect(part.rank({ text: 'latest announcement', limit: 5 }).passages).toEqual([]);
  const other = (await buildIndex(documents)).partWith([1, 2]);
  expect(other.rank({ text: 'latest announcement', limit: 5 }).passages[0]).toMatchObject({
    document: 0,
    passage: 1,
  });
});
