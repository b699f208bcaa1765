import type { Span } from '../../language/span.js';

/** A line of three backticks, as Discord has them, or of three tildes, perhaps with the code's language behind the opening one. */
const OPENING = /^[^\S\n]*(```(?=[^`]*$)|~~~(?=[^~]*$))/;
const CLOSING = /^[^\S\n]*(```|~~~)[^\S\n]*$/;

/** Where a text has code between two such lines, from the first to the last character of these lines. */
export function fencedCode(text: string): Span[] {
  const found: Span[] = [];
  let opened: { readonly at: number; readonly sign: string } | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (opened !== null && CLOSING.exec(line)?.[1] === opened.sign && hasCode(text.slice(opened.at, start))) {
      found.push({ start: opened.at, end });
      opened = null;
    } else if (/```|~~~/.test(line)) {
      const [, sign] = OPENING.exec(line) ?? [];
      opened = sign === undefined ? null : { at: start, sign };
    }
    start = end + 1;
  }
  return found;
}

/** The stretches of highlights that are no code, where marks would read as part of it. */
export function outsideCode(highlights: readonly Span[], code: readonly Span[]): readonly Span[] {
  return code.reduce(
    (spans, { start, end }) =>
      spans.flatMap((span) =>
        [
          { start: span.start, end: Math.min(span.end, start) },
          { start: Math.max(span.start, end), end: span.end },
        ].filter((part) => part.start < part.end),
      ),
    highlights,
  );
}

/** @param opened the opening line and those below it */
function hasCode(opened: string): boolean {
  return opened.slice(opened.indexOf('\n') + 1).trim() !== '';
}
