/** A stretch of a text: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a stretch. */
export function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The beginning of a stretch, of at most so many units. */
export function beginningOf({ start, end }: Span, most: number): Span {
  return { start, end: Math.min(end, start + most) };
}

/** Whether two stretches share anything. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The stretch without white space at its ends, or `null` where there is nothing else. */
export function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const first = start + (piece.length - piece.trimStart().length);
  const last = start + piece.trimEnd().length;
  return first < last ? { start: first, end: last } : null;
}
