import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationsOf } from '../../src/language/derivations.js';
import { stem } from '../../src/language/stems.js';
import { anyLanguage } from './texts.js';

describe('derivationsOf', () => {
  it.each([
    ['stability', 'stable'],
    ['diplomacy', 'diplomatic'],
    ['economy', 'economic'],
    ['decided', 'decision'],
    ['expanding', 'expansion'],
    ['responded', 'response'],
    ['agreed', 'agreement'],
    ['died', 'death'],
    ['length', 'long'],
    ['sold', 'sale'],
  ])('links %s and %s, both ways', (one, other) => {
    expect(derivationsOf(one, 'en')).toContain(stem(other, 'en'));
    expect(derivationsOf(other, 'en')).toContain(stem(one, 'en'));
  });

  it.each([
    ['state', 'statement'],
    ['depart', 'department'],
    ['number', 'numb'],
    ['policy', 'police'],
    ['tend', 'tent'],
  ])('leaves %s and %s apart', (one, other) => {
    expect(derivationsOf(one, 'en')).not.toContain(stem(other, 'en'));
    expect(derivationsOf(other, 'en')).not.toContain(stem(one, 'en'));
  });

  it('never gives a word itself, and knows English only', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), anyLanguage, (form, language) => {
        const derived = derivationsOf(form, language);
        expect(derived).not.toContain(stem(form, language));
        if (language !== 'en') expect(derived).toEqual([]);
      }),
    );
  });
});
