import { expect, it } from 'vitest';
import { readOne } from '../read-one.js';

it('what kind of text it is stands above its title, in whatever format', async () => {
  const prose = 'The harbour opens a new quay for small boats on Saturday. It has forty berths.';
  for (const [file, text] of [
    ['a.txt', `PRESS RELEASE\nFor immediate release\n\nHarbour opens new quay\n\n${prose}`],
    ['a.txt', `PRESSEMITTEILUNG\n\nHarbour opens new quay\n\n${prose}`],
    ['a.txt', `NEWS RELEASE\n\nEmbargo: none\n\nHarbour opens new quay\n\n${prose}`],
    ['a.md', `# Press release\n\n# Harbour opens new quay\n\n${prose}`],
  ] as const) {
    const { source, passages } = await readOne(file, text);
    expect(source.title).toBe('Harbour opens new quay');
    expect(passages.map(({ text: passage }) => passage)).toEqual([prose]);
  }
  const contact = 'Contact: Lena Ost\nEmail: lena@example.org';
  for (const title of ['Harbour opens new quay', 'HARBOUR OPENS NEW QUAY']) {
    const { source, passages } = await readOne('a.txt', `NEWS RELEASE\n\n${contact}\n\n${title}\n\n${prose}`);
    expect(source.title).toBe(title);
    expect(passages.map(({ text: passage }) => passage)).toEqual([contact, prose]);
  }
  const about = `${prose}\n\n# Press release\n\n${prose}`;
  expect((await readOne('a.md', about)).passages.map(({ heading }) => heading)).toEqual([
    null,
    'Press release',
  ]);
});

it('the name of a file is its title without the mark that programs for notes put behind it', async () => {
  const id = 'aabbccddeeff00112233445566778899';
  for (const file of [`Fares ${id}.csv`, `Fares ${id}_all.csv`, 'Fares.csv']) {
    expect((await readOne(file, 'Who,Fare\nAdults,4\n')).source.title).toBe('Fares');
  }
  expect((await readOne(`${id}.csv`, 'Who,Fare\nAdults,4\n')).source.title).toBe(id);
});
