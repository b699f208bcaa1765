import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ranking } from '../../src/retrieval/answer.js';
import { buildIndex, type PassageIndex } from '../../src/retrieval/passage-index.js';
import { anyText } from '../language/texts.js';
import { bakery, documentOf, harbour, library } from './documents.js';

const documents = [harbour, library, bakery];
let index: PassageIndex;

beforeAll(async () => {
  index = await buildIndex(documents);
});

const ask = (text: string, limit = 3): Ranking => index.rank({ text, limit });

function textOf(ranking: Ranking, at = 0): string | undefined {
  const ranked = ranking.passages[at];
  return ranked && documents[ranked.document]?.passages[ranked.passage]?.text;
}

function markedIn(ranking: Ranking): string | undefined {
  const [span] = ranking.passages[0]?.highlights ?? [];
  return span && textOf(ranking)?.slice(span.start, span.end);
}

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

describe('a date', () => {
  const rows = (language: string, ...dates: string[]) => ({
    ...documentOf(
      'Rows',
      dates.map((date, at) => `Number ${at + 6}: ${date}, six of them.`),
    ),
    language,
  });

  it.each([
    ['what is on oct 6', 'en', '2026-10-06', '2026-10-13'],
    ['10/06', 'en', 'October 6th', '6 November'],
    ['2026-10-06', 'en', '6 Oct. 2026', '7 Oct. 2026'],
    ['was ist am 6. Oktober', 'de', '06.10.2026', '06.11.2026'],
    ['qué hay el 6 de octubre', 'es', '06/10/2026', '10/06/2026'],
    ['10月6日', 'zh', '2026-10-06', '2026-06-10'],
  ])('asked for as “%s” is found however it is written', async (text, language, date, other) => {
    const { passages, status } = (await buildIndex([rows(language, other, date)])).rank({ text, limit: 2 });
    expect(status).not.toBe('unanswered');
    expect(passages[0]?.passage).toBe(1);
    expect(passages[0]?.highlights).toHaveLength(1);
  });

  it('is no number of anything', async () => {
    const notes = documentOf('Notes', ['The members met in the hall on 6 October.', 'Bring a cup.']);
    const { status } = (await buildIndex([notes])).rank({ text: 'how many members met', limit: 1 });
    expect(status).toBe('unsure');
  });
});

it('takes no number with a unit of measure for a time', async () => {
  const syllabus = (...paragraphs: string[]) =>
    buildIndex([documentOf('Syllabus', [...paragraphs, 'Write to the tutor if you have a question.'])]);
  const share = 'Midterm 20 %, final exam 50 %, homework 30 %.';
  const asked = { text: 'when is the midterm', limit: 3 };
  const status = async (...paragraphs: string[]) => (await syllabus(...paragraphs)).rank(asked).status;
  expect(await status(share)).toBe('unsure');
  expect(await status('Midterm 20 October, final exam 12 December, homework each week.')).toBe('answered');
  expect(await status('Midterm on Tuesday: 20 %, final exam on Friday: 50 %, homework 30 %.')).toBe(
    'answered',
  );
  expect((await syllabus(share)).rank({ ...asked, text: 'how much is the midterm' }).status).toBe('answered');
  const both = await syllabus(share, 'The midterm is on 14 October in room 3.');
  expect(both.rank(asked).passages[0]?.passage).toBe(1);
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

  it.each([
    'what is the capital of France',
    'how do I reset my password',
    'zzzz qqqq',
    'the of and',
    '🙂',
    '',
  ])('that the documents do not answer is declined: %s', (question) => {
    const ranking = ask(question);
    expect(ranking.status).toBe('unanswered');
    expect(ranking.confidence).toBeLessThan(0.35);
  });

  it('for a measure need not find its word, but a number that is no year', async () => {
    const boats = await buildIndex([
      documentOf('Boats', ['A boat sails up to three fields in one turn.', 'The old pier was dug in 1874.']),
    ]);
    const statusOf = (text: string) => boats.rank({ text, limit: 1 }).status;
    expect(statusOf('how far can a boat sail')).toBe('answered');
    expect(statusOf('how deep is the pier')).toBe('unsure');
    expect(statusOf('how many people dug the pier')).not.toBe('answered');
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

  it('for somebody is not sure to be answered where nobody is named', async () => {
    const exams = await buildIndex([
      documentOf('Exams', ['In serious cases the dean can exclude you from further exams.']),
      documentOf('Council', ['The warden of the pier is Maud Carrow.']),
      documentOf('学校', ['严重时，院长可以取消考试资格。']),
    ]);
    const statusOf = (text: string) => exams.rank({ text, limit: 1 }).status;
    expect(statusOf('who is the dean')).toBe('unsure');
    expect(statusOf('who is the warden')).toBe('answered');
    // Chinese writes no name with a capital.
    expect(statusOf('谁可以取消考试资格')).toBe('answered');
  });

  it('about what one may do need not have the verb that the rule has', async () => {
    const rules = await buildIndex([
      documentOf(
        'House rules',
        [
          'Snakes and other reptiles over one metre are not permitted.',
          'Forward UDP 27015 and 27016.',
          'Please keep the windows closed when it rains, and open the door slowly.',
          'Whoever rents a bed may keep it for three years in a row.',
          'We keep the key of the shed behind the counter of the office.',
        ],
        [null, 'Ports', null, null, null],
      ),
      documentOf('Acqua', [
        'È vietato innaffiare prati e giardini tra le otto e le venti.',
        'Il mercato apre alle otto.',
      ]),
    ]);
    const first = (text: string) => {
      const { status, passages } = rules.rank({ text, limit: 1 });
      return [status, passages[0]?.document, passages[0]?.passage];
    };
    expect(first('can i keep a snake')).toEqual(['unsure', 0, 0]);
    expect(first('what ports do i have to open')).toEqual(['unsure', 0, 1]);
    expect(first('posso bagnare il giardino')).toEqual(['unsure', 1, 0]);
    // What is done to what is what it is about.
    expect(first('keep a snake')[0]).toBe('unanswered');
    expect(first('can i keep a snake in the bathtub')[0]).toBe('unanswered');
  });

  it('about something that no document knows is never sure to be answered', async () => {
    const steps = documentOf('Steps', ['The regatta ends on 24 April.', 'A report is due on 20 May.']);
    const { confidence } = (await buildIndex([steps, harbour, library])).rank({
      text: 'when is the regatta for canoeists',
      limit: 1,
    });
    expect(confidence).toBe(0.5);
  });

  it('of a word or two is as good as answered where a passage has them all', async () => {
    const game = await buildIndex([
      documentOf('Rules', ['Whoever has the most crates wins.', 'A storm takes a crate from every boat.']),
    ]);
    expect(game.rank({ text: 'how do you win', limit: 1 })).toMatchObject({
      status: 'unsure',
      passages: [{ passage: 0 }],
    });
    // What was put right may be another word.
    expect(game.rank({ text: 'how do you mst', limit: 1 }).status).toBe('unanswered');
  });

  it('names the words that no document holds', () => {
    expect(ask('what is the capital of France').missing).toEqual(['capital', 'France']);
    expect(ask('who dug the harbour').missing).toEqual([]);
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

  it('names what is asked for in another language, without the words that ask', () => {
    expect(ask('wer hat den Leuchtturm gebaut').missing).toEqual(['Leuchtturm', 'gebaut']);
    expect(ask('灯塔是谁建造的？').missing).toEqual(['灯塔', '建造']);
  });

  it('is understood with a slip, and asked back as it was meant', () => {
    const ranking = ask('who built the lighthuose on the northern pier');
    expect(textOf(ranking)).toMatch(/^The lighthouse/);
    expect(ranking.suggestions[0]).toBe('who built the lighthouse on the northern pier');
  });

  it('about somebody whom it does not name is never sure to be answered', () => {
    expect(ask('what did Carrow raise').status).toBe('answered');
    const { status, confidence, passages } = ask('what worries did they raise');
    expect(status).toBe('answered');
    expect(confidence).toBeGreaterThan(0.5);
    expect(passages).not.toEqual([]);
    expect(ask('when did they raise several worries')).toMatchObject({ status: 'unsure', confidence: 0.5 });
  });

  it('is asked back with another word only where that is answered', async () => {
    const march = documentOf('Marching', [
      'The march along the river was long, and the band went before it.',
    ]);
    const small = await buildIndex([march]);
    const { suggestions, passages } = small.rank({ text: 'who won the chess match of 1972', limit: 3 });
    expect({ suggestions, passages }).toEqual({ suggestions: [], passages: [] });
    expect(small.rank({ text: 'how long was the mrach', limit: 3 }).suggestions).toContain(
      'how long was the march',
    );
  });

  it('that is not answered leads to no name of a file', async () => {
    const mill = documentOf('mill', ['The mill grinds rye, and the miller sells flour to the town.']);
    const named = { ...mill, source: { ...mill.source, file: 'old/mill.txt' } };
    const question = { text: 'what does the mill in Zanzibar cost an admiral', limit: 3 };
    expect((await buildIndex([named])).rank(question)).toMatchObject({
      status: 'unanswered',
      passages: [{ document: 0 }],
      suggestions: [],
    });
  });

  it('that is not answered leads to a title that has part of it', () => {
    const { status, suggestions } = ask('is there a library for the admirals of Zanzibar');
    expect({ status, suggestions }).toEqual({
      status: 'unanswered',
      suggestions: ['The library of Port Ellery'],
    });
  });

  it('that is not answered leads to no title of what only shares a word with it', () => {
    const { passages, suggestions } = ask('what does a volume about Zanzibar cost in Timbuktu');
    expect(passages.map(({ document }) => document)).toEqual([1]);
    expect(suggestions).toEqual([]);
  });

  it('in Chinese leads to a heading that has two of its characters side by side', async () => {
    const texts = ['门票可以在门口买到，价钱不贵。', '这座国家公园里有很多鸟。'];
    const chinese = await buildIndex([documentOf('指南', texts, ['门票价格', '国家公园'])]);
    const { suggestions } = chinese.rank({ text: '歌剧院门票价格', limit: 3 });
    expect(suggestions).toContain('门票价格');
    expect(chinese.rank({ text: '国歌是谁写的', limit: 3 }).suggestions).toEqual([]);
  });

  it('can be confined to some documents', () => {
    const ranking = index.rank({ text: 'Maud Carrow', limit: 10, documents: new Set([1]) });
    expect(ranking.passages.map(({ document }) => document)).toEqual([1]);
  });

  it('gets the same answer each time', () => {
    expect(ask('what about Port Ellery')).toEqual(ask('what about Port Ellery'));
  });
});

describe('a phrase between quotation marks', () => {
  it('must stand in every passage', () => {
    const ranking = ask('"small fine" books', 10);
    expect(ranking.passages).toHaveLength(1);
    expect(textOf(ranking)).toMatch(/small fine/);
  });

  it('that stands elsewhere than the rest leaves nothing answered; what is nearest need not have it', () => {
    const ranking = ask(
      'why did the slates of the roof leak for years and in the winter, over “timber and wool”',
    );
    expect(ranking.status).toBe('unanswered');
    expect(textOf(ranking)).toMatch(/^The roof leaked/);
  });

  it('that stands nowhere is named, and nothing is answered', () => {
    const ranking = ask('who said “fine small books” in the hall');
    expect(ranking.status).toBe('unanswered');
    expect(ranking.missing).toContain('fine small books');
  });

  describe('is one of several', () => {
    const ferries = [
      documentOf('Dawn', ['The red ferry sails at dawn, and the blue ferry waits for it.']),
      documentOf('Noon', ['Nobody saw the red ferry at noon.', 'The blue ferry sails at noon.']),
    ];
    const rank = async (text: string, among?: ReadonlySet<number>) =>
      (await buildIndex(ferries)).rank({ text, limit: 9, ...(among && { documents: among }) });
    const placesIn = ({ passages }: Ranking) => passages.map(({ document, passage }) => [document, passage]);

    it('that all must stand in a passage', async () => {
      expect(placesIn(await rank('“red ferry” and “blue ferry”'))).toEqual([[0, 0]]);
    });

    it('of which only the one that stands nowhere is named', async () => {
      expect((await rank('“red ferry” and “ferry blue”')).missing).toEqual(['ferry blue']);
    });

    it('and leads to no other documents than those that are asked', async () => {
      expect(placesIn(await rank('“red ferry”'))).toHaveLength(2);
      expect(placesIn(await rank('“red ferry”', new Set([1])))).toEqual([[1, 0]]);
      expect(placesIn(await rank('“red ferry” and “blue ferry”', new Set([1])))).not.toContainEqual([0, 0]);
    });
  });

  it('with a word that stands nowhere is missing by that word', () => {
    expect(ask('who paid “a small zeppelin”').missing).toEqual(['zeppelin']);
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
