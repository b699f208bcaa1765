import fc from 'fast-check';

/** Any row of such words, up to so many. */
export function paragraphOf(words: string, most: number, least = 1): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...words.split(' ')), { minLength: least, maxLength: most })
    .map((row) => row.join(' '));
}

/** Up to so many paragraphs, with an empty line between two. */
export function textOf(paragraph: fc.Arbitrary<string>, most: number, lineEnd = '\n'): fc.Arbitrary<string> {
  return fc
    .array(paragraph, { minLength: 1, maxLength: most })
    .map((paragraphs) => paragraphs.join(lineEnd + lineEnd) + lineEnd);
}
