import { describe, expect, it } from 'vitest';
import { passageTexts, readOne } from '../read-one.js';

const title = 'The Bridge\n\n';
const short = 'It was closed in March and it was opened again in May.';
const long = 'The council of the town spoke for a long time about the bridge, the ferry and the road. '
  .repeat(60)
  .trim();

describe('a long paragraph', () => {
  it('of ordinary length stays whole', async () => {
    const paragraph = long.slice(0, 1_999);
    expect(passageTexts(await readOne('a.txt', `${title}${paragraph}\n\n${short}`))).toEqual([
      paragraph,
      short,
    ]);
  });

  it('is cut between sentences into pieces of a readable size', async () => {
    const document = await readOne('a.txt', `${title}${short}\n\n${long}\n\n${short}`);
    const pieces = document.passages.slice(1, -1);
    expect(pieces.length).toBeGreaterThan(3);
    for (const { text, place } of pieces) {
      expect(text.length).toBeGreaterThan(600);
      expect(text.length).toBeLessThanOrEqual(1_200);
      expect(text).toMatch(/^The council .* road\.$/);
      expect(place).toMatchObject({ paragraph: 2, lines: [5, 5] });
    }
    expect(pieces.map(({ text }) => text).join(' ')).toBe(long);
    expect(document.passages.at(-1)?.place).toMatchObject({ paragraph: 3, lines: [7, 7] });
  });

  it('keeps a sentence whole that is longer than a piece should be', async () => {
    const sentence = `The mayor said that ${'the bridge and '.repeat(100)}the road would be closed.`;
    const pieces = passageTexts(await readOne('a.txt', `${title}${long} ${sentence}`));
    expect(pieces.at(-1)).toBe(sentence);
  });

  it('that is one endless sentence is cut between words', async () => {
    const words = 'and the bridge '.repeat(1_000).trim();
    const pieces = passageTexts(await readOne('a.txt', `${title}${words}`));
    expect(pieces.join(' ')).toBe(words);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(2_000);
  });

  it('that is one endless word is cut between characters as people see them', async () => {
    const family = '👩‍👩‍👧';
    const pieces = passageTexts(await readOne('a.txt', title + family.repeat(1_000)));
    expect(pieces.join('')).toBe(family.repeat(1_000));
    for (const piece of pieces) expect(piece.replaceAll(family, '')).toBe('');
  });

  it('of lines is cut between lines', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `| row ${index} | a cell with words. And more |`);
    const table = `| a | b |\n|---|---|\n${rows.join('\n')}`;
    const pieces = passageTexts(await readOne('a.md', table));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('\n')).toBe(table);
  });

  it('obeys the sizes that are set', async () => {
    const limits = { paragraphUnits: 300, passageUnits: 200 };
    const pieces = passageTexts(await readOne('a.txt', `${title}${long}`, limits));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(200);
  });
});

describe('the headings above a passage', () => {
  const above = async (file: string, content: string) =>
    (await readOne(file, content)).passages.map(({ heading, above: outer = [] }) => [...outer, heading]);

  const expected = [
    [null],
    ['1.1', 'Added'],
    ['1.1', 'Removed'],
    ['1.1', 'Removed', 'At sea'],
    ['1.0', 'Added'],
    ['Notes'],
  ];

  it('are those that it stands within, without the title', async () => {
    const text = `# Changes\n\n${short}\n\n## 1.1\n\n### Added\n\n${short}\n\n### Removed\n\n${short}\n
#### At sea\n\n${short}\n\n## 1.0\n\n### Added\n\n${short}\n\n## Notes\n\n${short}\n`;
    expect(await above('a.md', text)).toEqual(expected);
    const page = text
      .replace(/^(#+) (.*)$/gm, (_, marks: string, words) => `<h${marks.length}>${words}</h${marks.length}>`)
      .replaceAll(short, `<p>${short}</p>`);
    expect(await above('a.html', `<main>${page}</main>`)).toEqual(expected);
  });

  it('are one where their levels are not known', async () => {
    expect(await above('a.txt', `The Log\n\n${short}\n\n1. ONE\n\n${short}\n\n2. TWO\n\n${short}\n`)).toEqual(
      [[null], ['1. ONE'], ['2. TWO']],
    );
  });
});
