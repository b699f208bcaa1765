import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../document.js';

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

describe('two of one family', () => {
  it.each([
    [
      'de',
      'Tom Berg leitet das Werk. Frau Anna Berg wohnt daneben. „Es ist mir zu laut“, sagte Frau Berg.',
      'Anna Berg',
    ],
    [
      'fr',
      'Bernard Garrec pêche, son épouse Claire Garrec vend. « Il n’y a plus de poisson », dit Mme Garrec.',
      'Claire Garrec',
    ],
    [
      'fr',
      'Bernard Garrec pêche, son épouse Claire Garrec vend. « Il n’y a plus de poisson », dit M. Garrec.',
      'Bernard Garrec',
    ],
    [
      'es',
      'Carmen Ruiz gobierna, y Pablo Ruiz tiene un bar. «No nos queda pan», dijo la señora Ruiz.',
      'Carmen Ruiz',
    ],
  ])('%s: a title tells which: %s', (language, text, speaker) => {
    expect(quotationsIn(text, language).at(-1)).toMatchObject({ speaker });
  });

  it('the name alone means whom it meant before, or the only one in its paragraph', () => {
    const before = 'Tom Berg kam spät. Laut Berg fehlt der Stadt das Geld.\nAnna Berg kam früh.';
    expect(quotationsIn(`${before}\n„Es ist zu laut“, meinte Berg.`, 'de').at(-1)?.speaker).toBe('Tom Berg');
    expect(quotationsIn(`${before} „Es ist zu laut“, meinte Berg.`, 'de').at(-1)?.speaker).toBe('Anna Berg');
  });

  it('nobody is guessed', () => {
    const text = 'Tom Berg kam spät, Anna Berg kam früh.\n„Es ist zu laut“, meinte Berg.';
    expect(quotationsIn(text, 'de').at(-1)?.speaker).toBe('Berg');
  });
});

describe('what somebody is', () => {
  it.each([
    ['de', 'Die Bildungsministerin Anna Berg kam. „Es wird Zeit“, sagte die Ministerin.', 'Anna Berg'],
    [
      'es',
      'La alcaldesa, Carmen Ruiz, habló primero. El hermano de la alcaldesa, Pablo Sanz, calló.\n«No nos queda pan», dijo la alcaldesa.',
      'Carmen Ruiz',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(quotationsIn(text, language).at(-1)).toMatchObject({ speaker });
  });
});

describe('names without spaces', () => {
  it.each([
    ['作家の高橋美咲さんは常連だった。「本が好きだ」と高橋さんは語った。', '高橋美咲'],
    ['店主の鈴木健一さんは六十八歳。「八時に開けます」と健一さんは語った。', '鈴木健一'],
    ['店主の鈴木健一さん(68)は「八時に必ず開けます」と話す。', '鈴木健一'],
  ])('a part of one leads to the whole: %s', (text, speaker) => {
    expect(quotationsIn(text, 'ja')).toMatchObject([{ speaker }]);
  });

  it('two of one family name are told apart', () => {
    const text = '店主の鈴木健一さんと妻の鈴木花子さんが立つ。「八時に開けます」と鈴木さんは語った。';
    expect(quotationsIn(text, 'ja')).toMatchObject([{ speaker: '鈴木' }]);
  });

  it('what is said to be a word is nobody’s', () => {
    const text = '鈴木健一さんは「八時に開けます」と笑った。「いつも通りにやります」という言葉が似合う。';
    expect(quotationsIn(text, 'ja').map(({ speaker }) => speaker)).toEqual(['鈴木健一', null]);
  });

  it('how it was said is no part of a name', () => {
    expect(quotationsIn('“我写了十年代码，”李文静笑着说。', 'zh')).toMatchObject([{ speaker: '李文静' }]);
  });
});
