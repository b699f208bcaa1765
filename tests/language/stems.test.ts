import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/stems.js';

describe('stem', () => {
  it.each([
    ['en', ['raise', 'raised', 'raising', 'raises']],
    ['en', ['hold', 'held', 'holding']],
    ['en', ['naturalise', 'naturalized', 'naturalising']],
    ['en', ['colour', 'colors', 'coloured']],
    ['en', ['travelled', 'traveled', 'travel']],
    ['en', ['five', '5']],
    ['en', ['child', 'children']],
    ['de', ['minister', 'ministern', 'ministers']],
    ['ru', ['министр', 'министра', 'министрами']],
    ['tr', ['kitap', 'kitaplar', 'kitapları']],
    ['ar', ['الوزير', 'وزير', 'للوزير', 'والوزير']],
    ['th', ['กา']],
  ])('is shared by forms of a word (%s: %j)', (language, forms) => {
    expect(new Set(forms.map((form) => stem(form, language))).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(stem('rise', 'en')).not.toBe(stem('raise', 'en'));
    expect(stem('hour', 'en')).not.toBe(stem('hor', 'en'));
    expect(stem('1984', 'en')).not.toBe(stem('1985', 'en'));
  });

  it('leaves words of languages without a stemmer as they are', () => {
    expect(stem('running', 'und')).toBe('running');
  });
});
