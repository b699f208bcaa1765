import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

/** Turns from pairs of a speaker and words, one a line. */
const turns = (said: readonly (readonly [string, string])[], colon = ': ') =>
  said.map(([name, words]) => `${name}${colon}${words}`).join('\n');

describe('turns of a transcript in any language', () => {
  const SAID: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    de: [
      ['Anna Berg', 'Wer streicht das Boot?'],
      ['Tom Hille', 'Ich nicht.'],
    ],
    fr: [
      ['Anne Dupont', 'Qui arrose les arbres ?'],
      ['Paul Vasse', 'Moi, si vous voulez.'],
    ],
    es: [
      ['Ana Ruiz', '¿Quién paga el tejado?'],
      ['Luis Agra', 'Lo pagamos nosotros.'],
    ],
    pl: [
      ['Anna Nowak', 'Kto za to zapłaci?'],
      ['Tomasz Lis', 'Zapłacimy my.'],
    ],
    ru: [
      ['Анна Белова', 'Кто будет платить?'],
      ['Иван Лисин', 'Мы заплатим.'],
    ],
    ja: [
      ['田中', '誰が払うのですか？'],
      ['佐藤', '私が払います。'],
    ],
    zh: [
      ['王毅', '钱由谁来出？'],
      ['李明', '我来出。'],
    ],
  };

  it.each(Object.keys(SAID))('%s', (language) => {
    const said = [...(SAID[language] ?? []), ...(SAID[language] ?? [])];
    const colon = language === 'fr' ? ' : ' : /ja|zh/.test(language) ? '：' : ': ';
    expect(whoSaysWhat(turns(said, colon), language)).toEqual(
      said.map(([name, words]) => `${name}: ${words}`),
    );
  });

  const MINUTES = turns([
    ['Anna Berg', 'Wer streicht das Boot?'],
    ['Tom Hille', 'Ich nicht.'],
    ['Anna Berg', 'Dann wir beide.'],
    ['Tom Hille', 'Gut.'],
  ]);

  it.each(['Ort: Bootshaus.', 'Hinweis: Die Liste liegt aus.', 'Nächste Sitzung: Dienstag um neun.'])(
    'what is only listed is nobody: %s',
    (label) => {
      expect(whoSaysWhat(`${label}\n${MINUTES}\n${label}`, 'de')).toHaveLength(4);
      expect(whoSaysWhat(`${label}\n${MINUTES}`, 'de')).toHaveLength(4);
    },
  );

  it('a noun with an article elsewhere is nobody, although it says we', () => {
    const text = `${MINUTES}\nBeschluss: Wir streichen beide.\nDer Beschluss gilt.\nBeschluss: Wir kaufen Farbe.`;
    expect(whoSaysWhat(text, 'de').join()).not.toContain('Beschluss:');
  });

  it('fields that come again in the same order are a form', () => {
    const route = '出发：火车站。\n难度：中等。\n建议：你需要带水。';
    expect(quotationsIn(`${route}\n${route}`, 'zh')).toEqual([]);
    const stars = 'Liebe: Du triffst jemanden.\nBeruf: Du hast viel zu tun.\nGeld: Du sparst.';
    expect(quotationsIn(`${stars}\n${stars}`, 'de')).toEqual([]);
  });

  it('people may speak in a fixed order', () => {
    const round = 'Anna Berg: Wer streicht das Boot?\nTom Hille: Ich nicht.\nEva Lund: Ich auch nicht.';
    expect(whoSaysWhat(`${round}\n${round}`, 'de')).toHaveLength(6);
  });

  it('what somebody says goes on behind what is told, but not below the last turn', () => {
    const told = 'Tom Hille schaut hinaus.\nDas habe ich schon gesagt.';
    expect(whoSaysWhat(`${MINUTES.replace('Dann', `Nein.\n${told}\nAnna Berg: Dann`)}`, 'de')).toContain(
      'Anna Berg: Das habe ich schon gesagt.',
    );
    expect(whoSaysWhat(`${MINUTES}\n${told}`, 'de')).toHaveLength(4);
  });

  it('an office stands in front of the name in brackets', () => {
    const text = turns([
      ['Le ministre des finances (Mme Anne Dupont)', 'Qui arrose les arbres ?'],
      ['Paul Vasse', 'Moi, si vous voulez.'],
      ['Le ministre des finances (Mme Anne Dupont)', 'Je vous remercie.'],
      ['Paul Vasse', 'Bien.'],
    ]);
    expect(quotationsIn(text, 'fr').map(({ speaker }) => speaker)).toEqual([
      'Anne Dupont',
      'Paul Vasse',
      'Anne Dupont',
      'Paul Vasse',
    ]);
  });

  it('a title is no part of a name, and a family name leads to the full one', () => {
    const text = turns([
      ['Frau Dr. Kessel', 'Wer streicht das Boot?'],
      ['Tom Hille', 'Ich nicht.'],
      ['Frau Dr. Kessel', 'Und du, Tom?'],
      ['Hille', 'Auch nicht.'],
      ['Hille', 'Wirklich nicht.'],
    ]);
    expect(quotationsIn(text, 'de').map(({ speaker }) => speaker)).toEqual([
      'Kessel',
      'Tom Hille',
      'Kessel',
      'Tom Hille',
      'Tom Hille',
    ]);
  });

  it('initials are whom their list, or another turn, tells', () => {
    const said = 'AB: Wann kamen Sie?\nTH: Um neun.\nAB: Und dann?\nTH: Dann regnete es.';
    expect(whoSaysWhat(`AB: Anna Berg (Leitung)\nTH: Tom Hille, Fährmann\n\n${said}`, 'de')).toEqual([
      'Anna Berg: Wann kamen Sie?',
      'Tom Hille: Um neun.',
      'Anna Berg: Und dann?',
      'Tom Hille: Dann regnete es.',
    ]);
    expect(quotationsIn(said, 'de').map(({ speaker }) => speaker)).toEqual(['AB', 'TH', 'AB', 'TH']);
  });

  it.each([
    ['de', 'Frage', 'Antwort'],
    ['es', 'P', 'R'],
    ['zh', '问', '答'],
    ['it', 'Domanda', 'Risposta'],
  ])('questions and answers are found and name nobody: %s', (language, question, answer) => {
    const said = [
      [question, '1, 2?'],
      [answer, '3.'],
    ] as const;
    expect(whoSaysWhat(turns([...said, ...said]), language)).toEqual([
      '?: 1, 2?',
      '?: 3.',
      '?: 1, 2?',
      '?: 3.',
    ]);
  });

  it('another label ends what goes on below a turn', () => {
    expect(whoSaysWhat(`${MINUTES}\nWas zu tun ist: Tom, holst du Farbe?`, 'de')).toHaveLength(4);
    expect(whoSaysWhat(`${MINUTES}\nTom, holst du Farbe?`, 'de')).toHaveLength(5);
  });

  it('words in quotation marks are given without them', () => {
    const text = turns([
      ['Anna Berg', '„Wer streicht das Boot?“'],
      ['Tom Hille', '„Ich nicht.“'],
      ['Anna Berg', '„Wir beide.“'],
      ['Tom Hille', '„Gut.“'],
    ]);
    expect(quotationsIn(text, 'de')).toMatchObject([
      { text: 'Wer streicht das Boot?', kind: 'direct' },
      {},
      {},
      {},
    ]);
  });
});
