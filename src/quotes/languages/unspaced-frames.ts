import { type Span, textAt } from '../../language/span.js';
import type { AdjacentFrame, UnspacedLanguage } from './language-table.js';
import type { ReportedClause } from './reported-clauses.js';

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
  const inFront = textAt(text, before);
  const ahead = firstMatch(table.before, inFront);
  const isIntroduced =
    /[：:]\s*$/.test(inFront) || (ahead?.groups?.cue !== undefined && /[，,]\s*$/.test(inFront));
  const after = isIntroduced ? null : firstMatch(table.behind, textAt(text, behind));
  const speaker = groupSpan(after, 'speaker', behind.start) ?? groupSpan(ahead, 'speaker', before.start);
  const cue = groupSpan(after, 'cue', behind.start) ?? groupSpan(ahead, 'cue', before.start);
  return speaker === null || cue === null ? null : { mention: speaker, cue };
}

/** No speaker stands farther from the beginning of what is reported, in UTF-16 units. */
const LONGEST_OPENING = 60;
/** A clause of fewer signs is none. */
const SHORTEST = 6;

/** 王毅表示，大桥将推迟通车。: what a sentence without marks reports, and who is named in front of it; `null` where nobody is. */
export function unspacedReport(
  text: string,
  { start, end }: Span,
  table: UnspacedLanguage,
): ReportedClause | null {
  const comma = text.indexOf('，', start);
  if (table.name === null || comma < 0 || comma > Math.min(end, start + LONGEST_OPENING)) return null;
  const ahead = firstMatch(table.before, text.slice(start, comma + 1));
  const [mention, cue] = [groupSpan(ahead, 'speaker', start), groupSpan(ahead, 'cue', start)];
  if (mention === null || cue === null || !table.name.test(textAt(text, mention))) return null;
  const words = text.slice(comma + 1, end).replace(/[。！？；\s]+$/u, '');
  if (words.length < SHORTEST || NOT.test(text.slice(mention.end, cue.start))) return null;
  return { start: comma + 1, end: comma + 1 + words.length, frame: { mention, cue } };
}

/** 没有表示: somebody is said not to have said it. */
const NOT = /[不没沒未]/u;

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
