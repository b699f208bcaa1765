import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('dialogue behind dashes', () => {
  it('is whose the incise says: Spanish', () => {
    const story =
      '—¿Cruzas? —preguntó Marta.\n—No lo sé —dijo Julio—. Depende.\n—¿De qué?\n—Del viento —dijo ella.';
    expect(whoSaysWhat(story, 'es')).toEqual([
      'Marta: ¿Cruzas?',
      'Julio: No lo sé',
      'Julio: Depende.',
      '?: ¿De qué?',
      '?: Del viento',
    ]);
  });

  it('is whose the incise says: French, without a dash', () => {
    const story = '— Tu viens ? demanda-t-elle.\n— Si tu veux, répondit Jacques. Pas avant.\n— Quand ?';
    expect(whoSaysWhat(story, 'fr')).toEqual([
      '?: Tu viens ?',
      'Jacques: Si tu veux',
      'Jacques: Pas avant.',
      '?: Quand ?',
    ]);
  });

  it('is whose the incise says: Portuguese, where names have articles', () => {
    const story = '— Vens hoje? — perguntou a Marta.\n— Não sei — disse o Júlio. — Depende.\n— De quê?';
    expect(whoSaysWhat(story, 'pt')).toEqual([
      'Marta: Vens hoje?',
      'Júlio: Não sei',
      'Júlio: Depende.',
      '?: De quê?',
    ]);
  });

  it('a single line is some where an incise tells so', () => {
    expect(whoSaysWhat('—No lo sé —dijo Julio—. Depende.\nLlovía.', 'es')).toEqual([
      'Julio: No lo sé',
      'Julio: Depende.',
    ]);
  });

  it.each([
    ['pl', '– Płyniesz dziś? – zapytała Marta.\n– Nie wiem – powiedział Jan. – To zależy.\n– Od czego?'],
    ['sv', '– Kommer du? – frågade Marta.\n– Jag vet inte – sade Jan. – Det beror på.\n– På vad?'],
  ])('is found without the incise where no verbs are known, and is nobody’s: %s', (language, story) => {
    const found = quotationsIn(story, language);
    expect(found).toHaveLength(4);
    expect(found.map(({ text }) => text).join()).not.toMatch(/Marta|Jan|Júlio/);
    expect(found.every(({ speaker }) => speaker === null)).toBe(true);
  });

  it('ends with whatever ends a sentence, also behind a quotation within', () => {
    const story = '—¿Qué dijo?\n—Dijo: «No lo sé.»\n—¿Y tú?';
    expect(whoSaysWhat(story, 'es')).toEqual(['?: ¿Qué dijo?', '?: Dijo: «No lo sé.»', '?: ¿Y tú?']);
  });

  it.each([
    ['es', '— Pintar los bancos.\n— Reparar las redes.\n— ¿Quién trae la pintura?\n— Comprar cuerda.'],
    ['pl', '– śniadanie o ósmej.\n– obiad. Kto ma koce?\n– powrót. Kto ma bilet?'],
    ['de', '– Bänke streichen\n– Netze flicken\n– Anna Berg anrufen'],
    ['fr', '— Le budget est adopté.\n— La rue est fermée.\n— Où se garer ? Derrière la mairie.'],
  ])('a list is none: %s', (language, list) => {
    expect(quotationsIn(list, language)).toEqual([]);
  });

  it('the questions of an interview in Japanese', () => {
    const text =
      '――いつ始めましたか。\n北野：十六歳のときです。\n――何が変わりましたか。\n北野：水です。私は嬉しい。\n――不安ですか。';
    expect(whoSaysWhat(text, 'ja')).toEqual([
      '?: いつ始めましたか。',
      '北野: 十六歳のときです。',
      '?: 何が変わりましたか。',
      '北野: 水です。私は嬉しい。',
      '?: 不安ですか。',
    ]);
  });
});
