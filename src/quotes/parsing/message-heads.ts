import type { Span } from '../../language/span.js';

/** A name as people are called in a chat, in UTF-16 units. */
const NAME = String.raw`[^\s:<>[\]()|][^:<>\n|]{0,40}?`;
const DATE = String.raw`\d{1,4}[./-](?:\d{1,2}|\p{L}{3,4})[./-]\d{1,4}`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[ap]\.?[ \u00a0\u202f]?m\b\.?)?`;
const STAMP = String.raw`\u200e?(?:\[(?:${DATE},? )?${TIME}\] ?|${DATE},? ${TIME}(?: - | )|${TIME} (?=<))`;

/** How a message begins that a program for chats writes down with its time: `[20:04] <anna> `, `4/3/24, 09:02 - Anna: `. */
const STAMPED = new RegExp(String.raw`^${STAMP}(?:<[@+%&~ ]?(${NAME})> |~?\s?(${NAME}): |(${NAME})$)`, 'iu');
const STAMP_ONLY = new RegExp(`^${STAMP}`, 'iu');

/** A line above a message: `anna — Today at 7:04 PM`, `Anna Berg  9:04 AM`. */
const ABOVE = new RegExp(
  String.raw`^(${NAME})(?: [—–-] (?:[^\s:]+ ){0,4}| {2,3}(?:${DATE},? )?)${TIME}$`,
  'iu',
);

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
  return STAMP_ONLY.test(beginning) || ABOVE.test(beginning);
}

/** The head with which a line begins, `null` where nobody's message does. */
export function messageHead(text: string, line: number): MessageHead | null {
  const beginning = lineFrom(text, line);
  const found = STAMPED.exec(beginning) ?? ABOVE.exec(beginning);
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || name === undefined) return null;
  const start = line + found[0].lastIndexOf(name);
  return { name: { start, end: start + name.length }, behind: line + found[0].length };
}

function lineFrom(text: string, line: number): string {
  const beginning = text.slice(line, line + LONGEST);
  const end = beginning.search(/[\n\r]/);
  return end < 0 ? beginning : beginning.slice(0, end);
}
