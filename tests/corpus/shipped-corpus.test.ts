import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.js';

const folder = fileURLToPath(new URL('../../corpus', import.meta.url));

describe('the shipped documents', () => {
  it('are read without anything odd', async () => {
    const { documents, skipped } = await readCorpus(folder);
    expect(skipped).toEqual([]);
    expect(documents.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(documents.map(({ source }) => source)).toEqual([
      {
        file: 'about-footnote.md',
        title: 'About Footnote',
        author: null,
        publisher: null,
        credit: null,
        date: null,
        url: null,
      },
      {
        file: 'china-japan-foreign-ministers.md',
        title: 'Japan and China agree to hold a security dialogue',
        author: null,
        publisher: 'Reuters',
        credit: 'Reuters/Ejiofor Ezeifeoma',
        date: '2024-12-25',
        url: null,
      },
    ]);
  });

  it('name every format that Footnote reads', async () => {
    const { documents } = await readCorpus(folder);
    const { FORMATS } = await import('../../src/corpus/formats.js');
    const about = documents[0]?.text ?? '';
    const spelledOut = new Set(about.match(/\.[a-z]+(?=`)/g));
    expect(
      FORMATS.filter((ending) => !['.text', '.markdown'].includes(ending) && !spelledOut.has(ending)),
    ).toEqual([]);
  });
});
