import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { folderWith } from '../../support/folder.js';
import { passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

describe('CSV', () => {
  it('has a passage for each row, with the names of the columns', async () => {
    const csv =
      'speaker,date,words\r\nLena Ost,2024-05-03,"The ferry, they say, ""never"" sleeps."\r\n\r\nKarl Weg,,Nor do I.\r\n';
    const document = await readOne('a.csv', csv);
    expect(passageTexts(document)).toEqual([
      'speaker: Lena Ost\ndate: 2024-05-03\nwords: The ferry, they say, "never" sleeps.',
      'speaker: Karl Weg\nwords: Nor do I.',
    ]);
    expect(document.passages.map(({ place }) => place.paragraph)).toEqual([1, 2]);
    expect(document.source.title).toBe('a');
    expectSound(document);
  });

  it('of questions and answers has the questions as headings', async () => {
    const csv =
      'Question;Answer\nWhen does the ferry leave?;"At dawn, and then\nevery half hour."\nWhat does it cost?;Two crowns.';
    const document = await readOne('a.csv', csv);
    expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['When does the ferry leave?', 'At dawn, and then\nevery half hour.'],
      ['What does it cost?', 'Two crowns.'],
    ]);
  });

  it('without names of columns has plain rows', async () => {
    expect(passageTexts(await readOne('a.tsv', 'Monday\t2\nSunday\t3\n'))).toEqual([
      'Monday\n2',
      'Sunday\n3',
    ]);
  });

  it('with rows of different lengths is read', async () => {
    expect(passageTexts(await readOne('a.csv', 'day,fare\nMonday,2,more\nSunday\n'))).toEqual([
      'day: Monday\nfare: 2\nmore',
      'Sunday',
    ]);
  });

  it('whose quotation marks never close is named', async () => {
    const { documents, skipped } = await readCorpus(await folderWith({ 'a.csv': 'a,b\n"open,1\n' }));
    expect(documents).toEqual([]);
    expect(skipped[0]?.reason).toMatch(/^It is not a table that can be read: Quote Not Closed.*\.$/);
  });
});

describe('JSON Lines', () => {
  it('has a passage for each line', async () => {
    const lines = [
      { title: 'The ferry', text: 'It leaves at dawn.\nAnd at noon.' },
      {
        speaker: { name: 'Lena Ost' },
        tags: ['a', 1],
        deep: { a: { b: { c: { d: 1 } } } },
        none: null,
        yes: true,
      },
      'Just words.',
    ];
    const document = await readOne('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['The ferry', 'It leaves at dawn.\nAnd at noon.'],
      [null, 'speaker.name: Lena Ost\ntags: a, 1\ndeep.a.b.c: {"d":1}\nyes: true'],
      [null, 'Just words.'],
    ]);
    expect(document.warnings).toEqual([]);
    expectSound(document);
  });

  it('leaves out lines that are no JSON, and says so', async () => {
    const one = await readOne('a.ndjson', '{"a": "Words."}\n{broken\n');
    expect(passageTexts(one)).toEqual(['Words.']);
    expect(one.warnings).toEqual(['Line 2 is not JSON and is left out.']);
    const many = await readOne('a.ndjson', `x\n"Words."\ny\n${'['.repeat(100_000)}\n`);
    expect(passageTexts(many)).toEqual(['Words.']);
    expect(many.warnings).toEqual(['3 lines are not JSON and are left out, the first of them line 1.']);
  });
});
