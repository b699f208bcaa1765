import {
  DATE_AND_TIME,
  LONGEST_HEAD,
  SHORT_DATE,
  SIGNS_OF_STAMP,
  STAMP,
  stampOf,
  TIME,
} from '../../corpus/text/message-stamps.js';
import type { Span } from '../../language/span.js';

/** A name as people are called in a chat, in UTF-16 units. */
const NAME = String.raw`[^\s:：<>[\]()|][^:：<>\n|\t]{0,40}?`;
/** *4 March 2021*, *Do 4. März 2021*, *4 de marzo de 2021*, *March 4, 2021* */
const LONG_DATE = String.raw`(?:\p{L}{2,10}\.?,? )?(?:\d{1,2}(?:\.|\p{L}{2})? (?:de )?\p{L}{3,10}\.?,?|\p{L}{3,10}\.? \d{1,2},?) (?:de )?\d{4}`;

/** How a message begins that a program for chats writes down with its time: `[20:04] <anna> `, `4/3/24, 09:02 - Anna: `, `09:02:11 From Anna to Everyone:`. */
const STAMPED = new RegExp(
  String.raw`^${STAMP}(?:<[@+%&~ ]?(${NAME})> |~?\s?(${NAME})(?: {1,2}to [^:\n]{1,80})?(?:[ \u00a0\u202f]?: |：|\t|(?<= to .*):$)|(${NAME})$)`,
  'iu',
);

/** A line above a message: `anna — Today at 7:04 PM`, `Anna Berg  9:04 AM`, `Anna Berg  [9:04 AM]`, `Anna Berg (00:09):`, `anna 2024-03-04 09:02`, `Anna, [04.03.24 09:02]`. */
const ABOVE = new RegExp(
  String.raw`^(${NAME})(?:(?: [—–-] (?:[^\s:]+ ){0,4}\p{L}{0,2}| {2,3}(?:${SHORT_DATE},? )?)${TIME}| {1,3}[[(]${TIME}(?:\.\d{3})?[\])]:?| ${DATE_AND_TIME}|, \[${DATE_AND_TIME}\])$`,
  'iu',
);
const SIGNS_ABOVE =
  /^(?=.*(?: [—–-] | {2}|[[(]|年|\d[./-])).*[ [(午前後]\d{1,2}[:.]\d\d(?:[:.]\d{2,3}){0,2}(?:[ \u00a0\u202f]?[ap]\.?[ \u00a0\u202f]?m\.?| Uhr)?[\])]?:?$/i;

/** The same in a forum: `Posted by anna on 4 March 2021, 10:14`, `von anna » Do 4. März 2021, 10:14`. */
const POSTED = new RegExp(
  String.raw`^(?:\p{Lu}\p{Ll}+ )?(?:by|von|par|por|da)[: ] ?(${NAME})(?:,| »| [-–—·|]|,? (?:on|am|le|el|il|em))? (?:${SHORT_DATE}|${LONG_DATE})(?:(?:,| [-–—·]| \p{L}{1,2}){0,2} ${TIME})?$`,
  'iu',
);
const SIGNS_OF_POST = /^(?:\S+ )?(?:by|von|par|por|da)[: ]/i;

const WROTE = 'wrote|said|posted|replied|schrieb|a écrit|escribió|ha scritto|escreveu|schreef';

/** The same as a sentence: `**anna** wrote on 2021-03-04 10:14:`, `anna schrieb am 4. März 2021 um 10:14:`. */
const SENTENCE = new RegExp(
  String.raw`^[*_]{0,2}@?(${NAME})[*_]{0,2} (?:${WROTE})(?:,? (?:on|am|le|el|il|em|op))? (?:${SHORT_DATE}|${LONG_DATE})(?:(?:,| [-–—·]| \p{L}{1,2}){0,2} ${TIME})?:$`,
  'diu',
);
const SIGNS_OF_SENTENCE = new RegExp(String.raw` (?:${WROTE})\b.*\d(?: ?[ap]\.?m\.?| Uhr)?:$`, 'i');

/** The name and the time in brackets of their own: `[지민] [오전 9:03] `. */
const BRACKETED = new RegExp(String.raw`^\[(${NAME})\] \[${TIME}\] `, 'iu');
const SIGNS_OF_BRACKETS = /^\[.+\] \[/;

/** A line above a turn of a recording, which begins at zero: `0:09 Anna Berg`. */
const RECORDED = /^\d{1,2}:\d{2}(?::\d{2})? {1,2}(\p{Lu}[^\s:<>|]*(?: [^\s:<>|]+){0,3})$/u;
const ZERO = /^0?0:/;

/**
 * The heads with a time, the likeliest reading first; of each, the signs without which a line is none. They are looked for
 * first, as a pattern of names and dates takes long to be made ready and few collections need any.
 */
const TIMED_HEADS: readonly { readonly signs: RegExp; readonly head: RegExp }[] = [
  { signs: SIGNS_OF_STAMP, head: STAMPED },
  { signs: SIGNS_OF_BRACKETS, head: BRACKETED },
  { signs: SIGNS_OF_POST, head: POSTED },
  { signs: SIGNS_OF_SENTENCE, head: SENTENCE },
  { signs: SIGNS_ABOVE, head: ABOVE },
  { signs: /^\d/, head: RECORDED },
];

/** Without a time: `<anna> `. */
const NICKNAMED = new RegExp(`^<[@+%&~ ]?(${NAME})> `, 'iu');

/** What every other head holds: a time of the day or a year. */
const WHEN = /\d[:.]\d\d|\d{4}:?$/;

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
  return WHEN.test(beginning) && (stampOf(beginning) !== '' || timedHead(beginning) !== null);
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
  for (const { signs, head } of TIMED_HEADS) {
    const found = signs.test(beginning) ? head.exec(beginning) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Whether a head has a time in front and nothing else that tells it from a line of a timetable, and is not the first of a recording. */
export function mayBeTimetable(text: string, line: number): boolean {
  const beginning = lineFrom(text, line);
  return RECORDED.test(beginning) && !ZERO.test(beginning);
}

function lineFrom(text: string, line: number): string {
  const beginning = text.slice(line, line + LONGEST_HEAD);
  const end = beginning.search(/[\n\r]/);
  return end < 0 ? beginning : beginning.slice(0, end);
}
