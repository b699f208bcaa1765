import type { Document } from '../../src/corpus/document.js';
import { detectLanguage } from '../../src/language/detect.js';
import { namedSource } from '../support/source.js';

/** A document of the given paragraphs, as the readers make them: an empty line between two paragraphs. */
export function documentOf(
  title: string,
  paragraphs: readonly string[],
  headings: readonly (string | null)[] = [],
  above: readonly (readonly string[])[] = [],
): Document {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const passages = paragraphs.map((paragraph, at) => {
    const end = start + paragraph.length;
    const place = { start, end, paragraph: at + 1, lines: [1, 1] as const, page: null };
    start = end + 2;
    return {
      text: paragraph,
      place,
      heading: headings[at] ?? null,
      ...(above[at]?.length ? { above: above[at] } : {}),
    };
  });
  return {
    source: namedSource(`${title.toLowerCase().replaceAll(' ', '-')}.txt`, title),
    text,
    language: detectLanguage(text),
    passages,
    headings: [],
    noise: [],
    warnings: [],
    hash: title,
  };
}

export const harbour = documentOf('The harbour of Port Ellery', [
  'The harbour of Port Ellery was dug in 1874 by the engineer Maud Carrow, who had built two canals before.',
  'Ships bring timber and wool. In a good year four hundred of them come in, most of them between May and September.',
  'The lighthouse stands on the northern pier. Its lamp was lit by oil until 1931, when electricity reached the pier.',
  'Carrow raised several worries about the silt. She urged the council to buy a dredger, which it did ten years later.',
]);

export const library = documentOf('The library of Port Ellery', [
  'The library opened its doors on a Monday. Nobody remembers who gave the first book.',
  'Its reading room holds nine thousand volumes, among them the diaries of Maud Carrow.',
  'Members may borrow five books for three weeks. Whoever brings them back late pays a small fine.',
  'The roof leaked for years, because the slates had been laid in a hurry before the winter.',
]);

export const bakery = documentOf('Die Bäckerei', [
  'Die Bäckerei am Markt backt jeden Morgen zweihundert Brote. Der Bäcker heißt Jonas Lindqvist.',
  'Am Sonntag bleibt das Geschäft geschlossen, weil der Ofen gereinigt wird.',
]);
