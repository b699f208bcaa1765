import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/stems.js';

describe('stem', () => {
  it.each([
    ['en', ['raise', 'raised', 'raising', 'raises']],
    ['en', ['hold', 'held', 'holding']],
    ['en', ['naturalise', 'naturalized', 'naturalising']],
    ['en', ['colour', 'colors', 'coloured']],
    ['en', ['travelled', 'traveled', 'travel']],
    ['en', ['fuelled', 'fueling', 'fuel']],
    ['en', ['spelling', 'spelled', 'spell']],
    ['en', ['uninstalling', 'uninstalled', 'uninstall']],
    ['en', ['five', '5', 'fifth']],
    ['en', ['iii', '3', 'third']],
    ['en', ['child', 'children']],
    ['de', ['minister', 'ministern', 'ministers']],
    ['ru', ['министр', 'министра', 'министрами']],
    ['tr', ['kitap', 'kitaplar', 'kitapları']],
    ['ar', ['الوزير', 'وزير', 'للوزير', 'والوزير']],
    ['ar', ['مدينه', 'المدينه', 'لمدينه', 'بالمدينه', 'ومدينه', 'مدينتهم']],
    ['ar', ['لاعب', 'اللاعب', 'لاعبون', 'اللاعبين']],
    ['zh', ['三', '3']],
    ['zh', ['十九', '19']],
    ['zh', ['一千零五', '1005']],
    ['ja', ['二〇一五', '2015']],
    ['bg', ['вестник', 'вестници']],
    ['bg', ['книга', 'книги', 'книгата']],
    ['th', ['กา']],
  ])('is shared by forms of a word (%s: %j)', (language, forms) => {
    expect(new Set(forms.map((form) => stem(form, language))).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(stem('rise', 'en')).not.toBe(stem('raise', 'en'));
    expect(stem('hour', 'en')).not.toBe(stem('hor', 'en'));
    expect(stem('1984', 'en')).not.toBe(stem('1985', 'en'));
  });

  it('gives every word of every language something', () => {
    const letters = [
      ...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
      ...'abcdefghijklmnopqrstuvwxyzäöüßéåøőžş',
      ...'αβγδεζηθ',
    ];
    const languages =
      'ar hy bg da nl en fi fr de el hu hi id ga it lt ne no pt ro ru sr es sv ta tr uk'.split(' ');
    const word = fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(word, (form) => {
        for (const language of languages) expect(stem(form, language)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('leaves words of languages without a stemmer as they are', () => {
    expect(stem('running', 'und')).toBe('running');
  });
});
