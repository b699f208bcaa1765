import type { Span } from '../../language/span.js';
import type { AdjacentFrame, UnspacedLanguage } from './language-table.js';

/**
 * The frame of a quotation in a language without spaces. What a colon or a verb of saying and a comma introduce has its speaker
 * in front of it: what stands behind may introduce the next one.
 *
 * @param before what stands in front of the quotation, and `behind` it, as far as it is looked at
 */
export function unspacedFrame(
  text: string,
  { before, behind }: { readonly before: Span; readonly behind: Span },
  table: UnspacedLanguage,
): AdjacentFrame | null {
  const inFront = text.slice(before.start, before.end);
  const ahead = firstMatch(table.before, inFront);
  const isIntroduced =
    /[：:]\s*$/.test(inFront) || (ahead?.groups?.cue !== undefined && /[，,]\s*$/.test(inFront));
  const after = isIntroduced ? null : firstMatch(table.behind, text.slice(behind.start, behind.end));
  const speaker = groupSpan(after, 'speaker', behind.start) ?? groupSpan(ahead, 'speaker', before.start);
  const cue = groupSpan(after, 'cue', behind.start) ?? groupSpan(ahead, 'cue', before.start);
  return speaker === null || cue === null ? null : { mention: speaker, cue };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

function groupSpan(match: RegExpExecArray | null, group: 'speaker' | 'cue', offset: number): Span | null {
  const [start, end] = match?.indices?.groups?.[group] ?? [];
  return start === undefined || end === undefined ? null : { start: offset + start, end: offset + end };
}
