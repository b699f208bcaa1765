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
