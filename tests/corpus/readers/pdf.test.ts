import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { folderWith } from '../../support/folder.js';
import { inEnglish } from '../../support/in-english.js';
import { type PdfLine, pdfOf, pdfOfStream } from '../pdf-file.js';
import { noiseOf, passageTexts, readOne, texts } from '../read-one.js';
import { expectSound } from '../sound.js';

/** Lines below each other, 14 points apart. */
function column(x: number, top: number, lines: readonly string[], size = 11): PdfLine[] {
  return lines.map((text, index) => [x, top - 14 * index, size, text]);
}

const head = (page: number): PdfLine[] => [
  [70, 800, 9, 'Harwick Gazette'],
  [290, 40, 9, `${page}`],
];

describe('a PDF', () => {
  const file = pdfOf(
    [
      [
        ...head(1),
        [70, 740, 20, 'The Ferry and the'],
        [70, 716, 20, 'Bridge'],
        ...column(70, 680, [
          'The ferry carries forty people and runs every half hour from dawn to dusk, a won-',
          'der of the well-known yard that has built ferries for as long as anyone can remem-',
          'ber. It is old.',
        ]),
        ...column(70, 620, ['The other well-', 'known yard is closed.']),
        [70, 570, 14, 'Fares'],
        ...column(70, 540, [
          'A crossing costs two crowns, and children under ten years of age who travel with',
        ]),
      ],
      [
        ...head(2),
        ...column(70, 740, [
          'their parents travel free. Dogs pay half of that.',
          '    Carts of more than two tons are not taken at all, as the deck would not bear',
        ]),
      ],
      [...head(3), ...column(70, 740, ['The last page.'])],
    ],
    { Title: 'Microsoft Word - ferry.doc', Author: 'Lena Ost', CreationDate: 'D:20010101000000' },
  );

  it('has paragraphs with their pages, over line ends, hyphens and page ends', async () => {
    const document = await readOne('a.pdf', file);
    expect(document.passages.map(({ heading, text, place }) => [heading, place.page, text])).toEqual([
      [
        null,
        1,
        'The ferry carries forty people and runs every half hour from dawn to dusk, a wonder of the well-known yard that has built ferries for as long as anyone can remember. It is old.',
      ],
      [null, 1, 'The other well-known yard is closed.'],
      [
        'Fares',
        1,
        'A crossing costs two crowns, and children under ten years of age who travel with their parents travel free. Dogs pay half of that.',
      ],
      ['Fares', 2, 'Carts of more than two tons are not taken at all, as the deck would not bear'],
      ['Fares', 3, 'The last page.'],
    ]);
    expectSound(document);
  });

  it('has its title and headings by the size of their letters', async () => {
    const document = await readOne('a.pdf', file);
    expect(texts(document, document.headings)).toEqual(['The Ferry and the Bridge', 'Fares']);
    expect(document.source).toMatchObject({
      title: 'The Ferry and the Bridge',
      author: 'Lena Ost',
      date: null,
    });
  });

  it('has its running heads and page numbers apart', async () => {
    expect(noiseOf(await readOne('a.pdf', file))).toEqual([
      'running-head: Harwick Gazette',
      'running-head: 1',
      'running-head: Harwick Gazette',
      'running-head: 2',
      'running-head: Harwick Gazette',
      'running-head: 3',
    ]);
  });

  it('has the lines of a table of contents and heads that change with the chapter apart', async () => {
    const pages = Array.from({ length: 8 }, (_, index): PdfLine[] => [
      [70, 800, 9, `Chapter ${index < 4 ? 'one' : 'two'}: Ferries ${index + 1}`],
      ...column(70, 740, [index === 0 ? 'Fares . . . . . . . . . . 2' : `Number ${'x'.repeat(index)}.`]),
    ]);
    const document = await readOne('a.pdf', pdfOf(pages));
    expect(passageTexts(document)).toEqual(
      Array.from({ length: 7 }, (_, index) => `Number ${'x'.repeat(index + 1)}.`),
    );
    expect(noiseOf(document)).toContain('related: Fares . . . . . . . . . . 2');
    expect(noiseOf(document)).toContain('running-head: Chapter two: Ferries 5');
  });

  it('that is damaged in places keeps its other pages', async () => {
    const whole = pdfOf([column(70, 740, ['First page.']), column(70, 740, ['Second page.'])]).toString(
      'latin1',
    );
    const document = await readOne(
      'a.pdf',
      Buffer.from(whole.replace('/Type /Page /Parent', '/Type /Pane /Parent'), 'latin1'),
    );
    expect(passageTexts(document)).toContain('Second page.');
  });

  it.each([
    [31, 'Damaged pages are left out: 3–30.'],
    [
      10_000_001,
      'It says that it has 10000001 pages, but 2000 in a row from page 3 on are damaged or missing; it is not read any further.',
    ],
  ])(
    'that says it has %i pages, which it has not, is read as far as there are any',
    async (pages, warning) => {
      const whole = pdfOf([column(70, 740, ['First page.']), column(70, 740, ['Last page.'])]).toString(
        'latin1',
      );
      const claiming = whole.replace(
        /\/Kids \[(\d+ 0 R) (\d+ 0 R)\] \/Count 2/,
        `/Kids [<< /Type /Pages /Kids [$1] /Count ${pages - 1} >> $2] /Count ${pages}`,
      );
      const document = await readOne('a.pdf', Buffer.from(claiming, 'latin1'));
      expect(passageTexts(document)).toContain('First page.');
      expect(document.warnings).toEqual([warning]);
    },
  );

  it('takes its title from the properties where nothing is written larger', async () => {
    const small = pdfOf([column(70, 740, ['The ferry carries forty people.'])], { Title: 'The Ferry' });
    expect((await readOne('a.pdf', small)).source.title).toBe('The Ferry');
  });
});

describe('a page', () => {
  const prose = column(70, 740, [
    'The ferry carries forty people and runs every half hour from dawn to dusk on all',
    'days of the week.',
  ]);
  const cells = (y: number, ...texts: string[]) =>
    texts.flatMap((text, at): PdfLine[] => (text === '' ? [] : [[70 + 110 * at, y, 11, text]]));

  it('has each clause apart below its heading, and no number within a sentence', async () => {
    const clauses = [
      '1. Fares',
      '1.1 The ferry carries forty people and runs every half hour from dawn to dusk on days',
      'other than Sundays, for the fare that the council sets, which in the year of the flood was',
      '1.5 Crowns. Nobody pays more',
      '1.2 Dogs travel free.',
    ];
    const document = await readOne(
      'a.pdf',
      pdfOf([[[70, 780, 11, 'The Ferry of Harwick'], ...column(70, 740, clauses)]]),
    );
    expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
      [clauses[0], clauses.slice(1, 4).join(' ')],
      [clauses[0], clauses[4]],
    ]);
  });

  it('has the rows of a table as lines, with a bar for an empty cell', async () => {
    const table = [
      ...cells(690, 'Day', 'First', 'Last', 'Fare'),
      ...cells(676, 'Monday', '6:00', '', '2'),
      ...cells(662, 'Saturday', '7:00', '22:00', '3'),
    ];
    const document = await readOne(
      'a.pdf',
      pdfOf([[...prose, ...table, [70, 620, 11, 'Dogs pay half of that.']]]),
    );
    expect(passageTexts(document).slice(1)).toEqual([
      'Day | First | Last | Fare\nMonday | 6:00 |  | 2\nSaturday | 7:00 | 22:00 | 3',
      'Dogs pay half of that.',
    ]);
    expectSound(document);
  });

  it('has the cells of a row apart also where the widest words nearly touch the next cell', async () => {
    const tight = (y: number, ...texts: string[]) =>
      texts.map((text, at): PdfLine => [70 + 48 * at, y, 11, text]);
    const table = [
      ...tight(690, 'Day', 'First', 'Last'),
      ...tight(676, 'Monday', '6:00', '22:15'),
      ...tight(662, 'Sunday', '9:00', '20:00'),
    ];
    const document = await readOne('a.pdf', pdfOf([[...prose, ...table]]));
    expect(passageTexts(document).at(-1)).toBe(
      'Day | First | Last\nMonday | 6:00 | 22:15\nSunday | 9:00 | 20:00',
    );
  });

  it('keeps the rows of a table that ends near its edge: they differ in other numbers than pages do', async () => {
    const pageWith = (...numbers: string[]): PdfLine[] => [
      [70, 800, 9, `The ferry in ${numbers[0]}`],
      ...prose,
      [70, 80, 11, `${numbers[1]} crowns ${numbers[2]}`],
      [300, 40, 9, `Report 2024, page ${numbers[0]} of 3`],
    ];
    const pages = [pageWith('1', '12', '40'), pageWith('2', '17', '41'), pageWith('3', '19', '40')];
    const document = await readOne('a.pdf', pdfOf(pages));
    const rows = passageTexts(document).filter((text) => / crowns /.test(text));
    expect(rows).toEqual(['12 crowns 40', '17 crowns 41', '19 crowns 40']);
    expect(noiseOf(document)).toContain('running-head: Report 2024, page 2 of 3');
    expect(noiseOf(document)).toContain('running-head: The ferry in 3');
  });

  it('has no table in a list whose signs stand apart, an index with leaders, or two lines', async () => {
    for (const lines of [
      [
        ...cells(690, '1.', 'Dogs stay on a lead.'),
        ...cells(676, '2.', 'Cats too.'),
        ...cells(662, '3.', 'No fires.'),
      ],
      [690, 676, 662].flatMap((y) => cells(y, 'B . . . . . . . 2', 'D . . . . . . . S')),
      [...cells(690, 'Lena Ost', 'Harwick'), ...cells(676, 'Tower Hill', '5 May')],
    ]) {
      const document = await readOne('a.pdf', pdfOf([[...prose, ...lines]]));
      expect(passageTexts(document).join(' ')).not.toContain('|');
    }
  });

  it('has a paragraph for each item that has a number, but none where a number is part of a sentence', async () => {
    const lines = column(70, 690, [
      'It rests on holidays.',
      '1. Dogs stay on a lead.',
      '2. The bell rings on',
      '1. May at noon.',
    ]);
    expect(passageTexts(await readOne('a.pdf', pdfOf([[...prose, ...lines]]))).slice(1)).toEqual([
      'It rests on holidays.',
      '1. Dogs stay on a lead.',
      '2. The bell rings on 1. May at noon.',
    ]);
  });

  it('has no raised signs that lead to notes, but has those of units', async () => {
    const words: PdfLine[] = [
      [70, 690, 11, 'It crosses the river'],
      [168, 694, 6, '12'],
      [177, 690, 11, 'with a deck of 40 m'],
      [272, 694, 6, '2'],
      [284, 690, 11, 'in the middle of the day.'],
    ];
    expect(passageTexts(await readOne('a.pdf', pdfOf([[...prose, ...words]]))).at(-1)).toBe(
      'It crosses the river with a deck of 40 m2 in the middle of the day.',
    );
  });

  it('has a question in other letters than the text as the heading of its answer', async () => {
    const lines: PdfLine[] = [
      [70, 690, 11, 'What does it cost?', '1 0 0 1', 'bold'],
      [70, 676, 11, 'Two crowns.'],
    ];
    const { passages } = await readOne('a.pdf', pdfOf([[...prose, ...lines]]));
    expect(passages.at(-1)).toMatchObject({ heading: 'What does it cost?', text: 'Two crowns.' });
  });
});

describe('two columns', () => {
  const left = [
    'The ferry carries forty people,',
    'and it runs every half hour from',
    'dawn to dusk on all days of the',
    'week but Sundays, when it rests',
    'and the people walk to church by',
    'the old bridge.',
  ];
  const right = [
    'The bridge was built when the',
    'river was narrower than it is now,',
    'and it has been closed ever since',
    'the flood, which took away two of',
    'its seven arches and the house of',
    'the keeper.',
  ];
  const title: PdfLine = [70, 780, 20, 'The Ferry, the Bridge and the River'];
  const rows = left.flatMap((text, index): PdfLine[] => [
    [70, 740 - 14 * index, 11, text],
    [320, 740 - 14 * index, 11, right[index] ?? ''],
  ]);

  it('are read one after the other, however they are drawn', async () => {
    const drawn = [rows, [...rows.filter(([x]) => x === 320), ...rows.filter(([x]) => x === 70)]];
    for (const lines of drawn) {
      const document = await readOne('a.pdf', pdfOf([[title, ...lines]]));
      expect(passageTexts(document)).toEqual([left.join(' '), right.join(' ')]);
      expect(document.source.title).toBe('The Ferry, the Bridge and the River');
    }
  });
});

describe('text that is turned', () => {
  const lines = [
    'The ferry carries forty people and runs every half hour from dawn to dusk,',
    'and it is old.',
  ];

  it('is read as the page is shown, or as most of it runs', async () => {
    const up = lines.map((text, index): PdfLine => [60 + 14 * index, 60, 11, text, '0 1 -1 0']);
    const over = lines.map((text, index): PdfLine => [535, 60 + 14 * index, 11, text, '-1 0 0 -1']);
    const down = lines.map((text, index): PdfLine => [500 - 14 * index, 780, 11, text, '0 -1 1 0']);
    for (const [page, shown] of [
      [up, 90],
      [over, 180],
      [down, 270],
      [up, 0],
      [down, 0],
    ] as const) {
      expect(passageTexts(await readOne('a.pdf', pdfOf([page], {}, shown)))).toEqual([lines.join(' ')]);
    }
  });

  it('at the edge is none of the page’s lines, nor its title', async () => {
    const stamp: PdfLine = [30, 200, 20, 'Received 5 March 2024', '0 1 -1 0'];
    const document = await readOne('a.pdf', pdfOf([[stamp, ...column(70, 740, lines)]]));
    expect(passageTexts(document)).toEqual([lines.join(' ')]);
    expect(document.source.title).toBe('a');
    expect(noiseOf(document)).toEqual(['running-head: Received 5 March 2024']);
  });
});

it('with scripts is read without them, and that is said', async () => {
  const content = Buffer.from('BT /F1 11 Tf 70 700 Td (The ferry never sleeps.) Tj ET');
  const script = '/OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >>';
  const document = await readOne('a.pdf', pdfOfStream(deflateSync(content), '/FlateDecode', script));
  expect(passageTexts(document)).toEqual(['The ferry never sleeps.']);
  expect(document.warnings).toEqual(['It holds scripts, which are not run.']);
});

describe('what cannot be read', () => {
  it.each([
    ['text', Buffer.from('Just words.'), 'It is damaged, or not a PDF.'],
    [
      'a page without text',
      pdfOf([[]]),
      'It holds no text, perhaps only pictures of text: run a text recognition (OCR) over it first.',
    ],
  ])('is named: %s', async (_, bytes, reason) => {
    const { skipped } = await readCorpus(await folderWith({ 'a.pdf': bytes }));
    expect(inEnglish(skipped)).toEqual([{ file: 'a.pdf', reason }]);
  });
});
