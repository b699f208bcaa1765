import { expect } from 'vitest';
import type { Document } from '../../src/corpus/document.js';

/**
 * Checks what holds for every document: passages are exact slices without white space at their ends, their lines are
 * right, paragraphs are numbered without a gap, and passages, headings and noise together leave out nothing and overlap
 * in nothing.
 */
export function expectSound({ text, passages, headings, noise }: Document): void {
  let paragraph = 0;
  for (const { text: passage, place } of passages) {
    expect(passage).toBe(text.slice(place.start, place.end));
    expect(passage).toBe(passage.trim());
    expect(passage).not.toBe('');
    expect(place.lines).toEqual([lineOf(text, place.start), lineOf(text, place.end - 1)]);
    expect([paragraph, paragraph + 1]).toContain(place.paragraph);
    paragraph = place.paragraph;
  }
  const spans = [...passages.map(({ place }) => place), ...headings, ...noise];
  spans.sort((a, b) => a.start - b.start);
  let from = 0;
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(text.slice(from, start).trim()).toBe('');
    from = end;
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
