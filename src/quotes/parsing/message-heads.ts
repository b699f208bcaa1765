import { DATE_AND_TIME, SHORT_DATE, STAMP, TIME } from '../../corpus/text/message-stamps.js';
import type { Span } from '../../language/span.js';

/** A name as people are called in a chat, in UTF-16 units. */
const NAME = String.raw`[^\s:：<>[\]()|][^:：<>\n|\t]{0,40}?`;
/** *4 March 2021*, *Do 4. März 2021*, *4 de marzo de 2021*, *March 4, 2021* */
const LONG_DATE = String.raw`(?:\p{L}{2,10}\.?,? )?(?:\d{1,2}(?:\.|\p{L}{2})? (?:de )?\p{L}{3,10}\.?,?|\p{L}{3,10}\.? \d{1,2},?) (?:de )?\d{4}`;

/** How a message begins that a program for chats writes down with its time: `[20:04] <anna> `, `4/3/24, 09:02 - Anna: `. */
const STAMPED = new RegExp(
  String.raw`^${STAMP}(?:<[@+%&~ ]?(${NAME})> |~?\s?(${NAME})(?:[ \u00a0\u202f]?: |：|\t)|(${NAME})$)`,
  'iu',
);
const STAMP_ONLY = new RegExp(`^${STAMP}`, 'iu');

/** A line above a message: `anna — Today at 7:04 PM`, `Anna Berg  9:04 AM`, `Anna Berg  [9:04 AM]`, `anna 2024-03-04 09:02`, `Anna, [04.03.24 09:02]`. */
const ABOVE = new RegExp(
  String.raw`^(${NAME})(?:(?: [—–-] (?:[^\s:]+ ){0,4}\p{L}{0,2}| {2,3}(?:${SHORT_DATE},? )?)${TIME}| {1,3}\[${TIME}\]| ${DATE_AND_TIME}|, \[${DATE_AND_TIME}\])$`,
  'iu',
);

/** The same in a forum: `Posted by anna on 4 March 2021, 10:14`, `von anna » Do 4. März 2021, 10:14`. */
const POSTED = new RegExp(
  String.raw`^(?:\p{Lu}\p{Ll}+ )?(?:by|von|par|por|da)[: ] ?(${NAME})(?:,| »| [-–—·|]|,? (?:on|am|le|el|il|em))? (?:${SHORT_DATE}|${LONG_DATE})(?:(?:,| [-–—·]| \p{L}{1,2}){0,2} ${TIME})?$`,
  'iu',
);

/** The same as a sentence: `**anna** wrote on 2021-03-04 10:14:`, `anna schrieb am 4. März 2021 um 10:14:`. */
const WROTE = new RegExp(
  String.raw`^[*_]{0,2}@?(${NAME})[*_]{0,2} (?:wrote|said|posted|replied|schrieb|a écrit|escribió|ha scritto|escreveu|schreef)(?:,? (?:on|am|le|el|il|em|op))? (?:${SHORT_DATE}|${LONG_DATE})(?:(?:,| [-–—·]| \p{L}{1,2}){0,2} ${TIME})?:$`,
  'diu',
);

/** The name and the time in brackets of their own: `[지민] [오전 9:03] `. */
const BRACKETED = new RegExp(String.raw`^\[(${NAME})\] \[${TIME}\] `, 'iu');

/** A line above a turn of a recording, which begins at zero: `0:09 Anna Berg`. */
const RECORDED = /^\d{1,2}:\d{2}(?::\d{2})? {1,2}(\p{Lu}[^\s:<>|]*(?: [^\s:<>|]+){0,3})$/u;
const ZERO = /^0?0:/;

/** Without a time: `<anna> `. */
const NICKNAMED = new RegExp(`^<[@+%&~ ]?(${NAME})> `, 'iu');

/** What every other head holds: a time of the day or a year. */
const WHEN = /\d[:.]\d\d|\d{4}:?$/;

/** A longer line is a message's own. */
const LONGEST = 120;

/** How a message of a chat begins. */
export interface MessageHead {
  readonly name: Span;
  /** Where the words of the message begin: behind the name, or on the next line. */
  readonly behind: number;
}

/** Whether a line of a chat that was written down stands apart from the one above it. */
export function opensMessage(text: string, line: number): boolean {
  const beginning = lineFrom(text, line);
  if (NICKNAMED.test(beginning)) return true;
  if (!WHEN.test(beginning)) return false;
  return [STAMP_ONLY, BRACKETED, ABOVE, POSTED, WROTE, RECORDED].some((pattern) => pattern.test(beginning));
}

/** The head with which a line begins, `null` where nobody's message does. */
export function messageHead(text: string, line: number): MessageHead | null {
  const beginning = lineFrom(text, line);
  const found = NICKNAMED.exec(beginning) ?? (WHEN.test(beginning) ? timedHead(beginning) : null);
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || name === undefined) return null;
  const start = line + (found.indices?.[1]?.[0] ?? found[0].lastIndexOf(name));
  return { name: { start, end: start + name.length }, behind: line + found[0].length };
}

function timedHead(beginning: string): RegExpExecArray | null {
  return (
    STAMPED.exec(beginning) ??
    BRACKETED.exec(beginning) ??
    POSTED.exec(beginning) ??
    WROTE.exec(beginning) ??
    ABOVE.exec(beginning) ??
    RECORDED.exec(beginning)
  );
}

/** Whether a head has a time in front and nothing else that tells it from a line of a timetable, and is not the first of a recording. */
export function mayBeTimetable(text: string, line: number): boolean {
  const beginning = lineFrom(text, line);
  return RECORDED.test(beginning) && !ZERO.test(beginning);
}

function lineFrom(text: string, line: number): string {
  const beginning = text.slice(line, line + LONGEST);
  const end = beginning.search(/[\n\r]/);
  return end < 0 ? beginning : beginning.slice(0, end);
}
