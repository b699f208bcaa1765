import { expect, it } from 'vitest';
import { bridgeReport, harwick } from '../../support/documents.js';
import { libraryOver } from '../../support/library.js';

it('names what an admin may want to look at', async () => {
  const { remarks } = await (await libraryOver({ ...harwick, 'copy.txt': bridgeReport })).check();
  expect(remarks).toContainEqual({ file: 'copy.txt', text: 'has the same text as bridge.txt' });
  expect(remarks).toContainEqual({ file: 'bridge.txt', text: 'has no date' });
  expect(remarks.filter(({ file }) => file === 'notes/ferry.md')).toEqual([]);
  expect(remarks.map(({ file }) => file)).toEqual(remarks.map(({ file }) => file).sort());
});

it.each([
  ['a.txt', '\ufeff\r\n', 'holds no text that could be read'],
  ['a.srt', 'The ferry leaves at dawn.\n', 'holds no text that could be read'],
  ['a.md', '```\ncode\n```\n', 'holds no paragraph that can be quoted'],
  [
    'a.txt',
    'The river rose, and the town waited for the council. '.repeat(400),
    'has a paragraph of 21,199 characters, which is quoted in pieces: blank lines between its paragraphs would keep them whole',
  ],
  ['a.txt', '12 34 56', 'is in a language that was not recognised'],
  [
    'a.txt',
    'Prom przewozi czterdzieści osób i psa od świtu do zmierzchu. Jest stary, ale wciąż pływa, bo nie ma mostu.',
    'is in Polish, of which the endings of words are not known: a question finds the very words only',
  ],
])('says of %s with %j what is odd', async (file, text, remark) => {
  const { remarks } = await (await libraryOver({ [file]: text })).check();
  expect(remarks).toContainEqual({ file, text: remark });
});

it('does not miss endings where words have none, nor a date where each row has its own', async () => {
  const { remarks } = await (
    await libraryOver({
      'a.txt': '部长们在首都会面，并同意明年再谈。',
      'b.jsonl': '{"text": "The river rose.", "date": "2024-05-03", "author": "Lena Ost"}\n',
    })
  ).check();
  expect(remarks).toEqual([
    { file: 'a.txt', text: 'has no date' },
    { file: 'a.txt', text: 'names no author, publisher or agency' },
  ]);
});

it('lists what was kept out of search, whole', async () => {
  const text = `The ferry\n\n1,204 views\n\nIt was late.\n\nIt was old.\n\nRead more: The ${'very '.repeat(20)}old bridge\n\nComments are closed.\n`;
  const { keptOut } = await (await libraryOver({ 'a.txt': text })).check();
  expect(keptOut).toEqual([
    { file: 'a.txt', kind: 'counter', text: '1,204 views' },
    { file: 'a.txt', kind: 'related', text: `Read more: The ${'very '.repeat(20)}old bridge` },
    { file: 'a.txt', kind: 'comments', text: 'Comments are closed.' },
  ]);
});

it('tells how long a paragraph is that is quoted in pieces, and only of one that is too long', async () => {
  const sentence = 'The mill of Tarn grinds rye from May to October, and the miller sells flour. ';
  const paragraph = (length: number) => `${sentence.repeat(200).slice(0, length - 1)}.`;
  const { remarks } = await (
    await libraryOver({
      'fits.txt': `Mill\n\nIt was cold.\n\n${paragraph(10_000)}\n\nIt rained.\n`,
      'long.txt': `Mills\n\nIt was cold.\n\n${paragraph(10_001)}\n\nIt rained.\n`,
    })
  ).check();
  const long = remarks.filter(({ text }) => text.startsWith('has a paragraph of'));
  expect(long).toEqual([
    { file: 'long.txt', text: expect.stringMatching(/^has a paragraph of 10,001 characters, /) },
  ]);
});

it('goes from file to file, and takes files without a text for no copies of each other', async () => {
  const { remarks } = await (
    await libraryOver({
      'c.txt': 'Mill\n\nThe mill is closed.\n',
      'a.txt': ' \n',
      'b.txt': ' \n',
    })
  ).check();
  expect(remarks.map(({ file }) => file)).toEqual(remarks.map(({ file }) => file).toSorted());
  expect(new Set(remarks.map(({ file }) => file)).size).toBe(3);
  expect(remarks.filter(({ text }) => text.includes('same text'))).toEqual([]);
});
