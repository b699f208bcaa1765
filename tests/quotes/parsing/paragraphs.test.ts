import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/quotes/parsing/paragraphs.js';
import { documentOf } from '../document.js';

it('a line of a paragraph that was cut into passages belongs to the passage it begins in', () => {
  const document = documentOf('It rained.\nThe bridge held.\nAnna Berg slept.');
  const passages = document.passages.map((passage) => ({
    ...passage,
    place: { ...passage.place, paragraph: 1 },
  }));
  expect(paragraphsOf({ ...document, passages }).map(({ passage }) => passage)).toEqual([0, 1, 2]);
});
