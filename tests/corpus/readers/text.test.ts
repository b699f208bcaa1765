import { describe, expect, it } from 'vitest';
import { bridgeReport } from '../../support/documents.js';
import { noiseOf, passageTexts, readOne, texts } from '../read-one.js';

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

it('a file of another kind is read as it stands, and that is said', async () => {
  const warningsOf = async (text: string) => (await readOne('a.txt', text)).warnings.join();
  expect(await warningsOf('<!DOCTYPE html>\n<html><p>The lock closes at eight.</p></html>')).toContain(
    '.html',
  );
  expect(await warningsOf('{\\rtf1\\ansi The lock closes at eight.\\par}')).toContain('.docx');
  expect(await warningsOf('The tag <html> stands first.')).toBe('');
});

it('the markup of a wiki is read as it stands, and that is said', async () => {
  const warned = "'''Harwick''' is a town on the [[River Harr|Harr]].\n\nIt is old.\n";
  expect((await readOne('a.txt', warned)).warnings).toEqual([expect.stringContaining('markup of a wiki')]);
  expect((await readOne('a.txt', 'See [[note]] for more.\n\nIt is old.\n')).warnings).toEqual([]);
});
