import { describe, expect, it } from 'vitest';
import { bridgeReport } from '../../support/documents.js';
import { noiseOf, passageTexts, readOne, texts } from '../read-one.js';
import { expectSound } from '../sound.js';

const sentence = 'The council met on Monday evening and spoke about the new bridge for three hours.';

describe('a report saved from a web page', () => {
  const saved = bridgeReport.replace('\n\nDana', '\n\n\u00a0\n\n\u00a0\n\nDana');

  it('has its title from the first line', async () => {
    const document = await readOne('report.txt', saved);
    expect(document.source).toEqual({
      file: 'report.txt',
      title: 'Council Agrees To Repair The Old Bridge',
      author: null,
      publisher: null,
      credit: 'Dana Weller/Provincial Press',
      date: null,
      url: null,
    });
    expect(texts(document, document.headings)).toEqual(['Council Agrees To Repair The Old Bridge']);
  });

  it('keeps counter, credit and comment footer out of its passages', async () => {
    const document = await readOne('report.txt', saved);
    expect(noiseOf(document)).toEqual([
      'counter: 217',
      'credit: Dana Weller/Provincial Press',
      'comments: Comments are closed.',
    ]);
    expect(document.passages.map(({ place }) => place.paragraph)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(document.passages[2]?.place).toEqual({
      start: saved.indexOf('“We cannot'),
      end: saved.indexOf('\n\nThe repair'),
      paragraph: 3,
      lines: [9, 9],
      page: null,
    });
  });

  it('reads the same with CRLF and CR line ends', async () => {
    const lines = (document: Awaited<ReturnType<typeof readOne>>) =>
      document.passages.map(({ text, place }) => [text, place.paragraph, place.lines]);
    const expected = lines(await readOne('report.txt', saved));
    expect(lines(await readOne('report.txt', saved.replaceAll('\n', '\r\n')))).toEqual(expected);
    expect(lines(await readOne('report.txt', saved.replaceAll('\n', '\r')))).toEqual(expected);
  });
});

describe('paragraphs', () => {
  it('wrapped by hand are one passage over several lines', async () => {
    const text = `${sentence.slice(0, 39)}\n${sentence.slice(40)}\nIt was late when the members went home.\n\n${sentence}`;
    const document = await readOne('a.txt', text);
    expect(passageTexts(document)).toEqual([text.slice(0, text.indexOf('\n\n')), sentence]);
    expect(document.passages.map(({ place }) => place.lines)).toEqual([
      [1, 3],
      [5, 5],
    ]);
  });

  it('without blank lines are one each', async () => {
    const lines = [sentence, 'Nobody objected.', `${sentence} ${sentence} ${sentence}`, 'They went home.'];
    expect(passageTexts(await readOne('a.txt', lines.join('\n')))).toEqual(lines);
  });

  it('without blank lines may be wrapped themselves', async () => {
    const rules = [
      '1. Nobody stands up while the boat is moving.',
      '2. Dogs sit below before people do. Whoever has brought one may say otherwise as\n   long as it is said before the first rope is cast.',
      '3. Two bags a head.',
      '4. Report holes to the crew.',
      '5. Nobody smokes.',
      '6. Nobody sings.',
    ];
    expect(passageTexts(await readOne('a.txt', `Rules\n\n${rules.join('\n')}\n\n${sentence}`))).toEqual([
      ...rules,
      sentence,
    ]);
  });

  it('begin with an indented line where there are no blank lines, as in books', async () => {
    const first = `${sentence.slice(0, 39)}\n${sentence.slice(40)}`;
    for (const indent of ['    ', '\t', '  ']) {
      const text = [first, first, 'Nobody objected.', first].map((part) => indent + part).join('\n');
      expect(passageTexts(await readOne('a.txt', text))).toEqual([first, first, 'Nobody objected.', first]);
    }
    const stanza =
      'The water waits behind the gate,\n  The boatman waits below,\nAnd neither knows\n  where it goes';
    expect(passageTexts(await readOne('a.txt', `${stanza}\n\n${sentence}`))).toEqual([stanza, sentence]);
  });

  it('of short lines without sentences stay together', async () => {
    const address = 'Town hall\nOld Market 3\n4021 Harwick';
    expect(passageTexts(await readOne('a.txt', `${sentence}\n\n${address}`))).toEqual([sentence, address]);
  });

  it('are parted by form feeds, U+2029 and lines of invisible characters', async () => {
    const text = `${sentence}\f${sentence}\u2029${sentence}\n\u00a0\u200b\t\n${sentence}`;
    const document = await readOne('a.txt', text);
    expect(passageTexts(document)).toEqual([sentence, sentence, sentence, sentence]);
    expect(noiseOf(document)).toEqual(['markup: \u200b']);
  });

  it('with U+2028 within are one passage in one line of the file', async () => {
    const text = `Town hall\u2028Old Market 3\n\n${sentence}`;
    const document = await readOne('a.txt', text);
    expect(passageTexts(document)).toEqual(['Town hall\u2028Old Market 3', sentence]);
    expect(document.passages[1]?.place.lines).toEqual([3, 3]);
  });
});

describe('a title', () => {
  it('is not taken from a sentence, a long line or a line with no blank line below', async () => {
    for (const first of [`${sentence}\n`, `${'word '.repeat(40)}\n`, 'The bridge']) {
      const document = await readOne('minutes of May.txt', `${first}\n${sentence} ${sentence} ${sentence}`);
      expect(document.source.title).toBe('minutes of May');
      expect(document.headings).toEqual([]);
    }
  });

  it('may be a question and may stand below a counter', async () => {
    const document = await readOne('a.txt', `12 views\n\nWho pays for the bridge?\n\n${sentence}`);
    expect(document.source.title).toBe('Who pays for the bridge?');
    expect(noiseOf(document)).toEqual(['counter: 12 views']);
  });

  it('is not all there is to a document', async () => {
    const document = await readOne('a.txt', 'Closed on Sundays\n');
    expect(passageTexts(document)).toEqual(['Closed on Sundays']);
    expect(document.source.title).toBe('a');
  });
});

it('a book from an archive of plain texts is what stands between the lines that say so', async () => {
  const head =
    'The eBook of The Ferry\n\nYou may copy it.\n\nTitle: The Ferry\n        and the Bridge\n\nAuthor: Lena Ost\n\nRelease date: May 3, 2004';
  const book = `${head}\n\n*** START OF THE EBOOK THE FERRY\nAND THE BRIDGE ***\n\n${sentence}\n\nNobody objected.\n\n*** END OF THE EBOOK THE FERRY ***\n\nLaws differ.\n`;
  for (const text of [book, book.replaceAll('\n', '\r\n')]) {
    const document = await readOne('a.txt', text);
    expect(passageTexts(document)).toEqual([sentence, 'Nobody objected.']);
    expect(document.source).toMatchObject({
      title: 'The Ferry and the Bridge',
      author: 'Lena Ost',
      date: null,
    });
    expect(noiseOf(document)).toContain('notice: Laws differ.');
  }
});

describe('a headline that ends like a sentence', () => {
  const headline = 'Ferry at U.S. border stops for 9 months.';

  it('is the title where the file is called after it, and stays in the text, whose first sentence it may be', async () => {
    for (const file of [
      'ferry-at-u-s-border.txt',
      'news/post_2024-05-03_ferry-at-us-border-stops-for-mon.txt',
    ]) {
      const document = await readOne(file, `${headline}\n\n${sentence}\n`);
      expect(document.source.title).toBe(headline);
      expect(passageTexts(document)).toEqual([headline, sentence]);
    }
    const two = await readOne(
      'ferry-is-closed.txt',
      `Ferry is closed;\nBoats wait for the tide.\n\n${sentence}\n`,
    );
    expect(two.source.title).toBe('Ferry is closed');
  });

  it('is the title above a byline or a date', async () => {
    for (const below of ['By Lena Ost\n3 May 2024', '\nBy Lena Ost']) {
      const document = await readOne('a.txt', `The ferry stops for nine months.\n${below}\n\n${sentence}\n`);
      expect(document.source).toMatchObject({
        title: 'The ferry stops for nine months.',
        author: 'Lena Ost',
      });
      expect(passageTexts(document)).toEqual([sentence]);
    }
  });

  it('is none where only a sentence, or half of one, may begin there', async () => {
    for (const [file, text] of [
      ['notes-of-may.txt', headline],
      ['ferry.txt', headline],
      [
        'the-ferry-carries-forty.txt',
        'The ferry carries forty people and a dog from the one\nbank of the river to the other.',
      ],
    ] as const) {
      const document = await readOne(file, `${text}\n\n${sentence}\n`);
      expect(document.source.title).toBe(file.replace('.txt', ''));
    }
  });
});

describe('headings', () => {
  const headed = async (text: string) => {
    const document = await readOne('a.txt', text);
    expectSound(document);
    return document.passages.map(({ heading, text }) => [heading, text]);
  };

  it('are underlined lines, lines between signs of equality, and lines in capitals', async () => {
    const text = `The Ferry\n=========\n\n${sentence}\n\nFares\n-----\nTwo crowns.\n\n=== By night ===\nThree.\n\nTHE WAY\n\n${sentence}\n\n#####\nDogs\n#####\n\nNone.\n`;
    for (const end of ['\n', '\r\n']) {
      expect(await headed(text.replaceAll('\n', end))).toEqual([
        [null, sentence],
        ['Fares', 'Two crowns.'],
        ['By night', 'Three.'],
        ['THE WAY', sentence],
        ['Dogs', 'None.'],
      ]);
    }
  });

  it('are numbered lines, unless they stand in a list', async () => {
    const text = `Rules\n\n1. The ferry\n\n1.1 Its crew\n\n${sentence}\n\n2. Fares\n\nThere are these:\n\n1. For people\n\n2. For dogs\n\n3. For carts\n\nAll of them are low.`;
    expect(await headed(text)).toEqual([
      ['1.1 Its crew', sentence],
      ['2. Fares', 'There are these:'],
      ['2. Fares', '1. For people'],
      ['2. Fares', '2. For dogs'],
      ['2. Fares', '3. For carts'],
      ['2. Fares', 'All of them are low.'],
    ]);
  });

  it('may stand right above their paragraph, and are no lines that go on', async () => {
    const goesOn = [
      '5. When the tide is low\nthe boat stays.',
      '6. The Boat\n7. The Ferry House.',
      'CREW\nLena Ost\nKarl Weg',
      '8. Whoever is late waits at the\nQuay until the boat is back, and\nnobody waits with him.',
    ];
    const text = `Rules\n\n1. The ferry\n${sentence}\n\n2. Fares\nTwo crowns. Dogs\nand carts are free.\n\nTHE\tWAY\n${sentence}\n\n${goesOn.join('\n\n')}\n`;
    for (const end of ['\n', '\r\n']) {
      expect(await headed(text.replaceAll('\n', end))).toEqual([
        ['1. The ferry', sentence],
        ['2. Fares', `Two crowns. Dogs${end}and carts are free.`],
        ['THE WAY', sentence],
        ...goesOn.map((words) => ['THE WAY', words.replaceAll('\n', end)]),
      ]);
    }
  });

  it('are lines at the margin above a text that is indented, but not above the date of a letter', async () => {
    const text = `The Ferry\n\nAbstract\n\n   It is old, and\n   it is grey.\n\nAddress\n\n   Quay 1\n`;
    expect(await headed(text)).toEqual([
      ['Abstract', 'It is old, and\n   it is grey.'],
      ['Address', 'Quay 1'],
    ]);
    const letter = ['Harwick Ferry', 'To all members', 'Harwick, in the week of the fair', sentence];
    expect(
      await headed(`${letter[0]}\n\n${letter[1]}\n\n${' '.repeat(45)}${letter[2]}\n\n${letter[3]}\n`),
    ).toEqual(letter.slice(1).map((words) => [null, words]));
  });

  it('are numbered with a word in front, as in minutes and statutes, and follow on clauses', async () => {
    const text = `Protokoll\n\nTOP 1  Bericht\n\n${sentence}\n\nArticle 2: Fares\n\n2.1 Dogs travel free.\n\n3. THE CREW\n\n3.1 Two people steer.\n\nRoom 7 is closed on Mondays\n\n${sentence}\n`;
    expect(await headed(text)).toEqual([
      ['TOP 1 Bericht', sentence],
      ['Article 2: Fares', '2.1 Dogs travel free.'],
      ['3. THE CREW', '3.1 Two people steer.'],
      ['3. THE CREW', 'Room 7 is closed on Mondays'],
      ['3. THE CREW', sentence],
    ]);
  });

  it('in capitals may stand above a list', async () => {
    const lists = ['* Dogs travel free.\n* Carts pay half', '- No goats\n  on the upper deck\n- No fires'];
    expect(await headed(`The Ferry\n\n${sentence}\n\nFARES\n${lists[0]}\n\nRULES\n\n${lists[1]}\n`)).toEqual([
      [null, sentence],
      ['FARES', lists[0]],
      ['RULES', lists[1]],
    ]);
  });

  it('is what a text in capitals is called, over several lines, with the date below', async () => {
    const text = `MINUTES OF THE MEETING\nTOWN COUNCIL OF HARWICK\nTuesday, March 12, 2024\n\nPresent: Lena Ost, Karl Weg\n\n${sentence}\n`;
    const document = await readOne('a.txt', text);
    expect(document.source).toMatchObject({
      title: 'MINUTES OF THE MEETING TOWN COUNCIL OF HARWICK',
      date: '2024-03-12',
    });
    expect(passageTexts(document)).toEqual(['Present: Lena Ost, Karl Weg', sentence]);
    const notice = await readOne(
      'a.txt',
      `ANNUAL REGATTA\nROWING CLUB OF HARWICK\n\nNOTICE\n\n${sentence}\n`,
    );
    expect(notice.source.title).toBe('ANNUAL REGATTA ROWING CLUB OF HARWICK');
    const loud = 'WE SELL BOATS\nCALL LENA OST\n\nASK FOR KARL\nBEFORE NOON';
    expect(passageTexts(await readOne('a.txt', loud))).toEqual(loud.split('\n\n'));
  });

  it('are no words of somebody, no list in capitals, and nothing below which there is no text', async () => {
    const paragraphs = [
      sentence,
      '“NEVER AGAIN”',
      sentence,
      'MILK',
      'BREAD',
      'A SHOUT!',
      sentence,
      'THE END',
    ];
    const document = await readOne('a.txt', paragraphs.join('\n\n'));
    expect(passageTexts(document)).toEqual(paragraphs);
  });
});

describe('a text for a printer', () => {
  const pages = [
    `The Ferry Protocol\n\nContents\n\n   1. Introduction ........................ 1\n   2. Fares . . . . . . . . . . . . . . . 2\n\n   ${sentence}`,
    `It is old, and it is\ngrey, as boats are that`,
    'were built in iron.',
  ];
  const foot = (page: number) => `Ost                    Informational                 [Page ${page}]`;
  const head = 'Note 12                The Ferry Protocol               May 2024';

  it.each([
    ['form feeds', '\f\n'],
    ['only blank lines', '\n\n'],
  ])('has none of what its pages repeat, with %s between them', async (_, between) => {
    const text = pages
      .map((page, at) => `${at === 0 ? '' : `${head}\n\n`}${page}\n\n\n${foot(at + 1)}\n`)
      .concat(`${head}\n\nThe last page.\n\n${foot(4)}\n`)
      .join(between);
    const document = await readOne('a.txt', text);
    expect(passageTexts(document)).toEqual([
      sentence,
      'It is old, and it is\ngrey, as boats are that',
      'were built in iron.',
      'The last page.',
    ]);
    expect(document.source.title).toBe('The Ferry Protocol');
    expect(noiseOf(document).filter((noise) => noise.startsWith('running-head: '))).toHaveLength(7);
    expectSound(document);
  });

  it('keeps what only stands in columns, or once at the edge of a page', async () => {
    const rows = ['Apples      3      4', 'Pears      3      4', 'Apples      5      6'];
    const document = await readOne('a.txt', `${sentence}\n\n${rows.join('\n\n')}`);
    expect(passageTexts(document)).toEqual([sentence, ...rows]);
    expect(passageTexts(await readOne('a.txt', `${sentence}\n\fTwo crowns.\n\fNo dogs.\n`))).toEqual([
      sentence,
      'Two crowns.',
      'No dogs.',
    ]);
  });
});

it('the date of a ruling may stand in brackets', async () => {
  const document = await readOne('a.txt', `Ost v. Harbour Board\n\n[May 3, 2024]\n\n${sentence}\n`);
  expect(document.source.date).toBe('2024-05-03');
});

it('is read in time however its signs are heaped', async () => {
  const heaps = [
    '===\n'.repeat(50_000),
    'a\n===\n'.repeat(20_000),
    '== a ==\n'.repeat(20_000),
    'a . . . . '.repeat(20_000),
    'a....'.repeat(20_000),
    'A\f'.repeat(20_000),
    'a   b   1\n\n'.repeat(20_000),
    'a   '.repeat(20_000),
    ' \n'.repeat(50_000),
    '1. A\n\n'.repeat(20_000),
    'AAAA\n\n'.repeat(20_000),
  ];
  for (const heap of heaps) {
    const document = await readOne('a.txt', `${sentence}\n\n${heap}`, { fileMilliseconds: 20_000 });
    expect(document.passages[0]?.text).toBe(sentence);
  }
});

describe('a chat that a program wrote down', () => {
  it.each([
    [
      [
        '04/03/2024, 09:00 - Messages and calls are end-to-end encrypted.',
        '04/03/2024, 09:02 - Lena Ost: The ferry leaves at six.',
        '04/03/2024, 09:05 - Karl Weg: Good. Who brings the rope?',
        '04/03/2024, 09:06 - Ada Holm joined',
        '04/03/2024, 9:07 PM - Lena Ost: Ada does.',
      ],
      [0, 3],
    ],
    [
      [
        '[04.03.24, 09:00:00] Crew: \u200eNachrichten und Anrufe sind verschlüsselt.',
        '[04.03.24, 09:02:11] Lena Ost: Die Fähre fährt um sechs.',
        '[04.03.24, 09:05:01] Karl Weg: Gut. Wer bringt das Seil?',
        '\u200e[04.03.24, 09:06:00] Karl Weg: \u200eBild weggelassen',
        '[04.03.24, 09:07:00] Lena Ost: Ada bringt es.',
      ],
      [0, 3],
    ],
  ])('has what the program says itself apart (%#)', async (lines, notices) => {
    const document = await readOne('a.txt', `${lines.join('\n')}\n`);
    expect(noiseOf(document)).toEqual(notices.map((at) => `notice: ${lines[at]}`));
    expect(passageTexts(document)).toEqual(lines.filter((_, at) => !notices.includes(at)));
    expectSound(document);
  });

  it.each([
    [
      [
        '[2024/3/4 上午9:00:00] 消息和通话已进行端到端加密。',
        '[2024/3/4 上午9:02:11] 王立: 渡船六点开。',
        '[2024/3/4 上午9:05:01] 李安: 好的。谁带绳子？',
        '[2024/3/4 下午1:07:00] 王立: 李安带。',
      ],
      [0],
    ],
    [
      [
        '[09:00] -!- lena has joined #ferry',
        '[09:02] <lena> The ferry leaves at six.',
        '[09:03] * lena waves',
        '[09:05] <karl> Good. Who brings the rope?',
        '[09:06] -!- ada has joined #ferry',
      ],
      [0, 4],
    ],
    [
      [
        '09:00\tGroup created by Lena.',
        '09:02\tLena Ost\tThe ferry leaves at six.',
        '09:05\tKarl Weg\tGood. Who brings the rope?',
        '09:07\tLena Ost\tAda does.',
      ],
      [0],
    ],
  ])('has it apart however the time is written (%#)', async (lines, notices) => {
    const document = await readOne('a.txt', `${lines.join('\n\n')}\n`);
    expect(noiseOf(document)).toEqual(notices.map((at) => `notice: ${lines[at]}`));
    expect(passageTexts(document)).toEqual(lines.filter((_, at) => !notices.includes(at)));
    expectSound(document);
  });

  it.each([
    [
      '[02.03.2025 19:04] lena: is the ferry open',
      '[02.03.2025 19:05] karl: yes',
      '[02.03.2025 19:09] lena: good',
    ],
    [
      '[02.03.2025 19:04] lena: who has the key to the gym',
      '[02.03.2025 19:05] karl: under the third flower pot',
      '[02.03.2025 19:09] lena: that is not very secret at all',
    ],
    ['<lena> is the ferry open', '<karl> yes', '<lena> good', '<@ada> bring the dog'],
  ])(
    'has a paragraph for each message also where it is short and no line ends as a sentence (%#)',
    async (...lines) => {
      expect(passageTexts(await readOne('a.txt', `${lines.join('\n')}\n`))).toEqual(lines);
    },
  );

  it('is none where hardly a line is somebody’s, as in a timetable', async () => {
    const lines = [
      '04/03/2024, 09:00 - Doors open.',
      '04/03/2024, 10:00 - Speech: the mayor.',
      '04/03/2024, 11:00 - Tea.',
    ];
    expect(passageTexts(await readOne('a.txt', lines.join('\n\n')))).toEqual(lines);
  });
});

it('the markup of a wiki is read as it stands, and that is said', async () => {
  const warned = "'''Harwick''' is a town on the [[River Harr|Harr]].\n\nIt is old.\n";
  expect((await readOne('a.txt', warned)).warnings).toEqual([expect.stringContaining('markup of a wiki')]);
  expect((await readOne('a.txt', 'See [[note]] for more.\n\nIt is old.\n')).warnings).toEqual([]);
});
