import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/quotes/find-quotations.js';
import { documentOf } from '../document.js';

describe('block quotes of Markdown', () => {
  const WORDS = 'Put the truth on the first page.';
  /** As the reader gives them: the mark stands outside of the paragraph. */
  const speakers = (above: string) => {
    const text = `${above}\n> ${WORDS}`;
    const document = documentOf(text);
    const passages = document.passages.map((passage) => {
      if (!passage.text.startsWith('> ')) return passage;
      const place = { ...passage.place, start: passage.place.start + 2 };
      return { ...passage, place, text: WORDS };
    });
    return findQuotations({ ...document, passages }).map(
      ({ speaker, text: words }) => `${speaker}: ${words}`,
    );
  };

  it.each(['As Anna Berg put it:', 'In her diary, Anna Berg wrote:', '# As Anna Berg put it:'])(
    'are whose the sentence above says: %s',
    (above) => {
      expect(speakers(above)).toEqual([`Anna Berg: ${WORDS}`]);
    },
  );

  it.each(['Anna Berg came home.', 'Anna Berg saw this sign:', 'Anna Berg wrote a letter.'])(
    'are nobody’s below: %s',
    (above) => {
      expect(speakers(above).join()).not.toContain('Anna Berg: Put');
    },
  );
});
