import { describe, expect, it } from 'vitest';
import { demonymsOf } from '../../src/language/demonyms.js';
import { stem } from '../../src/language/stems.js';

const related = (word: string, language: string) => demonymsOf(stem(word, language), language);

describe('demonymsOf', () => {
  it.each([
    ['en', 'japanese', 'japan'],
    ['en', 'american', 'america'],
    ['en', 'canadian', 'canada'],
    ['en', 'iraqi', 'iraq'],
    ['en', 'european', 'europe'],
    ['de', 'chinesisch', 'china'],
    ['es', 'aleman', 'alemania'],
    ['fr', 'italien', 'italie'],
  ])('in %s links %s and %s, both ways', (language, people, land) => {
    expect(related(people, language)).toContain(stem(land, language));
    expect(related(land, language)).toContain(stem(people, language));
  });

  it('links nothing else, and nothing where the language is not known', () => {
    expect(related('human', 'en')).toEqual([]);
    expect(related('swedish', 'en')).not.toContain(stem('switzerland', 'en'));
    expect(related('japanese', 'und')).toEqual([]);
  });
});
