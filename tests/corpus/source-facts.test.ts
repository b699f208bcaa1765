import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { folderWith, writeFiles } from '../support/folder.js';
import { inEnglish } from '../support/in-english.js';

const prose = 'The ferry carries forty people and runs every half hour from dawn to dusk.';

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const { documents, skipped } = await readCorpus(await folderWith(files));
  return { sources: documents.map(({ source }) => source), documents, skipped };
}

it('names of several authors can be told apart, also with the family name before a comma', async () => {
  const by = (authors: string) => `---\nauthors: ${authors}\n---\n${prose}`;
  const { sources } = await read({
    'a.md': by('[Lena Ost, Karl Weg]'),
    'b.md': by('["Ost, Lena", "Weg, Karl"]'),
  });
  expect(sources.map(({ author }) => author)).toEqual(['Lena Ost, Karl Weg', 'Ost, Lena; Weg, Karl']);
});

it('a date is that with which the name of the file begins, where the text gives none', async () => {
  const { sources } = await read({
    '2024-03-05-fares.md': prose,
    '2024-03-06.md': `---\ndate: 2023-12-01\n---\n${prose}`,
    '2024-03-07 minutes.txt': `Minutes\n\n8 March 2024\n\n${prose}`,
    '2024-13-45.md': prose,
    '2024-03-051.md': prose,
    '20240305 minutes.md': prose,
    '202403051.md': prose,
    '2024-0305.md': prose,
    'journals/2024_03_05.md': prose,
    'until-2024-03-05.md': prose,
  });
  expect(sources.map(({ file, date }) => [file, date])).toEqual([
    ['2024-03-05-fares.md', '2024-03-05'],
    ['2024-03-051.md', null],
    ['2024-03-06.md', '2023-12-01'],
    ['2024-03-07 minutes.txt', '2024-03-08'],
    ['2024-0305.md', null],
    ['2024-13-45.md', null],
    ['20240305 minutes.md', '2024-03-05'],
    ['202403051.md', null],
    ['journals/2024_03_05.md', '2024-03-05'],
    ['until-2024-03-05.md', null],
  ]);
});

describe('a side file', () => {
  it('describes the file beside it, and is believed before it', async () => {
    const { sources, documents, skipped } = await read({
      'a.md': `---\ntitle: Draft\nauthor: Lena Ost\n---\n${prose}`,
      'a.md.yaml': 'title: The Ferry\ndate: 2024-05-03\nlanguage: de\n',
    });
    expect(sources).toMatchObject([
      { file: 'a.md', title: 'The Ferry', author: 'Lena Ost', date: '2024-05-03' },
    ]);
    expect(documents[0]?.language).toBe('de');
    expect(skipped).toEqual([]);
  });

  it('that is wrong is left out with a warning, and the document is read', async () => {
    const { documents, skipped } = await read({
      'a.txt': prose,
      'a.txt.yml': 'just words',
      'b.txt': prose,
      'b.txt.yaml': 'date: soon',
      'c.txt': prose,
      'c.txt.yaml': Uint8Array.from([0, 1, 2, 3]),
    });
    expect(documents.map(({ warnings }) => warnings)).toEqual([
      ['a.txt.yml is left out: it holds no lines such as “title: …”.'],
      ['The date in b.txt.yaml is not a date such as 2024-12-25 and is left out.'],
      ['c.txt.yaml is left out: it holds no lines such as “title: …”.'],
    ]);
    expect(skipped).toEqual([]);
  });

  it('names what it holds beside facts, which front matter may hold for other programs', async () => {
    const { documents } = await read({
      'a.md': `---\ntitel: Draft\ntags: [ferry]\n---\n${prose}`,
      'b.txt': prose,
      'b.txt.yaml': 'Title: The Ferry\nauthors: [Lena Ost]\nlang: en\ndata: 2024-05-03\nkind: note',
    });
    expect(documents.map(({ warnings }) => warnings)).toEqual([
      [],
      [
        'b.txt.yaml can only give title, author, publisher, credit, date, url, language; left out: data, kind.',
      ],
    ]);
  });

  it('that refers to itself without end is left out', async () => {
    const { sources } = await read({ 'a.txt': prose, 'a.txt.yaml': `title: &a [${'*a,'.repeat(20_000)}]\n` });
    expect(sources).toMatchObject([{ file: 'a.txt' }]);
  });

  it('may begin its keys with capitals', async () => {
    const { sources } = await read({ 'a.txt': prose, 'a.txt.yaml': 'Title: The Ferry\nAuthor: Lena Ost' });
    expect(sources).toMatchObject([{ title: 'The Ferry', author: 'Lena Ost' }]);
  });

  it('without its document is named', async () => {
    const { skipped } = await read({
      'b/a.txt.yaml': 'title: The Ferry',
      'b/footnote.json': '{"channels": [{"files": "a"}]}',
      'b/footnote.yaml': 'defaults: []',
      'notes.yaml': 'title: Notes',
    });
    expect(inEnglish(skipped)).toEqual([
      { file: 'b/a.txt.yaml', reason: 'It would describe “a.txt”, which is not beside it.' },
      {
        file: 'b/footnote.json',
        reason: 'Settings are read only in the folder of documents itself, not in one below it.',
      },
      {
        file: 'b/footnote.yaml',
        reason: 'Settings are read only in the folder of documents itself, not in one below it.',
      },
      {
        file: 'notes.yaml',
        reason: 'It describes no document: to describe “notes.pdf” it would be called “notes.pdf.yaml”.',
      },
    ]);
  });

  it('that changes makes its document new', async () => {
    const folder = await folderWith({ 'a.txt': prose, 'a.txt.yaml': 'title: The Ferry' });
    const { documents } = await readCorpus(folder);
    const previous = new Map(documents.map((document) => [document.source.file, document]));
    expect((await readCorpus(folder, { previous })).documents[0]).toBe(documents[0]);
    await writeFiles(folder, { 'a.txt.yaml': 'title: The Bridge' });
    expect((await readCorpus(folder, { previous })).documents[0]?.source.title).toBe('The Bridge');
  });
});

describe('the folder’s settings', () => {
  const settings = `defaults:
  - files: "**"
    publisher: Harwick Gazette
  - files: news/**/*.txt
    url: https://example.org/{path}?n={name}
    language: de
  - files: news/?.txt
    publisher: Harwick News
`;

  it('hold for the files that match, where these say nothing themselves', async () => {
    const { sources, documents, skipped } = await read({
      'footnote.yaml': settings,
      'a.md': `---\npublisher: Lena Ost\n---\n${prose}`,
      'news/b.txt': prose,
      'news/old/c d.txt': prose,
      'news/e.md': prose,
    });
    expect(sources.map(({ file, publisher, url }) => [file, publisher, url])).toEqual([
      ['a.md', 'Lena Ost', null],
      ['news/b.txt', 'Harwick News', 'https://example.org/news/b.txt?n=b'],
      ['news/e.md', 'Harwick Gazette', null],
      ['news/old/c d.txt', 'Harwick Gazette', 'https://example.org/news/old/c%20d.txt?n=c%20d'],
    ]);
    expect(documents.map(({ language }) => language)).toEqual(['en', 'de', 'en', 'de']);
    expect(skipped).toEqual([]);
  });

  it('hold for a whole folder by its name alone', async () => {
    for (const folder of ['news', 'news/', './news']) {
      const { sources } = await read({
        'footnote.yaml': `defaults:\n  - files: ${folder}\n    publisher: Harwick News\n`,
        'news.txt': prose,
        'news/old/a.txt': prose,
      });
      expect(sources.map(({ publisher }) => publisher)).toEqual([null, 'Harwick News']);
    }
  });

  it('that change make the files they are about new, and only those', async () => {
    const folder = await folderWith({ 'a.txt': prose, 'news/b.txt': prose });
    const { documents } = await readCorpus(folder);
    const previous = new Map(documents.map((document) => [document.source.file, document]));
    await writeFiles(folder, {
      'footnote.yaml': 'defaults:\n  - files: news/*\n    publisher: Harwick News\n',
    });
    const again = await readCorpus(folder, { previous });
    expect(again.documents[0]).toBe(documents[0]);
    expect(again.documents[1]?.source.publisher).toBe('Harwick News');
  });

  it.each([
    ['defaults: none', /^Its defaults are left out: defaults: must be a list\.$/],
    [
      'defaults: [news]',
      /^Its defaults are left out: defaults, entry 1: must hold lines such as “files: …”\.$/,
    ],
    ['columns: none', /^Its columns are left out: columns: must be a list\.$/],
    [
      'columns:\n  - files: a.csv\n    question: Q',
      /^Its columns are left out: columns, entry 1: there is no setting “question”, only “files”, “text”, /,
    ],
    [
      'defaults:\n  - publisher: Lena',
      /^Its defaults are left out: defaults, entry 1, files: must be a pattern of files\.$/,
    ],
  ])('that are no list of entries are named, and the documents are read: %s', async (yaml, reason) => {
    const { sources, skipped } = await read({ 'a.txt': prose, 'footnote.yaml': yaml });
    expect(sources).toHaveLength(1);
    expect(inEnglish(skipped)).toEqual([{ file: 'footnote.yaml', reason: expect.stringMatching(reason) }]);
  });

  it.each([
    [
      'editor: Lena',
      'The editor in entry 2 of its defaults is left out, because defaults give only author, publisher, url, language.',
    ],
    [
      'title: Minutes',
      'The title in entry 2 of its defaults is left out, because defaults give only author, publisher, url, language.',
    ],
    [
      'date: 2024-05-01',
      'The date in entry 2 of its defaults is left out, because defaults give only author, publisher, url, language.',
    ],
    ['language: german', 'The language in entry 2 of its defaults is not a code such as en and is left out.'],
    [
      'url: example.org/{name}',
      'The url in entry 2 of its defaults is not an address that begins with http:// or https:// and is left out.',
    ],
    [
      'author: {first: Lena}',
      'The author in entry 2 of its defaults is not a name or a list of names and is left out.',
    ],
  ])('name a value that is wrong, and the rest holds: %s', async (line, reason) => {
    const { sources, documents, skipped } = await read({
      'a.txt': prose,
      'footnote.yaml': `defaults:
  - files: "*"
    url: https://example.org/{name}
    language: de
  - files: a.txt
    ${line}
    publisher: Harwick News
`,
    });
    expect(inEnglish(skipped)).toEqual([{ file: 'footnote.yaml', reason }]);
    expect(sources).toMatchObject([
      { publisher: 'Harwick News', url: 'https://example.org/a', author: null },
    ]);
    expect(documents).toMatchObject([{ language: 'de' }]);
  });

  it('name their patterns that no file fits, each once', async () => {
    const { unusedPatterns } = await readCorpus(
      await folderWith({
        'news/a.txt': prose,
        'scan.bin': Uint8Array.from([0, 1, 2]),
        'footnote.yaml': `defaults:
  - files: new/**
    publisher: Harwick News
  - files: new/**
    language: de
  - files: scan.bin
    language: de
columns:
  - files: faq/*.csv
    text: answer
`,
      }),
    );
    expect(unusedPatterns()).toEqual([
      { file: 'footnote.yaml', pattern: 'new/**' },
      { file: 'footnote.yaml', pattern: 'faq/*.csv' },
    ]);
  });

  it('may be empty', async () => {
    expect((await read({ 'a.txt': prose, 'footnote.yaml': '' })).skipped).toEqual([]);
  });
});
