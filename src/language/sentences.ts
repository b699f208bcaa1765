import type { Span } from './span.js';

/**
 * Cuts a text into sentences. Together with the white space between them the spans cover the text; none is empty,
 * none overlaps another, none begins or ends with white space.
 *
 * @param language ISO 639-1, or `und`
 */
export function sentences(text: string, language: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(language === 'und' ? 'en' : language, {
    granularity: 'sentence',
  }).segment(text)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (start < end) spans.push({ start, end });
  }
  return spans;
}
