import { expect, it } from 'vitest';
import { readOne } from '../read-one.js';

it('the name of a file is its title without the mark that programs for notes put behind it', async () => {
  const id = 'aabbccddeeff00112233445566778899';
  for (const file of [`Fares ${id}.csv`, `Fares ${id}_all.csv`, 'Fares.csv']) {
    expect((await readOne(file, 'Who,Fare\nAdults,4\n')).source.title).toBe('Fares');
  }
  expect((await readOne(`${id}.csv`, 'Who,Fare\nAdults,4\n')).source.title).toBe(id);
});
