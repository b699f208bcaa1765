import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { documentOf } from '../documents.js';

describe('the same report in two files', () => {
  const report =
    'The council of Tarn voted on Friday to close the quarry, because dust had settled on the vineyards all summer.';
  const edited = report.replace('all summer', 'the whole summer');

  it('is shown once, with both places', async () => {
    const twice = await buildIndex([
      documentOf('First', [report]),
      documentOf('Second', ['Nothing here.', edited]),
    ]);
    const { passages } = twice.rank({ text: 'why did the council close the quarry', limit: 5 });
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({ document: 0, passage: 0, alsoIn: [{ document: 1, passage: 1 }] });
  });

  it('is shown once where one of the two names its reporter', async () => {
    const named = report.replace('voted on Friday', 'voted on Friday, Mira Lund reports,');
    const twice = await buildIndex([documentOf('First', [report]), documentOf('Second', [named])]);
    expect(twice.rank({ text: 'why did the council close the quarry', limit: 5 }).passages).toHaveLength(1);
  });

  it('is shown once where one of the two stands in a text of another language', async () => {
    const notice = 'Mind the step, please.';
    const twice = await buildIndex([
      documentOf('First', [
        'The quarry of Tarn is closed to all visitors until the end of the month.',
        notice,
      ]),
      documentOf('Second', [
        'Der Steinbruch ist bis zum Ende des Monats für alle Besucher geschlossen.',
        notice,
      ]),
    ]);
    const { passages } = twice.rank({ text: '“mind the step”', limit: 5 });
    expect(passages.map(({ alsoIn }) => alsoIn)).toEqual([[{ document: 1, passage: 1 }]]);
  });

  it.each([
    ['of another day', 'on Friday', 'on Monday'],
    ['of another town', 'Tarn', 'Velm'],
    ['with another number', 'all summer', 'for 3 summers', 'for 4 summers'],
    ['with another number in words', 'all summer', 'for three summers', 'for four summers'],
  ])('is another report %s', async (_, words, instead, elsewhere = words) => {
    const one = report.replace(words, instead);
    const other = report.replace(words, elsewhere);
    const twice = await buildIndex([documentOf('First', [one]), documentOf('Second', [other])]);
    const { passages } = twice.rank({ text: 'why did the council close the quarry', limit: 5 });
    expect(passages.map(({ alsoIn }) => alsoIn)).toEqual([[], []]);
  });
});
