import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('a quotation over several paragraphs', () => {
  it.each([
    [
      'es',
      'Ana Ruiz dijo: «Es viejo.\n»Lo sabemos.\n»Por eso lo cerramos.» Luego se fue.',
      '«Es viejo.\n»Lo sabemos.\n»Por eso lo cerramos.',
    ],
    ['fr', 'Anne Dupont a dit : « Il est vieux.\n« Nous le savons. »', '« Il est vieux.\n« Nous le savons.'],
    ['de', 'Anna Berg sagte: „Sie ist alt.\n„Wir wissen es.“', '„Sie ist alt.\n„Wir wissen es.'],
  ])('goes on with its mark: %s', (language, text, words) => {
    expect(quotationsIn(text, language).map((found) => found.text)).toEqual([words.replace(/^[«„] ?/, '')]);
  });

  it('does not go on in a paragraph without a mark', () => {
    const text =
      'Anna Berg sagte: „Die Brücke ist sehr alt.\nDann ging sie. Tom Hille sagte: „Wir wissen es.“';
    expect(whoSaysWhat(text, 'de')).toEqual([
      'Anna Berg: Die Brücke ist sehr alt.',
      'Tom Hille: Wir wissen es.',
    ]);
  });
});
