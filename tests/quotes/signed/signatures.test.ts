import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('signatures', () => {
  it.each([
    ['below another item', '- The crash on start is gone.\n- Uploads to Berg Storage again.'],
    ['above another item', 'The following is mended.\n- Uploads to Berg Storage again.\n- Downloads, too.'],
  ])('an item of a list signs nothing %s', (_, text) => {
    expect(quotationsIn(text)).toEqual([]);
  });

  it.each([
    '“The flood will come again.” ~ Anna Berg',
    '“The flood will come again.” (Anna Berg)',
    '- “The flood will come again.” – Anna Berg',
    '“The flood will come again.”\n— **Anna Berg**',
  ])('%s', (text) => {
    expect(whoSaysWhat(text)).toEqual(['Anna Berg: The flood will come again.']);
  });

  it.each(['“Rain and Bread” (Anna Berg)', 'The flood will come again.\n~ Anna Berg'])(
    'a title and a list are not signed: %s',
    (text) => {
      expect(whoSaysWhat(text).join()).not.toContain('Anna Berg');
    },
  );
});

describe('signatures in any language', () => {
  it.each([
    ['fr', '« Nous vivons ici ! »\n— Anne Dupont', 'Anne Dupont'],
    ['de', '„Ist das ‚unser Fluss?‘“\n— Anna Berg', 'Anna Berg'],
    ['hi', '“नदी हमारी है।”\n— मीरा देसाई', 'मीरा देसाई'],
    ['ar', '« هل النهر لنا؟ »\n— سلمى', 'سلمى'],
  ])('stand below a whole sentence: %s', (language, text, name) => {
    expect(quotationsIn(text, language).map(({ speaker }) => speaker)).toEqual([name]);
  });
});
