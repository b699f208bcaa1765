import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, type PassageIndex } from '../../../src/retrieval/passage-index.js';
import { findCodes } from '../../../src/retrieval/question/codes.js';
import { documentOf } from '../documents.js';

const codesIn = (question: string) => findCodes(question, 'en').map(({ text }) => text);

describe('names of letters and digits', () => {
  it('begin with letters that have capitals, and are whole', () => {
    expect(codesIn('Is S3, x509 or b2b supported, s3 and utf8?')).toEqual(['S3', 'x509', 'b2b', 'utf8']);
    expect(codesIn('10kg, 3rd, 5pm, 2019, covid-19, mid-2019, v2.4.1, H.264')).toEqual([]);
    expect(codesIn('في سنتي 2000 و2005, 阿波罗1号')).toEqual([]);
  });

  it('are found in every way to write them, and not where their parts stand apart', () => {
    const [code] = findCodes('covid19', 'en');
    for (const text of ['Covid19.', 'COVID-19 tests', 'covid 19', 'post-Covid19'])
      expect(code?.pattern.test(text)).toBe(true);
    for (const text of ['covid in 19 towns', 'covid192', 'xcovid19'])
      expect(code?.pattern.test(text)).toBe(false);
    expect(findCodes('s3', 'en')[0]?.pattern.test('Wang’s 3 ministers')).toBe(false);
  });
});

describe('a question with one', () => {
  const guide = documentOf(
    'Guide',
    [
      'Support is available by mail on 3 days, and the bank’s 3 clerks help with storage.',
      'Uploads go to S3 buckets; support for S-3 needs an option of the server.',
      'Videos are encoded with H.264 only when the server is fast.',
      'Older videos are encoded with h265 by the server.',
      'Create a pair of keys on the page of the account.',
      'A parcel weighs 10kg at most, and a letter weighs 20 g.',
    ],
    [null, null, null, null, 'WPA2', null],
  );
  let index: PassageIndex;
  beforeAll(async () => {
    index = await buildIndex([guide]);
  });
  const ask = (text: string) => {
    const { status, passages, missing } = index.rank({ text, limit: 3 });
    return { status, passages: passages.map(({ passage }) => passage), missing };
  };

  it('is answered by what has it, in the text or in a heading above', () => {
    expect(ask('s3 support?')).toMatchObject({ status: 'answered', passages: [1] });
    expect(ask('what is encoded with h264')).toMatchObject({ status: 'answered', passages: [2] });
    expect(ask('keys for wpa2')).toMatchObject({ status: 'answered', passages: [4] });
    expect(ask('are videos encoded with h264 or h265').passages.toSorted()).toEqual([2, 3]);
  });

  it('is not where it stands nowhere, which is said', () => {
    expect(ask('s4 support?')).toMatchObject({ status: 'unanswered', missing: ['s4'] });
    expect(ask('is mp3 encoded by the server')).toMatchObject({ status: 'unanswered', missing: ['mp3'] });
  });

  it('shows what has it before what shares a word, where it is not answered', () => {
    expect(ask('which colour does the h264 cable of the grandmother have')).toMatchObject({
      status: 'unanswered',
      passages: expect.arrayContaining([2]),
    });
    expect(ask('which colour does the h264 cable of the grandmother have').passages[0]).toBe(2);
  });

  it('is answered by what stands below a title with it, which a row of a table may have of its own', async () => {
    const manual = documentOf('Manual of the B2B shop', ['The shop sells fuel by the litre.']);
    const list = documentOf('Prices', ['The price is four coins.', 'The price is five coins.']);
    const [first, second] = list.passages;
    if (!first || !second) throw new Error('There are two rows.');
    const rows = { ...list, passages: [first, { ...second, facts: { title: 'Reader X509' } }] };
    const all = await buildIndex([manual, guide, rows]);
    const found = (own: PassageIndex, text: string) =>
      own.rank({ text, limit: 3 }).passages.map(({ document, passage }) => [document, passage]);
    expect(found(all, 'what does the b2b shop sell')[0]).toEqual([0, 0]);
    expect(found(all, 'what is the price of the x509 reader')[0]).toEqual([2, 1]);
    expect(found(all.partWith([1, 2]), 'keys for wpa2')[0]).toEqual([0, 4]);
    expect(found(all.partWith([0, 2]), 'keys for wpa2')).not.toContainEqual([1, 4]);
  });

  it('leaves numbers with units as they are, written in one or apart', () => {
    expect(ask('parcel 10 kg')).toMatchObject({ status: 'answered', passages: [5] });
    expect(ask('parcel 10kg')).toMatchObject({ status: 'answered', passages: [5] });
  });
});
