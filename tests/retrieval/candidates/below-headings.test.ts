import { describe, expect, it } from 'vitest';
import { buildIndex, unpackIndex } from '../../../src/retrieval/passage-index.js';
import { bakery, documentOf } from '../documents.js';

describe('headings within headings', () => {
  const log = documentOf(
    'Changes',
    ['A bell.', 'A lamp.', 'A flag.', 'The ferry has a bell and a lamp, which was added in May.'],
    ['Added', 'Removed', 'Added', null],
    [['2.1.0'], ['2.1.0'], ['2.0.0'], []],
  );

  it('tell together what stands below them', async () => {
    const index = await buildIndex([log, bakery]);
    for (const [text, passage] of [
      ['what was added in 2.1.0', 0],
      ['what was removed in 2.1.0', 1],
      ['what was added in 2.0.0', 2],
    ] as const) {
      expect(index.rank({ text, limit: 1 }).passages[0]?.passage).toBe(passage);
    }
  });

  it('name each what stands right below it', async () => {
    const { passages } = (await buildIndex([log, bakery])).rank({ text: 'removed', limit: 1 });
    expect(passages[0]?.passage).toBe(1);
  });

  it('answer the same after they were kept', async () => {
    const index = await buildIndex([log, bakery]);
    const kept = await unpackIndex(await index.pack(), [log, bakery]);
    const question = { text: 'added in 2.0.0', limit: 5 };
    expect(kept.rank(question)).toEqual(index.rank(question));
  });
});

describe('what stands below a heading', () => {
  it('with a word of the question has its first sentence marked where no other tells', async () => {
    const terms = documentOf('Terms', ['Water that falls. It lasts six hours.'], ['Ebb']);
    const { passages } = (await buildIndex([terms, bakery])).rank({ text: 'ebb', limit: 1 });
    expect(passages[0]?.highlights).toEqual([{ start: 0, end: 17 }]);
  });
});

describe('a word that stands in headings alone', () => {
  const ferry = documentOf(
    'The ferry',
    [
      'The ferry crosses the bay twelve times a day.',
      'Yes, on a lead. They travel free.',
      'A bell must be worn.',
      'What is left on board is kept at the quay for thirty days.',
      'At the quay.',
    ],
    [null, 'Can I bring my dog?', 'Can I bring my dog?', 'Lost property', 'Where do I buy a ticket?'],
  );

  it.each([
    ['dogs', [1, 2], 'unsure'],
    ['may my dog travel', [1, 2], 'answered'],
    ['lost umbrella', [3], 'unanswered'],
    ['where are tickets sold', [4], 'unanswered'],
    ['when do I buy it', [], 'unanswered'],
  ])('leads to all that stands below them: %s', async (text, passages, status) => {
    const ranking = (await buildIndex([ferry, bakery])).rank({ text, limit: 5 });
    expect(ranking.passages.map(({ passage }) => passage)).toEqual(passages);
    expect(ranking.status).toBe(status);
  });

  it('leads nowhere where a passage below it says the word: that one is found', async () => {
    const rules = documentOf(
      'Rules of the workshop',
      [
        'The workshop is open from three to ten.',
        'Whoever has a key may come when they like.',
        'Wear gloves.',
      ],
      ['Opening hours', 'Opening hours', 'Machines'],
    );
    const { passages } = (await buildIndex([rules])).rank({ text: 'when are you open', limit: 3 });
    expect(passages.map(({ passage }) => passage)).toEqual([0]);
  });

  it('or most of what a question is about leads to them, whatever stands there', async () => {
    const pier = documentOf(
      'The pier',
      ['They cost four crowns.', 'Nobody sells a ticket here after dark.', 'The winter is long.'],
      ['Tickets in winter', 'After dark', null],
    );
    const { passages } = (await buildIndex([pier])).rank({ text: 'price of winter tickets', limit: 3 });
    expect(passages[0]?.passage).toBe(0);
  });

  it('leads nowhere where many headings have it', async () => {
    const others = Array.from({ length: 6 }, (_, at) =>
      documentOf(`Pier ${at}`, [`Number ${at}.`], ['Tickets']),
    );
    expect(
      (await buildIndex([ferry, ...others])).rank({ text: 'tickets for Zanzibar', limit: 5 }).passages,
    ).toEqual([]);
  });

  it('leads nowhere where it is no word of the question', async () => {
    expect((await buildIndex([ferry])).rank({ text: 'Zanzibar', limit: 5 })).toMatchObject({
      status: 'unanswered',
      passages: [],
    });
  });

  it('leads nowhere where they cannot be seen', async () => {
    const index = await buildIndex([ferry, bakery]);
    expect(index.partWith([1]).rank({ text: 'dogs', limit: 5 })).toMatchObject({
      passages: [],
      missing: ['dogs'],
    });
    expect(index.rank({ text: 'dogs', limit: 5, documents: new Set([1]) }).passages).toEqual([]);
  });
});
