import { describe, expect, it } from 'vitest';
import { passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const sentence = 'The council met on Monday evening and spoke about the new bridge for three hours.';

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
