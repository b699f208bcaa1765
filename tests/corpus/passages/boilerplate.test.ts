import { describe, expect, it } from 'vitest';
import { noiseOf, passageTexts, readOne } from '../read-one.js';

const title = 'The Old Bridge Is Repaired';
const first = 'The bridge over the Lenne is open again, and the ferry has stopped for good.';
const last = 'Carts of more than two tons still have to take the road through the hills.';

/** A report with further lines at its top and at its end. */
function report({ top = [], end = [] }: { top?: string[]; end?: string[] }): string {
  return [title, ...top, first, last, ...end].join('\n\n');
}

describe('lines that stand by themselves around a text', () => {
  it.each([
    [
      'counter',
      [
        '364',
        '1,204 views',
        '12 shares',
        '- 3 -',
        'Page 3 of 12',
        '4 min read',
        'Temps de lecture : 2 min',
        '{Reactions}\n👍 (3)',
      ],
    ],
    [
      'comments',
      ['Comments are closed.', '17 Comments', 'Leave a comment', 'No comments yet', 'Log in to comment'],
    ],
    [
      'share',
      [
        'Share this article',
        'Share | Tweet | Email',
        'Share on Facebook',
        'Subscribe to our weekly newsletter!',
      ],
    ],
    [
      'related',
      [
        'Read more',
        'Read more: The ferry retires',
        'Related articles',
        'Continue reading »',
        'You might also like',
      ],
    ],
    [
      'notice',
      [
        'FOR IMMEDIATE RELEASE',
        'Press release – 4 March 2024',
        'Pressemitteilung Nr. 12',
        '- ENDS -',
        '-END-',
      ],
    ],
    ['notice', ['ADVERTISEMENT', 'Story continues below advertisement', 'Anzeige']],
    ['markup', ['* * *', '-----', '📜', '⚠️', '⁠\u200b']],
  ])('are recognised as %s', async (kind, lines) => {
    for (const line of lines) {
      const document = await readOne('a.txt', [title, first, line, last].join('\n\n'));
      expect(noiseOf(document)).toEqual([`${kind}: ${line}`]);
      expect(passageTexts(document)).toEqual([first, last]);
    }
  });

  it('are recognised together', async () => {
    const end = 'Share\nTweet\nEmail';
    expect(noiseOf(await readOne('a.txt', report({ end: [end] })))).toEqual([
      'share: Share',
      'share: Tweet',
      'share: Email',
    ]);
  });

  it('of cookies and copyright count only at the edges, for a text may be about them', async () => {
    const cookie = 'We use cookies to remember who is logged in.';
    const about = await readOne('a.txt', [title, first, cookie, last].join('\n\n'));
    expect(passageTexts(about)).toEqual([first, cookie, last]);
    const around = await readOne('a.txt', report({ end: [cookie, '© 2024 Harwick Gazette'] }));
    expect(noiseOf(around)).toEqual([`notice: ${cookie}`, 'notice: © 2024 Harwick Gazette']);
  });

  it('count at one edge where they are something else at the other: a menu, what the text is called, an item of a list', async () => {
    const terms = await readOne('a.txt', ['Terms of Service', first, last, 'Privacy policy'].join('\n\n'));
    expect(terms.source.title).toBe('Terms of Service');
    expect(noiseOf(terms)).toEqual(['notice: Privacy policy']);
    const menu = 'Home  |  Local  |  Sport  |  Sign in';
    const page = await readOne(
      'a.txt',
      [menu, title, first, last, 'You signed up for this. Unsubscribe'].join('\n\n'),
    );
    expect(page.source.title).toBe(title);
    expect(noiseOf(page)).toEqual([`related: ${menu}`, 'notice: You signed up for this. Unsubscribe']);
    const list = 'You must not\n(a) bring a cart; or\n(c) wake the crew.';
    expect(passageTexts(await readOne('a.txt', report({ end: [list] })))).toEqual([first, last, list]);
  });

  it('are no part of prose that speaks of the same', async () => {
    const prose = [
      'Share your umbrella with a stranger when it rains.',
      'Read more books than newspapers.',
      'The comments are closed to members who joined this year, so write to the board.',
      'The related articles of the treaty were signed in 1864.',
      'Follow the river to the mill.',
      'In 1984 the bridge was widened.',
    ];
    const document = await readOne('a.txt', [title, ...prose].join('\n\n'));
    expect(passageTexts(document)).toEqual(prose);
  });

  it('stay when there is nothing else', async () => {
    const document = await readOne('a.txt', '42\n');
    expect(passageTexts(document)).toEqual(['42']);
    expect(document.noise).toEqual([]);
  });
});

describe('the origin of a text', () => {
  it.each([
    ['By Jane Doe\nMarch 3, 2024', 'Jane Doe', null, '2024-03-03'],
    [
      'By Jane Doe, The Harwick Press\nPublished 10:15 AM EST, Sun March 3, 2024',
      'Jane Doe',
      null,
      '2024-03-03',
    ],
    ['By Jane Doe | Harwick Press | March 3, 2024', 'Jane Doe', null, '2024-03-03'],
    ['Written by Jane Doe on March 3, 2024', 'Jane Doe', null, '2024-03-03'],
    ['By Jane Doe | Updated March 3, 2024', 'Jane Doe', null, null],
    ['Author: Jane Doe\nDate: 2024-03-03\nSource: Harwick Press', 'Jane Doe', 'Harwick Press', '2024-03-03'],
    ['Reuters/Jane Doe', null, 'Reuters/Jane Doe', null],
    ['Von Änne Müller\n3. März 2024', 'Änne Müller', null, '2024-03-03'],
    ['Par Jeanne Dupont\nPublié le 3 mars 2024 à 10h15', 'Jeanne Dupont', null, '2024-03-03'],
    ['Par Jeanne Dupont, le 1er mars 2024', 'Jeanne Dupont', null, '2024-03-01'],
    ['Por Ana Pérez\n3 de marzo de 2024', 'Ana Pérez', null, '2024-03-03'],
    ['Di Anna Rossi\n3 marzo 2024', 'Anna Rossi', null, '2024-03-03'],
  ])('is read from the lines “%s”, also without a blank line above', async (lines, author, credit, date) => {
    for (const gap of ['\n\n', '\n']) {
      const document = await readOne('a.txt', [`${title}${gap}${lines}`, first, last].join('\n\n'));
      expect(document.source).toMatchObject({ title, author, credit, date });
      expect(passageTexts(document)).toEqual([first, last]);
    }
  });

  it.each(['Jane Doe, Harwick Press', 'Input/Output Devices', 'By Monday\nthe river had risen'])(
    'is not guessed from “%s”',
    async (line) => {
      const document = await readOne('a.txt', report({ top: [line] }));
      expect(document.source).toMatchObject({ author: null, credit: null, date: null });
      expect(passageTexts(document)).toEqual([line, first, last]);
    },
  );

  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By JANE DOE and John Q. Roe', 'JANE DOE and John Q. Roe'],
    ['by Ludwig van der Berg, Staff Writer', 'Ludwig van der Berg'],
    ['Von Änne Müller-Öst', 'Änne Müller-Öst'],
    ['By Jane Doe 4 March 2024', 'Jane Doe'],
    ['By Jane Doe March 4, 2024', 'Jane Doe'],
  ])('has its author from the byline “%s”', async (line, author) => {
    const document = await readOne('a.txt', report({ top: [line] }));
    expect(document.source.author).toBe(author);
    expect(noiseOf(document)).toEqual([`byline: ${line}`]);
  });

  it.each([
    'By the river stands a mill',
    'By Monday',
    'By Jane Doe 7 Sonatas',
    'By Train Or By Boat They Came And Went And Came Again, All Of Them',
  ])('has no author from “%s”', async (line) => {
    const document = await readOne('a.txt', report({ top: [line] }));
    expect(document.source.author).toBeNull();
    expect(passageTexts(document)).toContain(line);
  });

  it.each([
    ['December 25, 2024', '2024-12-25'],
    ['Published: Wednesday, 25 December 2024, 10:15 GMT', '2024-12-25'],
    ['25. Dezember 2024', '2024-12-25'],
    ['2024年12月25日', '2024-12-25'],
  ])('has its date from the line “%s”', async (line, date) => {
    const document = await readOne('a.txt', report({ top: ['By Jane Doe', line] }));
    expect(document.source.date).toBe(date);
    expect(noiseOf(document)).toEqual(['byline: By Jane Doe', `date: ${line}`]);
  });

  it('has no date from a revision, a date far down or one that can be read in two ways', async () => {
    const texts = [
      report({ top: ['Updated 3 May 2024'] }),
      report({ end: ['3 May 2024'] }).replace(first, `${first}\n\n${first}\n\n${first}\n\n${first}`),
      report({ top: ['03/05/2024'] }),
    ];
    for (const text of texts) expect((await readOne('a.txt', text)).source.date).toBeNull();
  });

  it.each([
    ['HARWICK, May 3, 2024 (Provincial Press) - ', 'Provincial Press', '2024-05-03'],
    ['HARWICK, May 3 (PP) — ', 'PP', null],
    ['HARWICK (PP) – ', 'PP', null],
    ['(PP) — ', 'PP', null],
    ['Harwick (pp) - ', 'pp', null],
    ['HARWICK, 3. Mai 2024 (pp) – ', 'pp', '2024-05-03'],
    ['Harwick, 3 de mayo de 2024 (PP).- ', 'PP', '2024-05-03'],
    ['HARWICK, May 3, 2024 /ProvincialWire/ -- ', 'ProvincialWire', '2024-05-03'],
    ['Harwick (the old town) - ', null, null],
    ['Harwick (Lenne) - ', null, null],
  ])('is read from the dateline “%s”, which stays', async (dateline, credit, date) => {
    const text = report({}).replace(first, dateline + first);
    const document = await readOne('a.txt', text);
    expect(document.source).toMatchObject({ credit, date });
    expect(document.passages[0]?.text).toBe(dateline + first);
  });

  it.each([
    ['Provincial Press/Jane Doe', 'Provincial Press/Jane Doe'],
    ['Jane Doe / PP', 'Jane Doe / PP'],
    ['Source: Provincial Press', 'Provincial Press'],
    ['(Reporting by Jane Doe; editing by John Roe)', 'Reporting by Jane Doe; editing by John Roe'],
    ['Photo: Jane Doe', null],
  ])('has its credit from the last line “%s”', async (line, credit) => {
    const document = await readOne('a.txt', report({ end: [line, 'Comments are closed.'] }));
    expect(document.source.credit).toBe(credit);
    expect(noiseOf(document)).toEqual([`credit: ${line}`, 'comments: Comments are closed.']);
  });

  it('has no credit from a slash within the text', async () => {
    const document = await readOne('a.txt', [title, first, 'Input/Output Devices', last].join('\n\n'));
    expect(document.source.credit).toBeNull();
    expect(passageTexts(document)).toEqual([first, 'Input/Output Devices', last]);
  });
});
