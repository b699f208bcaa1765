import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDocument, unpackDocument } from '../../src/corpus/packed-document.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { folderWith } from '../support/folder.js';

const TRANSCRIPT =
  'WEBVTT\n\n00:01.500 --> 00:04.000\n<v Ada>The river rose.\n\n00:05.000 --> 00:06.000\n<v Bo>When?\n';

describe('a packed document', () => {
  it('is the same when it is unpacked', async () => {
    const line = fc.constantFrom(
      '# A heading',
      '| a | b |',
      '| --- | --- |',
      '- one',
      '## One',
      '### One',
      'The river rose.',
      '',
      '> quoted',
      '😀 é',
      '364',
      'By Jane Doe',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const folder = await folderWith({ 'a.md': lines.join('\n'), 'b.txt': lines.join('\n\n') });
        for (const document of (await readCorpus(folder)).documents) {
          expect(unpackDocument(structuredClone(packDocument(document)))).toEqual(document);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what the rows of a table say of their origin', async () => {
    const csv = 'title,text,author\nOne,The river rose.,Ada\nTwo,It fell.,\n,Nobody saw it.,\n';
    const [document] = (await readCorpus(await folderWith({ 'a.csv': csv }))).documents;
    if (!document) throw new Error('The table was not read.');
    expect(document.passages.map(({ facts }) => facts?.author)).toEqual(['Ada', undefined, undefined]);
    expect(unpackDocument(structuredClone(packDocument(document)))).toEqual(document);
  });

  it('keeps the seconds of a transcript', async () => {
    const folder = await folderWith({ 'a.vtt': TRANSCRIPT });
    const [document] = (await readCorpus(folder)).documents;
    if (!document) throw new Error('The transcript was not read.');
    expect(document.passages.some(({ place }) => place.seconds !== undefined)).toBe(true);
    expect(unpackDocument(packDocument(document))).toEqual(document);
  });
});
