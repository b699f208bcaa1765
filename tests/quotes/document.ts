import type { Document } from '../../src/corpus/document.js';
import type { Span } from '../../src/language/span.js';
import { findQuotations } from '../../src/quotes/find-quotations.js';
import type { Quotation } from '../../src/quotes/quotation.js';
import { namedSource } from '../support/source.js';

/** A document with a paragraph for every line. A line that begins with `# ` is a heading. */
export function documentOf(text: string, language = 'en'): Document {
  const headings: Span[] = [];
  const lines: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const heading = line.startsWith('# ');
    (heading ? headings : lines).push({ start: heading ? index + 2 : index, end: index + line.length });
  }
  return {
    source: namedSource('report.txt', ''),
    text,
    language,
    passages: lines.map(({ start, end }, index) => ({
      text: text.slice(start, end),
      place: { start, end, paragraph: index + 1, lines: [1, 1], page: null },
      heading: null,
    })),
    headings,
    noise: [],
    warnings: [],
    hash: '',
  };
}

/** The same document with all its lines in one paragraph. */
export function inOneParagraph(document: Document): Document {
  const [first] = document.passages;
  const { text } = document;
  if (first === undefined) return document;
  return {
    ...document,
    passages: [{ ...first, text, place: { ...first.place, start: 0, end: text.length } }],
  };
}

/** The quotations of a text with a paragraph for every line. */
export function quotationsIn(text: string, language = 'en'): readonly Quotation[] {
  return findQuotations(documentOf(text, language));
}

/** Who says what, as `speaker: words`; `?` for nobody. */
export function whoSaysWhat(text: string, language = 'en'): string[] {
  return quotationsIn(text, language).map(({ speaker, text: words }) => `${speaker ?? '?'}: ${words}`);
}
