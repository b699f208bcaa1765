import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/retrieval/passage-index.js';
import { anyText } from '../language/texts.js';
import { ask, documents, index, markedIn, textOf } from './asking.js';
import { documentOf, harbour } from './documents.js';

it('looks for Chinese characters side by side: the anthem, not a country and a song', async () => {
  const chinese = documentOf('歌手', [
    '她写过许多歌，最早的一首歌写于战前。后来各国的歌手都演过、唱过她的歌，她在国内也常常登台演唱。',
    '比赛开始之前，一位来自南方的女歌手献唱了国歌，全场观众起立。',
    '图书馆的阅览室每天早上八点开门，冬天关门较早。',
  ]);
  const { passages } = (await buildIndex([chinese])).rank({ text: '谁演唱了国歌？', limit: 3 });
  expect(passages.map(({ passage }) => passage)).toEqual([1, 0]);
});

it('looks how words follow each other: the mayor of the harbour, not his report on it', async () => {
  const reports = documentOf('Reports', [
    'The report of the mayor on the harbour is in the library.',
    'The report on the mayor of the harbour is in the library.',
    'Nobody read it.',
  ]);
  const asked = { text: 'Who wrote the report on the mayor of the harbour?', limit: 1 };
  const { passages } = (await buildIndex([reports])).rank(asked);
  expect(passages[0]?.passage).toBe(1);
});

describe('a question', () => {
  it.each([
    ['what did Carrow raise', 'Carrow raised several worries'],
    ['who dug the harbour', 'The harbour of Port Ellery was dug'],
    ['when did the pier get electricity', 'The lighthouse stands'],
    ['how many ships come in a good year', 'Ships bring timber'],
    ['how many volumes are in the reading room', 'Its reading room holds'],
    ['why did the roof leak', 'The roof leaked'],
    ['Wie heißt der Bäcker?', 'Die Bäckerei am Markt'],
    ['lighthouse', 'The lighthouse stands'],
    ['Jonas Lindqvist', 'Die Bäckerei am Markt'],
  ])('finds its paragraph: %s', (question, beginning) => {
    const ranking = ask(question);
    expect(textOf(ranking)?.startsWith(beginning)).toBe(true);
    expect(ranking.status).not.toBe('unanswered');
  });

  it('has its answering sentence marked, and only that one', () => {
    expect(markedIn(ask('how many ships come in a good year'))).toBe(
      'In a good year four hundred of them come in, most of them between May and September.',
    );
    expect(markedIn(ask('when was the lamp no longer lit by oil'))).toBe(
      'Its lamp was lit by oil until 1931, when electricity reached the pier.',
    );
  });

  it('for a number has it marked where it stands behind the sentence that is about the same', async () => {
    const fines =
      'Councillor Berg asked how many fines there were for drinking at the station. The police gave out 173 in three months.';
    const council = await buildIndex([documentOf('Council', [fines]), harbour]);
    const marked = (text: string) =>
      council
        .rank({ text, limit: 1 })
        .passages[0]?.highlights.map(({ start, end }) => fines.slice(start, end));
    expect(marked('how many fines for drinking')).toEqual(['The police gave out 173 in three months.']);
    expect(marked('who asked about fines for drinking')).toEqual([
      'Councillor Berg asked how many fines there were for drinking at the station.',
    ]);
  });

  it('that is a phrase of common words leads to where it stands', async () => {
    const play = documentOf('Play', ['To be happy is not to be asked.', 'To be or not to be, that is it.']);
    const { passages, wordless } = (await buildIndex([play])).rank({
      text: '"to be or not to be"',
      limit: 3,
    });
    expect({ wordless, found: passages.map(({ passage }) => passage) }).toEqual({
      wordless: false,
      found: [1],
    });
  });

  it('in another language is not about what holds it together there', async () => {
    const hats = documentOf('Felt', ['The hat shop sells felt hats.', 'Old hats die hard, the hatter said.']);
    const shop = await buildIndex([hats]);
    const rank = (text: string) => shop.rank({ text, limit: 3 });
    expect(rank('wer hat die Boje installiert')).toMatchObject({
      passages: [],
      missing: ['Boje', 'installiert'],
    });
    expect(rank('hat').passages[0]).toMatchObject({ passage: 0 });
    expect(rank('die hard').passages[0]).toMatchObject({ passage: 1 });
  });

  it('when something takes place is about the something', async () => {
    const market = documentOf('Le marché', [
      'Le marché se tient chaque jeudi matin sur la place du phare. On y vend du poisson.',
      'Les chiens y sont interdits depuis longtemps, et les vélos aussi.',
    ]);
    const ranking = (await buildIndex([market])).rank({ text: 'quand a lieu le marché', limit: 1 });
    expect(ranking).toMatchObject({ status: 'answered', missing: [], passages: [{ passage: 0 }] });
  });

  it('can be confined to some documents', () => {
    const ranking = index.rank({ text: 'Maud Carrow', limit: 10, documents: new Set([1]) });
    expect(ranking.passages.map(({ document }) => document)).toEqual([1]);
  });

  it('gets the same answer each time', () => {
    expect(ask('what about Port Ellery')).toEqual(ask('what about Port Ellery'));
  });
});

describe('any text', () => {
  it('is answered with passages that exist, marked inside, at most one sentence each', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 12 }), (text, limit) => {
        const ranking = ask(text, limit);
        expect(ranking.passages.length).toBeLessThanOrEqual(limit);
        expect(ranking.confidence).toBeGreaterThanOrEqual(0);
        expect(ranking.confidence).toBeLessThanOrEqual(1);
        for (const { document, passage, highlights } of ranking.passages) {
          const shown = documents[document]?.passages[passage]?.text ?? '';
          expect(highlights.length).toBeLessThanOrEqual(1);
          for (const { start, end } of highlights) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(shown.length);
          }
        }
      }),
    );
  });

  it('can be a document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 4 }), anyText, async (paragraphs, question) => {
        const any = await buildIndex([documentOf('Anything', paragraphs)]);
        for (const text of [question, ...paragraphs]) {
          for (const { passage, highlights } of any.rank({ text, limit: 5 }).passages) {
            const shown = paragraphs[passage] ?? '';
            for (const { start, end } of highlights) {
              expect(shown.slice(start, end)).toBe(shown.slice(start, end).trim());
              expect(end - start).toBeGreaterThan(0);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

it('of hundreds of passages that hold a word, the one that holds the others as well is found', async () => {
  const paragraphs = Array.from({ length: 300 }, (_, at) => `On day ${at} the ferry left the quay on time.`);
  const one = 'The old ferry has a bell of brass that rings in fog.';
  for (const at of [0, 150, 299]) {
    const log = await buildIndex([documentOf('Log', paragraphs.with(at, one))]);
    const { passages } = log.rank({ text: 'what bell does the ferry ring in fog', limit: 1 });
    expect(passages[0]?.passage).toBe(at);
  }
});

describe('a small collection', () => {
  it('of nothing answers nothing', async () => {
    const empty = await buildIndex([]);
    expect(empty.rank({ text: 'who dug the harbour', limit: 3 })).toMatchObject({
      status: 'unanswered',
      confidence: 0,
      passages: [],
    });
  });

  it('of one passage answers what the passage says, and nothing else', async () => {
    const one = await buildIndex([
      documentOf('Rules', ['The pool opens at seven and closes at nine in the evening.']),
    ]);
    expect(one.rank({ text: 'when does the pool open', limit: 3 }).status).not.toBe('unanswered');
    expect(one.rank({ text: 'who painted the ceiling', limit: 3 }).status).toBe('unanswered');
  });
});

it('how many passages are asked for changes nothing but how many there are', async () => {
  const things = 'the ferry, the bridge, the old mill, the harbour, the lock, the weir'.split(', ');
  const events = 'was closed, was painted, froze over, was sold, opened late'.split(', ');
  const reasons = 'by the council, after the flood, in winter, for the fair, without a word'.split(', ');
  const paragraphs = things.flatMap((thing) =>
    events.flatMap((event) => reasons.map((reason) => `In that year ${thing} ${event} ${reason}.`)),
  );
  const many = await buildIndex([documentOf('Chronicle', paragraphs)]);
  const word = fc.constantFrom(...`${things} ${events} ${reasons} why who 1997`.split(/[\s,]+/));
  const question = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const limit = fc.integer({ min: 1, max: 160 });
  fc.assert(
    fc.property(question, limit, limit, (text, a, b) => {
      const few = many.rank({ text, limit: Math.min(a, b) });
      const more = many.rank({ text, limit: Math.max(a, b) });
      expect({ ...more, passages: more.passages.slice(0, few.passages.length), total: few.total }).toEqual(
        few,
      );
      const scores = more.passages.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }),
  );
});

describe('equally good passages', () => {
  it('stand in the order of the documents', async () => {
    const paragraphs = ['red kite', 'tan kite', 'jet kite', 'sky kite'];
    const kites = await buildIndex([documentOf('Kites', paragraphs)]);
    const order = kites.rank({ text: 'kite', limit: 4 }).passages.map(({ passage }) => passage);
    expect(order).toEqual([0, 1, 2, 3]);
  });
});

describe('relevance to a topic', () => {
  const candidates = [0, 1, 2, 3].map((passage) => ({ document: 0, passage }));
  const shares = (topic: string) => index.relevance(topic, candidates).map(({ share }) => share);

  it('is how much of it a passage holds, in any form, and nothing for words that hold it together', () => {
    expect(shares('the lamps of the lighthouse')).toEqual([0, 0, 1, 0]);
    expect(shares('Zanzibar')).toEqual([0, 0, 0, 0]);
  });

  it('a passage leads on to it whose last sentence holds all of it', () => {
    const leading = (topic: string) => index.relevance(topic, candidates).map(({ leadsOn }) => leadsOn);
    expect(leading('the dredger for the council')).toEqual([false, false, false, true]);
    expect(leading('silt')).toEqual([false, false, false, false]);
  });
});
