import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from './document.js';

describe('other languages: a cue beside the quotation', () => {
  it.each([
    ['de', '„Wir brauchen Zeit“, sagte die Ministerin Anna Berg am Montag.', 'Anna Berg: Wir brauchen Zeit'],
    ['de', 'Anna Berg erklärte: „Wir brauchen Zeit.“', 'Anna Berg: Wir brauchen Zeit.'],
    ['de', '„Wir brauchen Zeit“, hat Anna Berg gesagt.', 'Anna Berg: Wir brauchen Zeit'],
    ['de', '„Wir brauchen Zeit“, so Anna Berg.', 'Anna Berg: Wir brauchen Zeit'],
    [
      'fr',
      '« Il nous faut du temps », a déclaré la ministre Anne Dupont.',
      'Anne Dupont: Il nous faut du temps',
    ],
    ['fr', 'Anne Dupont a ajouté : « Il nous faut du temps. »', 'Anne Dupont: Il nous faut du temps.'],
    ['fr', '« Il nous faut du temps », selon Anne Dupont.', 'Anne Dupont: Il nous faut du temps'],
    ['es', '«Necesitamos tiempo», dijo la ministra Ana Ruiz el lunes.', 'Ana Ruiz: Necesitamos tiempo'],
    ['es', 'Ana Ruiz añadió: “Necesitamos tiempo”.', 'Ana Ruiz: Necesitamos tiempo'],
    ['ja', '田中太郎氏は「もっと時間が必要だ」と述べた。', '田中太郎: もっと時間が必要だ'],
    ['ja', '「もっと時間が必要だ」と田中太郎氏は語った。', '田中太郎: もっと時間が必要だ'],
    ['zh', '王毅说：“我们需要更多的时间。”', '王毅: 我们需要更多的时间。'],
    ['zh', '“我们需要更多的时间”，王毅表示。', '王毅: 我们需要更多的时间'],
    ['zh', '“我们需要更多的时间，”市长王毅说。', '王毅: 我们需要更多的时间，'],
    ['zh', '“我们需要更多的时间”，埃勒里市市长助理王毅表示。', '王毅: 我们需要更多的时间'],
    ['zh', '外交部發言人歐陽明說：“我們需要更多的時間。”', '歐陽明: 我們需要更多的時間。'],
    ['zh', '工程师莱娜·奥斯特说：“我们需要更多的时间。”', '莱娜·奥斯特: 我们需要更多的时间。'],
    ['zh', '“我们需要更多的时间”，李校长昨天说。', '李校长: 我们需要更多的时间'],
    ['zh', '“我们需要更多的时间”，市长办公室表示。', '市长办公室: 我们需要更多的时间'],
  ])('%s: %s', (language, text, expected) => {
    expect(whoSaysWhat(text, language)).toEqual([expected]);
  });

  it('a family name alone means the one who spoke before', () => {
    const text = '„Wir brauchen Zeit“, sagte Anna Berg.\n„Es ist nicht zu spät“, sagte Berg.';
    expect(whoSaysWhat(text, 'de')).toEqual([
      'Anna Berg: Wir brauchen Zeit',
      'Anna Berg: Es ist nicht zu spät',
    ]);
  });

  it('a pronoun is evidence, but names nobody', () => {
    expect(quotationsIn('« Il nous faut du temps », dit-elle.', 'fr')).toMatchObject([
      { speaker: null, mention: { text: 'elle' }, cue: 'dit-elle' },
    ]);
  });

  it.each([
    ['de', 'Er sagte: „Wir brauchen mehr Zeit.“', 'Er'],
    ['fr', 'Il a déclaré : « Il nous faut du temps. »', 'Il'],
  ])('a pronoun names nobody at the beginning of a sentence either: %s', (language, text, mention) => {
    expect(quotationsIn(text, language)).toMatchObject([{ speaker: null, mention: { text: mention } }]);
  });

  it('what follows a quotation that ends its sentence is another sentence', () => {
    const text = 'Anna Berg erklärte: „Wir brauchen mehr Zeit.“ Danach schrieb der Kurier einen Brief.';
    expect(whoSaysWhat(text, 'de')).toEqual(['Anna Berg: Wir brauchen mehr Zeit.']);
    const alone = '„Wir brauchen endlich mehr Zeit.“ Danach schrieb der Kurier einen Brief.';
    expect(whoSaysWhat(alone, 'de')).toEqual(['?: Wir brauchen endlich mehr Zeit.']);
  });

  it('without a table, quotations are found and stay unattributed', () => {
    expect(whoSaysWhat('«Abbiamo bisogno di tempo», ha detto la ministra Anna Rossi.', 'it')).toEqual([
      '?: Abbiamo bisogno di tempo',
    ]);
  });

  it('a single word between marks is no quotation, and neither is white space', () => {
    expect(quotationsIn('Das Wort „Heimat“ ist alt.', 'de')).toEqual([]);
    expect(quotationsIn('„ “, sagte Anna Berg.', 'de')).toEqual([]);
  });
});
