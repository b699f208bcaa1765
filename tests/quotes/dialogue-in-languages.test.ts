import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';
import { documentOf, quotationsIn, whoSaysWhat } from './document.js';

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

describe('signatures and block quotes in other languages', () => {
  it.each([
    ['de', '„Wer rudert, der findet.“ – Anna Berg'],
    ['de', '„Wer rudert, der findet.“\n— **Anna Berg**, Ruderin'],
    ['de', '„Wer rudert, der findet.“ (Anna Berg)'],
    ['de', '„Wer rudert, der findet.“ (Anna Berg, Vorsitzende)'],
    ['de', '> Wer rudert, der findet.\n> — Anna Berg'],
    ['de', 'Am 3. März 2021 um 10:14 schrieb Anna Berg:\n> Wer rudert, der findet.'],
    ['de', 'Am 3. März 2021 schrieb Anna Berg <anna@eller.example>:\n> Wer rudert, der findet.'],
    ['de', '# Anna Berg schrieb:\n> Wer rudert, der findet.'],
    ['pl', 'W dniu 3.03.2021 o 10:14 Anna Berg <anna@eller.example> pisze:\n> Wer rudert, der findet.'],
  ])('%s: %s', (language, text) => {
    expect(whoSaysWhat(text, language)).toEqual(['Anna Berg: Wer rudert, der findet.']);
  });

  it('Chinese, with a long dash', () => {
    expect(whoSaysWhat('“河水不会说谎。”——林秀', 'zh')).toEqual(['林秀: 河水不会说谎。']);
  });

  it.each([
    ['a title and what it is', '„Rauch und Brot“ – Ein Lied', 'de'],
    ['a list below a quotation', '„Wer rudert, der findet.“\n– Bänke streichen\n– Netze flicken', 'de'],
    ['a block that nobody is named for', 'Was noch fehlt:\n> Ein Anker mit Kette.', 'de'],
  ])('%s is nobody’s', (_name, text, language) => {
    expect(quotationsIn(text, language).filter(({ speaker }) => speaker !== null)).toEqual([]);
  });

  it('a block quote is one in English mail, too', () => {
    const text = 'On 3 March 2021, Anna Berg wrote:\n> Put the truth on the first page.';
    expect(findQuotations(documentOf(text))).toMatchObject([
      { speaker: 'Anna Berg', text: 'Put the truth on the first page.' },
    ]);
  });
});

describe('what a speaker is called', () => {
  it('an office alone is no name', () => {
    expect(quotationsIn('商店街の会長は「にぎわいに期待したい」と話した。', 'ja')).toMatchObject([
      { speaker: null, mention: { text: '会長' } },
    ]);
  });

  it.each([
    ['de', '„Das ist ein Skandal!“, rief der Bäcker Jens Wiebe.', 'Jens Wiebe'],
    ['zh', '“我们会失去客人”，店主李明表示。', '李明'],
  ])('what they do is no part of a name: %s', (language, text, speaker) => {
    expect(quotationsIn(text, language)).toMatchObject([{ speaker }]);
  });
});
