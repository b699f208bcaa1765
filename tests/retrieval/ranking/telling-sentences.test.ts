import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.js';
import { answerFrom } from '../asking.js';
import { documentOf } from '../documents.js';

const asList = (document: Document): Document => ({
  ...document,
  passages: document.passages.map((passage) => ({ ...passage, form: 'lines' })),
});

describe('what tells a price', () => {
  it('is not the price of what stands in the first line of a list', async () => {
    const list = asList(documentOf('Prices', ['Adult ticket: ask at the desk\nParking: 5 pounds']));
    expect((await answerFrom([list], 'what does an adult ticket cost')).status).not.toBe('answered');
    expect(await answerFrom([list], 'how much is parking')).toMatchObject({
      status: 'answered',
      marked: 'Parking: 5 pounds',
    });
  });

  it('is the plainest that comes first below a heading', async () => {
    const tours = documentOf(
      'Farm',
      [
        'It is 8 pounds. Whoever books two weeks ahead in writing pays 5 pounds, a cup of tea in the garden room included.',
      ],
      ['Tours of the orchard'],
    );
    expect(await answerFrom([tours], 'how much is the tour of the orchard')).toMatchObject({
      status: 'answered',
      marked: 'It is 8 pounds.',
    });
  });

  it('need not say again what the heading above it says', async () => {
    const farm = documentOf(
      'Farm',
      ['Geese walk on the meadow.', 'It is 8 pounds.', 'The shop sells eggs for 3 pounds.'],
      ['Geese', 'Guided tours of the orchard in spring', 'Shop'],
    );
    expect(await answerFrom([farm], 'how much does the tour cost')).toMatchObject({
      status: 'answered',
      marked: 'It is 8 pounds.',
    });
  });

  it('may be that there is none', async () => {
    const entry = documentOf('Museum', ['Entry is free on Sundays.', 'The shop sells eggs.']);
    expect(await answerFrom([entry], 'how much is entry')).toMatchObject({
      status: 'answered',
      passage: 'Entry is free on Sundays.',
    });
  });

  it('is no number of something else', async () => {
    const walk = documentOf('The walk', ['The walk takes 20 minutes.', 'The walk passes 3 bridges.']);
    expect(await answerFrom([walk], 'how many minutes does the walk take')).toMatchObject({
      status: 'answered',
      marked: 'The walk takes 20 minutes.',
    });
  });
});
